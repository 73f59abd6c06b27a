// Where the money of a run goes: what earlier runs have paid of it, shares as parts of the company, and the pictures.
import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { paperCaseOf, type RunDossier } from '../../../../domain/agreements/runDossier';
import { amountOf, linesOf } from '../../../../domain/distribution';
import { moneyFlow, partyText, stakeText } from '../../../../domain/distribution/papers';
import { formatAmount, sum } from '../../../../domain/money';
import styles from '../../components/fields/Fields.module.css';
import { Section } from '../../components/fields/Section';
import { MoneyView } from '../../components/money/MoneyView';
import type { MoneyCase } from '../../components/money/moneyCase';
import { useT } from '../../lib/i18n';

type Case = NonNullable<ReturnType<typeof paperCaseOf>>;

export function RunMoney({ dossier }: { readonly dossier: RunDossier }) {
  const t = useT();
  const [selected, setSelected] = useState('after:team');
  const of = useMemo(() => paperCaseOf(dossier), [dossier]);
  const money = useMemo((): MoneyCase | undefined => {
    if (of === undefined) return undefined;
    const { policy, facts, tree, names, date } = of;
    return { policy, facts, tree, names, date, flow: moneyFlow(policy, facts, tree) };
  }, [of]);
  if (of === undefined || money === undefined) return null;
  const isMoney = dossier.record.run.input.kind === 'distribution';
  return (
    <>
      {of.now && <NowTable of={of} now={of.now} />}
      {of.stake !== undefined && <Stakes of={of} />}
      {isMoney && (
        <>
          {of.now && (
            <Text size="sm" c="dimmed">
              {t('runs.pictureAll')}
            </Text>
          )}
          <MoneyView narrow money={money} selected={selected} onSelect={setSelected} />
        </>
      )}
    </>
  );
}

/** All that is due, what earlier runs have paid, and the rest, party by party. */
function NowTable({ of, now }: { readonly of: Case; readonly now: NonNullable<Case['now']> }) {
  const t = useT();
  const { tree, names, lang } = of;
  const before = new Map(now.paidBefore.map(({ party, fen }) => [party, fen]));
  const parties = [...new Set([...linesOf(tree).map(({ party }) => party), ...before.keys()])];
  return (
    <Section title={t('runs.nowHeading')}>
      <Text size="sm" c="dimmed" mb={4}>
        {t('runs.earlier', { amount: formatAmount(sum(now.paidBefore.map(({ fen }) => fen))) })}
      </Text>
      <table className={styles.table} data-testid="run-now">
        <thead>
          <tr>
            <th>{t('runs.party')}</th>
            <th data-align="right">{t('runs.dueAll')}</th>
            <th data-align="right">{t('runs.paidBefore')}</th>
            <th data-align="right">{t('runs.paidNow')}</th>
          </tr>
        </thead>
        <tbody>
          {parties.map((party) => (
            <tr key={party}>
              <td>{partyText(party, names, lang)}</td>
              <td data-align="right">{formatAmount(amountOf(tree, party))}</td>
              <td data-align="right">{formatAmount(before.get(party) ?? 0)}</td>
              <td data-align="right">{formatAmount(amountOf(now.tree, party))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Stakes({ of }: { readonly of: Case }) {
  const t = useT();
  return (
    <Section title={t('runs.stakes')}>
      <table className={styles.table} data-testid="run-stakes">
        <thead>
          <tr>
            <th>{t('runs.party')}</th>
            <th data-align="right">{t('runs.value')}</th>
            <th data-align="right">{t('runs.stakeOf')}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(of.tree).map(({ party, fen }) => (
            <tr key={party}>
              <td>{partyText(party, of.names, of.lang)}</td>
              <td data-align="right">{formatAmount(fen)}</td>
              <td data-align="right">{stakeText(of, fen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
