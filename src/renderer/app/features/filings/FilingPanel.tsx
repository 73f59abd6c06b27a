// One filing: its state and last day, the steps, what keeps it back, the form as the paper has it, patents, papers.
import { Anchor, Group, Text } from '@mantine/core';
import { useRef } from 'react';
import { applies, type Field } from '../../../../domain/declarations/forms/field';
import { filingKinds } from '../../../../domain/declarations/kinds';
import type { QueryOutput } from '../../../../shared/store/queries';
import { DateWithDistance } from '../../components/DateWithDistance';
import { DocumentList } from '../../components/documents/DocumentList';
import { ErrorState } from '../../components/ErrorState';
import styles from '../../components/fields/Fields.module.css';
import { PatentLinks } from '../../components/fields/PatentLinks';
import { Section } from '../../components/fields/Section';
import { Notice } from '../../components/Notice';
import { RecordFrame } from '../../components/RecordFrame';
import { RowSkeletons } from '../../components/Skeletons';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';
import { usePreferences } from '../../state/preferences';
import { FilingBadge } from './badges';
import { CheckList } from './CheckList';
import { FieldBox } from './FieldBox';
import { FilingPapers } from './FilingPapers';
import classes from './filings.module.css';
import { StepBar } from './StepBar';
import { removeFiling } from './save';
import { type FilingForm, useFilingForm } from './useFilingForm';
import { useFilingsView } from './view';

type Answer = QueryOutput<'filings.get'>;

export function FilingPanel({ id }: { readonly id: string }) {
  const found = useDeskQuery(
    'filings.get',
    { id, today: isoDay(new Date()) },
    {
      entities: ['filing', 'agreement', 'deal', 'patent', 'matter', 'project', 'settings'],
      keepPrevious: true,
    },
  );
  if (!found.data)
    return found.error ? (
      <ErrorState error={found.error} onRetry={found.refetch} />
    ) : (
      <RowSkeletons rows={8} />
    );
  return <Body answer={found.data} />;
}

function Body({ answer }: { readonly answer: Answer }) {
  const t = useT();
  const { filing, checks, due, patents } = answer;
  const form = useFilingForm(filing);
  const list = useRef<HTMLDivElement>(null);
  const editable = filing.state === 'draft' || filing.state === 'ready' || filing.state === 'returned';
  const count = (level: 'fail' | 'warn' | 'pass'): number =>
    checks.filter((one) => one.level === level).length;
  const isOver = filing.state === 'accepted' || filing.state === 'refused' || filing.state === 'withdrawn';
  return (
    <RecordFrame
      entity="filing"
      id={filing.id}
      name={filing.title}
      testId="filings"
      badge={<FilingBadge state={filing.state} />}
      onClose={() => useFilingsView.getState().put({ openId: null })}
      onRemove={
        editable || filing.state === 'withdrawn'
          ? () => void removeFiling(filing.id, filing.title)
          : undefined
      }
    >
      <Group gap="md" my={4}>
        {due && !isOver && (
          <Group gap={6}>
            <Text size="sm">{t(filing.state === 'submitted' ? 'filings.decisionBy' : 'filings.due')}</Text>
            <DateWithDistance date={due.date} deadline={filing.kind !== 'publicNotice'} />
            {!due.rule.verified && <UnverifiedBadge source={due.rule.source} />}
          </Group>
        )}
        {filing.number && (
          <Text size="sm" data-testid="filing-number">
            {t('filings.number')} {filing.number}
          </Text>
        )}
        {answer.agreement && (
          <Anchor
            component="button"
            type="button"
            fz="sm"
            onClick={() => go('agreements', { id: answer.agreement?.id ?? '' })}
          >
            {answer.agreement.title}
          </Anchor>
        )}
        {answer.deal && (
          <Anchor
            component="button"
            type="button"
            fz="sm"
            onClick={() => go('deals', { id: answer.deal?.id ?? '' })}
          >
            {answer.deal.title}
          </Anchor>
        )}
      </Group>
      {!isOver && (
        <div className={classes.sticky}>
          <StepBar filing={filing} fails={count('fail')} />
          <button
            type="button"
            className={classes.summary}
            data-testid="filing-summary"
            onClick={() => list.current?.scrollIntoView({ block: 'nearest' })}
          >
            {t('filings.summary', { fail: count('fail'), warn: count('warn'), pass: count('pass') })}
            {form.saving && <span> · {t('filings.saving')}</span>}
          </button>
        </div>
      )}
      {filing.refusal && (
        <Notice tone="red" title={t(`terms.filingState.${filing.state}`)} testId="filing-refusal">
          {filing.refusal}
        </Notice>
      )}
      {!isOver && (
        <Section title={t('filings.checks')}>
          <div ref={list}>
            <CheckList checks={checks} />
          </div>
        </Section>
      )}
      <FormPart answer={answer} form={form} fixed={!editable} />
      <Section title={t('filings.patents')}>
        {editable ? (
          <PatentLinks
            patents={patents}
            onChange={(ids) => void form.putPatents(ids)}
            testId="filing-patents"
          />
        ) : (
          <ul className={classes.plain}>
            {patents.map((one) => (
              <li key={one.id}>
                {one.number} {one.title}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('filings.output')}>
        <FilingPapers answer={answer} />
      </Section>
      <Section title={t('domain.field.documents')}>
        <Documents answer={answer} />
      </Section>
    </RecordFrame>
  );
}

function Documents({ answer: { filing } }: { readonly answer: Answer }) {
  const t = useT();
  return (
    <DocumentList
      documents={filing.documents ?? []}
      onChange={async (documents) => {
        const input = {
          entity: 'filing',
          id: filing.id,
          expectedRev: filing.rev,
          patch: { documents },
        } as const;
        const label = t('filings.saved', { name: filing.title });
        const done = await runCommand('record.update', input, { label, quiet: true });
        return { kind: done.ok ? 'saved' : 'failed' };
      }}
    />
  );
}

/** Fields under the headings of the paper, in its order. */
function FormPart({
  answer,
  form,
  fixed,
}: {
  readonly answer: Answer;
  readonly form: FilingForm;
  readonly fixed: boolean;
}) {
  const lang = usePreferences((state) => state.language);
  const { fields } = filingKinds[answer.filing.kind];
  const sections = new Map<string, Array<readonly [string, Field]>>();
  for (const [name, field] of Object.entries(fields)) {
    if (!applies(field, form.form)) continue;
    const heading = field.section[lang];
    const known = sections.get(heading);
    if (known === undefined) sections.set(heading, [[name, field]]);
    else known.push([name, field]);
  }
  return (
    <div data-testid="filing-form">
      {[...sections].map(([heading, own]) => (
        <Section key={heading} title={heading}>
          <div className={styles.fields}>
            {own.map(([name, field]) => (
              <FieldBox key={name} name={name} field={field} form={form} fixed={fixed} />
            ))}
          </div>
        </Section>
      ))}
    </div>
  );
}
