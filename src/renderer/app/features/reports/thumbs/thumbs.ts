// How each report looks: page one of the sample institution, drawn by `node scripts/run.mjs thumbs`.
import type { ReportKind } from '../../../../../domain/reporting/kinds';

const pictures = import.meta.glob<string>('./*.png', { eager: true, query: '?url', import: 'default' });

/** Address of the picture; undefined where a kind has none yet. */
export const thumbOf = (kind: ReportKind): string | undefined => pictures[`./${kind}.png`];
