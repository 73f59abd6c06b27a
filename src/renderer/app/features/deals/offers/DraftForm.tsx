// The form of a draft: the terms in sections, what is wrong beside them, the money under them at every key.
import { Button, Group, Text, TextInput } from '@mantine/core';
import { type KeyboardEvent, useDeferredValue, useMemo } from 'react';
import { formatAmount } from '../../../../../domain/money';
import { readTerm, termFields, termSections } from '../../../../../domain/negotiation/offers/fields';
import {
  judge,
  type OffersAnswer,
  shareOf,
  type Whims,
} from '../../../../../domain/negotiation/offers/judge';
import type { Offer } from '../../../../../domain/patents/records';
import { Section } from '../../../components/fields/Section';
import { isoDate } from '../../../lib/fieldEdit';
import { type TextKey, useT } from '../../../lib/i18n';
import { EntryList } from './EntryList';
import type { ListKind } from './entryRows';
import { FaultList } from './FaultList';
import { FieldInput } from './FieldInput';
import classes from './offers.module.css';
import { useDraft } from './useDraft';

interface DraftFormProps {
  readonly answer: OffersAnswer;
  readonly offer: Offer;
  readonly today: string;
  readonly whims: Whims;
  readonly onClose: () => void;
}

const lists: ReadonlySet<string> = new Set(['instalments', 'milestones', 'steps', 'minimums']);

export function DraftForm({ answer, offer, today, whims, onClose }: DraftFormProps) {
  const t = useT();
  const { draft, state, setTerm, put, flush } = useDraft(offer);
  const quiet = useDeferredValue(draft.terms);
  const judged = useMemo(() => judge(answer, quiet, today, whims), [answer, quiet, today, whims]);
  const patents = answer.world.patents.map(({ id, number, title }) => ({
    value: id,
    label: `${number} ${title}`,
  }));
  const close = (): void => {
    void flush().then((kept) => {
      if (kept) onClose();
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const team = shareOf(judged, 'team');
  return (
    <section
      className={classes.form}
      aria-label={t('offers.versionOf', { n: offer.version, by: t(`offers.by.${offer.by}`) })}
      data-testid="offer-form"
      onKeyDown={onKeyDown}
    >
      <Group justify="space-between" wrap="nowrap" className={classes.formHead}>
        <Text fw={600} component="h2">
          {t('offers.versionOf', { n: offer.version, by: t(`offers.by.${offer.by}`) })}
        </Text>
        <Text size="xs" c={state === 'failed' ? 'red' : 'dimmed'} role="status" data-testid="draft-state">
          {t(state === 'kept' ? 'offers.savedAt' : state === 'saving' ? 'offers.saving' : 'offers.notSaved')}
        </Text>
        <Button onClick={close} data-testid="draft-done">
          {t('offers.editDone')}
        </Button>
      </Group>
      <div className={classes.formBody}>
        <div>
          <div className={classes.grid}>
            <TextInput
              label={t('offers.label')}
              placeholder={t('offers.labelHint')}
              defaultValue={draft.label ?? ''}
              maxLength={100}
              data-testid="draft-label"
              onBlur={(event) => put({ label: event.currentTarget.value.trim() })}
            />
            <TextInput
              label={t('offers.validUntilField')}
              placeholder="2026-03-05"
              defaultValue={draft.validUntil ?? ''}
              data-testid="draft-validUntil"
              onBlur={(event) => put({ validUntil: isoDate(event.currentTarget.value) })}
            />
          </div>
          {termSections.map((section) => (
            <Section key={section} title={t(`offers.section.${section}` as TextKey)}>
              <div className={classes.grid}>
                {termFields
                  .filter((field) => field.section === section)
                  .map((field) => {
                    const value = readTerm(draft.terms, field.path);
                    const onChange = (next: unknown): void => setTerm(field.path, next);
                    if (lists.has(field.kind))
                      return (
                        <EntryList
                          key={field.path}
                          field={field}
                          kind={field.kind as ListKind}
                          value={value}
                          onChange={onChange}
                        />
                      );
                    const isWide = ['patents', 'long', 'lines'].includes(field.kind);
                    return (
                      <div key={field.path} className={isWide ? classes.wide : undefined}>
                        <FieldInput field={field} value={value} patents={patents} onChange={onChange} />
                      </div>
                    );
                  })}
              </div>
            </Section>
          ))}
        </div>
        <aside className={classes.beside} aria-label={t('offers.money')}>
          <dl className={classes.live} data-testid="draft-money">
            <dt>{t('offers.m.npv')}</dt>
            <dd data-testid="draft-npv">{formatAmount(judged.money.npv.value)}</dd>
            <dt>{t('offers.m.nominal')}</dt>
            <dd>{formatAmount(judged.money.nominal.value)}</dd>
            {team !== undefined && (
              <>
                <dt>{t('offers.party.team')}</dt>
                <dd>{formatAmount(team)}</dd>
              </>
            )}
            <dt>{t('offers.m.level')}</dt>
            <dd>{t(`offers.level.${judged.level.level}`)}</dd>
          </dl>
          <FaultList checks={judged.checks} empty={t('offers.noFaults')} testId="draft-faults" />
        </aside>
      </div>
    </section>
  );
}
