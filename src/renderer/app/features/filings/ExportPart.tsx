// The guided questions about a party abroad, each with who answered it and on what ground, and the letters obtained.
import { Group, Radio, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ExportPapers } from '../../../../domain/declarations/exportControl/exportClear';
import {
  ExportAnswers as Answers,
  type ExportAnswers,
  type ExportQuestion,
  questionHint,
  questionsFor,
  questionText,
} from '../../../../domain/declarations/exportControl/questionnaire';
import { RowsEditor } from '../../components/fields/RowsEditor';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { usePreferences } from '../../state/preferences';
import { CataloguePart } from './CataloguePart';
import classes from './filings.module.css';
import type { FilingForm } from './useFilingForm';

const VALUES = ['no', 'yes', 'unsure'] as const;

export function QuestionsPart({ form, fixed }: { readonly form: FilingForm; readonly fixed: boolean }) {
  const read = Answers.safeParse(form.form.answers ?? {});
  const answers: ExportAnswers = read.success ? read.data : {};
  const who = useDeskQuery('settings.get', { keys: ['user.name'] }, { entities: ['settings'] });
  const name = who.data?.values['user.name'];
  const by = typeof name === 'string' && name !== '' ? name : '—';
  return (
    <>
      <CataloguePart />
      <ol className={classes.questions} data-testid="filing-questions">
        {questionsFor(answers).map((question) => (
          <Question
            key={question}
            question={question}
            answers={answers}
            by={by}
            fixed={fixed}
            onPut={(next) => void form.put('answers', next)}
          />
        ))}
      </ol>
    </>
  );
}

interface QuestionProps {
  readonly question: ExportQuestion;
  readonly answers: ExportAnswers;
  readonly by: string;
  readonly fixed: boolean;
  readonly onPut: (next: ExportAnswers) => void;
}

function Question({ question, answers, by, fixed, onPut }: QuestionProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const answer = answers[question];
  const [basis, setBasis] = useState(answer?.basis ?? '');
  const on = isoDay(new Date());
  const label = questionText(question)[lang];
  const put = (value: (typeof VALUES)[number], why: string): void => {
    const kept = why.trim() === '' ? {} : { basis: why.trim() };
    onPut({ ...answers, [question]: { value, by, on, ...kept } });
  };
  return (
    <li>
      <Radio.Group
        label={label}
        description={questionHint(question)[lang]}
        value={answer?.value ?? ''}
        onChange={(next) => put(VALUES.find((value) => value === next) ?? 'unsure', basis)}
      >
        <Group gap="md" mt={4}>
          {VALUES.map((value) => (
            <Radio
              key={value}
              size="xs"
              value={value}
              disabled={fixed}
              label={t(`filings.${value}`)}
              data-testid={`answer-${question}-${value}`}
            />
          ))}
        </Group>
      </Radio.Group>
      {answer && (
        <Group gap="sm" mt={4} wrap="nowrap" align="center">
          <TextInput
            size="xs"
            flex={1}
            aria-label={`${t('filings.basis')} ${label}`}
            placeholder={t('filings.basis')}
            value={basis}
            disabled={fixed}
            onChange={(event) => setBasis(event.currentTarget.value)}
            onBlur={() => basis.trim() !== (answer.basis ?? '') && put(answer.value, basis)}
          />
          <Text size="xs" c="dimmed">
            {answer.by} {answer.on}
          </Text>
        </Group>
      )}
    </li>
  );
}

const PAPERS = [
  'intentLetter',
  'exportLicence',
  'contractRegistration',
  'dualUseLicence',
  'securityReview',
  'managerApproval',
  'secrecyReview',
  'geneticApproval',
] as const satisfies readonly (keyof ExportPapers)[];

interface Held {
  which: (typeof PAPERS)[number];
  on: string;
  until?: string;
  number?: string;
}

export function ExportPapersPart({ form }: { readonly form: FilingForm }) {
  const t = useT();
  const read = ExportPapers.safeParse(form.form.papers ?? {});
  const held = read.success ? read.data : {};
  const rows: Held[] = PAPERS.flatMap((which) => {
    const one = held[which];
    if (one === undefined) return [];
    const { on, until, number } = one;
    return [
      { which, on, ...(until === undefined ? {} : { until }), ...(number === undefined ? {} : { number }) },
    ];
  });
  const put = (next: readonly Held[]): void =>
    void form.put('papers', Object.fromEntries(next.map(({ which, ...one }) => [which, one])));
  const choices = PAPERS.map((value) => ({ value: value as string, label: t(`filings.paper.${value}`) }));
  return (
    <RowsEditor<Held>
      rows={rows}
      columns={[
        { name: 'which', label: t('filings.letter'), render: (row) => t(`filings.paper.${row.which}`) },
        { name: 'number', label: t('filings.number'), render: (row) => row.number ?? '' },
        { name: 'on', label: t('filings.issuedOn'), render: (row) => row.on },
        { name: 'until', label: t('filings.validUntil'), render: (row) => row.until ?? '' },
      ]}
      fields={[
        { name: 'which', label: t('filings.letter'), kind: 'choice', required: true, choices, full: true },
        { name: 'number', label: t('filings.number'), kind: 'text', max: 100 },
        { name: 'on', label: t('filings.issuedOn'), kind: 'date', required: true },
        { name: 'until', label: t('filings.validUntil'), kind: 'date' },
      ]}
      parse={(row) => row as unknown as Held}
      onChange={put}
      addLabel={t('filings.addLetter')}
      empty={t('filings.noLetters')}
      rowLabel={(row) => t(`filings.paper.${row.which}`)}
      testId="filing-letters"
    />
  );
}
