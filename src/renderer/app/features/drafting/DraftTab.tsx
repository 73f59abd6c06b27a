// 起草: what the contract is made of on the left, its text on the right, Word and paper above it.
import { Select, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { composeContract } from '../../../../domain/drafting/compose';
import { type DraftFacts, templateKinds } from '../../../../domain/drafting/facts';
import { Notice } from '../../components/Notice';
import { useT } from '../../lib/i18n';
import { ClauseChoices } from './ClauseChoices';
import { ContractPreview } from './ContractPreview';
import { DraftActions } from './DraftActions';
import classes from './drafting.module.css';
import { useOwnLibrary } from './library';
import type { Source } from './useSource';
import { useDraftingView } from './view';

interface DraftTabProps {
  readonly source: Source;
  readonly facts: DraftFacts;
}

export function DraftTab({ source, facts }: DraftTabProps) {
  const t = useT();
  const { kind, without, put } = useDraftingView();
  const library = useOwnLibrary();
  const chosen = useMemo(() => ({ ...facts, kind: kind ?? facts.kind }), [facts, kind]);
  const own = library?.clauses;
  const contract = useMemo(
    () => composeContract(chosen, { without, ...(own === undefined ? {} : { own }) }),
    [chosen, without, own],
  );
  const offers = source.offers.map(({ id, version, label }) => ({
    value: id,
    label: t('drafting.offer', { version: String(version), label: label ?? '' }).trim(),
  }));
  return (
    <div className={classes.grid}>
      <Stack className={classes.choices} gap="md">
        <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }} data-testid="draft-source">
          {source.agreement?.title ?? source.deal?.title}
        </Text>
        <Select
          label={t('drafting.kind')}
          data={templateKinds.map((value) => ({ value, label: t(`drafting.kind.${value}`) }))}
          value={chosen.kind}
          allowDeselect={false}
          onChange={(value) => put({ kind: templateKinds.find((one) => one === value) ?? null, without: [] })}
          data-testid="draft-kind"
        />
        {offers.length > 0 && (
          <Select
            label={t('drafting.version')}
            data={offers}
            defaultValue={source.deal?.agreedOfferId ?? offers[0]?.value ?? null}
            allowDeselect={false}
            onChange={(offerId) => put({ offerId })}
            data-testid="draft-offer"
          />
        )}
        {contract.blanks.length > 0 && (
          <Notice tone="amber" title={t('drafting.blanks', { n: contract.blanks.length })}>
            <Text size="sm" data-testid="draft-blanks">
              {contract.blanks.join('、')}
            </Text>
            <Text size="xs" mt={4}>
              {t('drafting.blanksHint')}
            </Text>
          </Notice>
        )}
        {chosen.kind !== 'openLicence' && <ClauseChoices kind={chosen.kind} contract={contract} />}
      </Stack>
      <div className={classes.sheet}>
        <DraftActions
          source={source}
          facts={chosen}
          contract={contract}
          templates={library?.templates ?? []}
        />
        <ContractPreview contract={contract} />
      </div>
    </div>
  );
}
