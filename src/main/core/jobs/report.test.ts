// The step knows every kind of the catalogue, says before it runs what a kind can not become, and is told in docs/jobs.md.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatsOf, reportFormats } from '../../../domain/reporting/formats';
import { reportList } from '../../../domain/reporting/kinds';
import { recordVariants } from '../../../domain/reporting/recordVariants';
import { ReportStep } from './report';

const stepOf = ({ kind, needs }: (typeof reportList)[number], out: string) => ({
  kind,
  out,
  ...(needs.some((need) => typeof need === 'object') ? { of: 'H-1' } : {}),
});

const [, docs = ''] = readFileSync('docs/jobs.md', 'utf8').split('## Reports');

describe('the step `report`', () => {
  it.each(reportList.map((entry) => [entry.kind, entry] as const))(
    'knows %s in its formats',
    (kind, entry) => {
      for (const format of reportFormats) {
        const read = ReportStep.safeParse(stepOf(entry, `a.${format}`));
        expect(read.success, `${kind} .${format}`).toBe(formatsOf(kind).includes(format));
        if (!read.success)
          expect(read.error.issues[0]?.message).toBe(
            `${kind}: out has to end in ${formatsOf(kind)
              .map((one) => `.${one}`)
              .join(', ')}`,
          );
      }
    },
  );

  it('is told whom a paper is about, but for what a year alone gives', () => {
    for (const entry of reportList.filter(({ needs }) => needs.some((need) => typeof need === 'object'))) {
      const { of: _of, ...nobody } = { of: '', ...stepOf(entry, 'a.pdf') };
      expect(ReportStep.safeParse(nobody).success, entry.kind).toBe(entry.kind === 'yearly');
    }
  });

  it('takes an ending in capitals, and refuses none and another', () => {
    expect(ReportStep.safeParse({ kind: 'annual', out: 'A.PDF' }).success).toBe(true);
    for (const out of ['annual', 'annual.csv', ''])
      expect(ReportStep.safeParse({ kind: 'annual', out }).success).toBe(false);
    expect(ReportStep.safeParse({ kind: 'secret', out: 'a.pdf' }).success).toBe(false);
  });

  it.each(reportList.map((entry) => [entry.kind, entry] as const))(
    'has a line in docs/jobs.md for %s',
    (kind, { needs }) => {
      const line = docs.split('\n').find((one) => one.startsWith(`| \`${kind}\` |`)) ?? '';
      const cells = line.split('|').map((cell) => cell.trim());
      expect(cells[2], 'what').not.toBe('');
      for (const format of reportFormats)
        expect(cells[4]?.includes(`\`.${format}\``), format).toBe(formatsOf(kind).includes(format));
      expect(cells[3]?.includes('`of`')).toBe(needs.some((need) => typeof need === 'object'));
      const variants = Object.entries(recordVariants).find(([one]) => one === kind)?.[1] ?? [];
      if (variants.length > 1) for (const { id } of variants) expect(line).toContain(`\`${id}\``);
    },
  );
});
