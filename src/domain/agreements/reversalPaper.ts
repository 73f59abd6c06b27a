// 收益分配冲回单: the run that takes another back, line by line; together with the first it comes to nothing.
import { linesOf } from '../distribution';
import { left, paperWords, partyText, right } from '../distribution/papers';
import { amountInWords, formatAmount, negate, plus } from '../money';
import type { PaperDraft } from '../reporting/paper';
import { namesOf, type RunDossier, watermarkOf } from './runDossier';

const words = {
  zh: {
    title: '收益分配冲回单',
    contract: '合同',
    of: '本单',
    prepared: '经办',
    fen: '冲回金额',
    inWords: '金额大写',
    columns: ['收款方', '原分配（元）', '冲回（元）', '冲回后（元）'],
    total: '合计',
    note: '已执行的分配不作改动：以本单逐项冲回，两者合计为 0.00；冲回后如需重新分配，另行建立分配。',
    sign: ['经办', '复核', '财务', '批准'],
  },
  en: {
    title: 'Reversal of a distribution',
    contract: 'Agreement',
    of: 'This run',
    prepared: 'Prepared by',
    fen: 'Taken back',
    inWords: 'In words',
    columns: ['Receiver', 'First run (yuan)', 'Taken back (yuan)', 'Together (yuan)'],
    total: 'Total',
    note: 'A run that was carried out is never changed: this one takes it back line by line, both come to 0.00. A new run follows where it is needed.',
    sign: ['Prepared', 'Checked', 'Finance', 'Approved'],
  },
} as const;

/** Undefined for any other run, and before it is computed. */
export function reversalPaper(dossier: RunDossier): PaperDraft | undefined {
  const { record, agreement, lang } = dossier;
  const { input, result, preparedBy } = record.run;
  if (input.kind !== 'reversal' || result === undefined) return undefined;
  const say = words[lang];
  const names = namesOf(dossier);
  const [who, first, back, both] = say.columns;
  const lines = linesOf(result);
  return {
    series: 'IC',
    title: say.title,
    orientation: 'portrait',
    facts: [
      { label: say.contract, value: agreement?.title ?? record.title },
      { label: say.of, value: record.title },
      { label: say.prepared, value: preparedBy },
      { label: say.fen, value: paperWords[lang].yuan(formatAmount(result.value)) },
      { label: say.inWords, value: amountInWords(result.value) },
    ],
    sections: [
      {
        table: {
          columns: [left(who, 2.4), right(first, 1.3), right(back, 1.3), right(both, 1.2)],
          rows: lines.map(({ party, fen }) => {
            const original = input.lines.find((line) => line.party === party)?.fen ?? 0;
            return [
              partyText(party, names, lang),
              formatAmount(original),
              formatAmount(fen),
              formatAmount(plus(original, fen)),
            ];
          }),
          foot: [say.total, formatAmount(negate(result.value)), formatAmount(result.value), formatAmount(0)],
        },
      },
    ],
    notes: [say.note],
    signatures: [...say.sign],
    seal: true,
    watermark: watermarkOf(record),
    lang,
  };
}
