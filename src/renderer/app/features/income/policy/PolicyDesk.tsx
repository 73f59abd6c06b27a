// 制度库: shipped policies to read, own ones to write: copies with version and days, differences, import and export.
import { Button, Group, Text, Title, VisuallyHidden } from '@mantine/core';
import {
  IconCopy,
  IconDownload,
  IconFileImport,
  IconGitBranch,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import {
  diffPolicies,
  type Policy,
  shippedPolicies,
  validatePolicy,
} from '../../../../../domain/distribution';
import { EmptyState } from '../../../components/EmptyState';
import { Section } from '../../../components/fields/Section';
import result from '../../../components/money/money.module.css';
import { Notice } from '../../../components/Notice';
import { UnverifiedBadge } from '../../../components/UnverifiedBadge';
import { isoDay } from '../../../lib/dateDistance';
import { call } from '../../../lib/desk';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyError } from '../../../lib/notify';
import { usePreferences } from '../../../state/preferences';
import { useIncome } from '../incomeStore';
import type { Outcome } from '../model/outcome';
import {
  copyOf,
  nextVersion,
  type OwnPolicy,
  type PolicyDraft,
  policyJson,
  policyOf,
} from '../model/ownPolicies';
import { addPolicy, keepPolicies, putPolicy, removePolicy, usePolicies } from '../policyStore';
import { placeText, shownChanges, valueText } from './diffText';
import { ImportPolicy } from './ImportPolicy';
import { PolicyExample } from './PolicyExample';
import { PolicyForm } from './PolicyForm';
import { PolicyReader } from './PolicyReader';
import classes from './policy.module.css';

/** A part that scrolls has to be reached by keys, too, though nothing in it takes the caret. */
const scrolls = (label: string) => ({ role: 'group', tabIndex: 0, 'aria-label': label });

interface PolicyDeskProps {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly outcome: Outcome | undefined;
}

export function PolicyDesk({ chosen, onChoose, outcome }: PolicyDeskProps) {
  const t = useT();
  const change = useIncome((state) => state.change);
  const own = usePolicies((state) => state.own);
  const [importing, setImporting] = useState(false);
  const policy = policyOf(own, chosen) ?? shippedPolicies[0];
  const mine = own.find((one) => one.policy.id === policy?.id);
  const today = (): string => isoDay(new Date());
  const add = async (made: PolicyDraft): Promise<void> => {
    if (await addPolicy(made)) onChoose(made.policy.id);
  };
  const copy = (from: Policy, title: string): void => void add(copyOf(from, title, own, today()));
  const remove = async (gone: OwnPolicy): Promise<void> => {
    if (await removePolicy(gone)) onChoose(gone.basedOn);
  };
  const branch = async (one: OwnPolicy): Promise<void> => {
    const { ended, next } = nextVersion(one, own, today());
    await keepPolicies();
    await add(next);
    putPolicy(one.id, ended);
  };
  const saveFile = async (one: Policy): Promise<void> => {
    const saved = await call('app.saveText', { name: one.title, text: policyJson(one) });
    if (!saved.ok) notifyError(saved.error);
    else if (saved.value.file !== null) notifyDone(t('income.policySaved', { file: saved.value.file }));
  };
  const versionNote = ({ version, used, policy: { effectiveFrom } }: OwnPolicy): string =>
    [t('income.version', { n: version }), effectiveFrom, ...(used ? [t('income.policyInUse')] : [])].join(
      ' · ',
    );
  const exportJson = async (one: Policy): Promise<void> => {
    const copied = await call('app.copyText', { text: policyJson(one) });
    if (copied.ok) notifyDone(t('income.policyCopied'));
    else notifyError(copied.error);
  };
  return (
    <div className={classes.desk}>
      <nav className={classes.list} aria-label={t('income.partPolicies')} data-testid="policy-list">
        <VisuallyHidden component="h2">{t('income.partPolicies')}</VisuallyHidden>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconFileImport size={14} />}
          data-testid="policy-import"
          onClick={() => setImporting(true)}
        >
          {t('income.importPolicy')}
        </Button>
        <PolicyGroup
          title={t('income.ownPolicies')}
          policies={own.map((one) => ({ policy: one.policy, note: versionNote(one) }))}
          empty={t('income.noOwnPolicies')}
          chosen={policy?.id}
          onChoose={onChoose}
        />
        <PolicyGroup
          title={t('income.shippedPolicies')}
          policies={shippedPolicies.map((one) => ({ policy: one, note: one.effectiveFrom }))}
          chosen={policy?.id}
          onChoose={onChoose}
        />
      </nav>
      <div className={classes.main}>
        {importing && (
          <ImportPolicy
            onClose={() => setImporting(false)}
            onRead={(read) => {
              setImporting(false);
              copy(read, read.title);
            }}
          />
        )}
        {policy === undefined ? (
          <EmptyState title={t('income.policyGone')} hint={t('income.policyGoneHint')} />
        ) : (
          <>
            <div className={classes.head}>
              <div>
                <Title order={2}>{policy.title}</Title>
                <Text size="xs" c="dimmed">
                  {mine ? `${t('income.version', { n: mine.version })} · ` : ''}
                  {t('income.effective', { from: policy.effectiveFrom })}
                  {policy.effectiveTo && t('income.until', { to: policy.effectiveTo })}{' '}
                  {!policy.verified && <UnverifiedBadge source={policy.source} />}
                </Text>
              </div>
              <Group gap="xs">
                <Button
                  variant="default"
                  onClick={() => change({ policyId: policy.id })}
                  data-testid="policy-use"
                >
                  {t('income.usePolicy')}
                </Button>
                <Button
                  variant="default"
                  leftSection={<IconCopy size={14} />}
                  data-testid="policy-export"
                  onClick={() => void exportJson(policy)}
                >
                  {t('income.exportPolicy')}
                </Button>
                <Button
                  variant="default"
                  leftSection={<IconDownload size={14} />}
                  data-testid="policy-save-file"
                  onClick={() => void saveFile(policy)}
                >
                  {t('income.savePolicy')}
                </Button>
                {mine && (
                  <>
                    <Button
                      variant="default"
                      leftSection={<IconGitBranch size={14} />}
                      data-testid="policy-version"
                      onClick={() => void branch(mine)}
                    >
                      {t('income.newVersion')}
                    </Button>
                    <Button
                      variant="default"
                      disabled={mine.used}
                      leftSection={<IconTrash size={14} />}
                      data-testid="policy-remove"
                      onClick={() => void remove(mine)}
                    >
                      {t('common.delete')}
                    </Button>
                  </>
                )}
                {!mine && (
                  <Button
                    leftSection={<IconPencil size={14} />}
                    data-testid="policy-copy"
                    onClick={() => copy(policy, t('income.ownTitle', { title: policy.title }))}
                  >
                    {t('income.copyPolicy')}
                  </Button>
                )}
              </Group>
            </div>
            {mine && !mine.used ? (
              <Writing
                key={mine.policy.id}
                mine={mine}
                original={policyOf(own, mine.basedOn)}
                outcome={outcome}
                onChange={(next) => putPolicy(mine.id, next)}
              />
            ) : (
              <div className={classes.columns}>
                <div>
                  {mine?.used && <Notice tone="green">{t('income.policyUsed')}</Notice>}
                  <PolicyReader policy={policy} />
                </div>
                <div {...scrolls(t('income.example'))}>
                  <PolicyExample policy={policy} original={undefined} outcome={outcome} />
                  {mine && policyOf(own, mine.basedOn) && (
                    <Changes before={policyOf(own, mine.basedOn) ?? policy} after={policy} />
                  )}
                </div>
              </div>
            )}
          </>
        )}
      </div>
    </div>
  );
}

interface PolicyGroupProps {
  readonly title: string;
  readonly policies: readonly { readonly policy: Policy; readonly note: string }[];
  readonly empty?: string;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

function PolicyGroup({ title, policies, empty, chosen, onChoose }: PolicyGroupProps) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {policies.length === 0 && <p className={classes.none}>{empty}</p>}
      {policies.map(({ policy, note }) => (
        <button
          key={policy.id}
          type="button"
          className={classes.entry}
          aria-current={policy.id === chosen || undefined}
          data-testid={`policy-${policy.id}`}
          onClick={() => onChoose(policy.id)}
        >
          {policy.title}
          <small>{note}</small>
        </button>
      ))}
    </section>
  );
}

interface WritingProps {
  readonly mine: OwnPolicy;
  readonly original: Policy | undefined;
  readonly outcome: Outcome | undefined;
  readonly onChange: (policy: Policy) => void;
}

function Writing({ mine, original, outcome, onChange }: WritingProps) {
  const t = useT();
  const { policy } = mine;
  return (
    <div className={classes.columns}>
      <PolicyForm policy={policy} problems={validatePolicy(policy)} onChange={onChange} />
      <div {...scrolls(t('income.liveExample'))}>
        <PolicyExample policy={policy} original={original} outcome={outcome} />
        {original && <Changes before={original} after={policy} />}
      </div>
    </div>
  );
}

function Changes({ before, after }: { readonly before: Policy; readonly after: Policy }) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const changes = shownChanges(diffPolicies(before, after));
  return (
    <Section title={t('income.changes', { n: changes.length, title: before.title })}>
      {changes.length === 0 ? (
        <p className={classes.sentence}>{t('income.noChanges')}</p>
      ) : (
        <table className={result.shares} data-testid="policy-changes">
          <thead>
            <tr>
              <th scope="col">{t('income.where')}</th>
              <th scope="col">{t('income.was')}</th>
              <th scope="col">{t('income.is')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((one) => (
              <tr key={one.path}>
                <td>{placeText(one.path, [after, before], lang, t)}</td>
                <td className={classes.was}>{valueText(one.before, one.path, lang, t)}</td>
                <td>{valueText(one.after, one.path, lang, t)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
