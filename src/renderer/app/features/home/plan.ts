// Where the campaign and the plan stand: each indicator with its target, how far it has come and what is missing.
// Targets: 专利转化运用专项行动方案 (国办发〔2023〕37号) asks for the whole inventory; the other ones are the office's own.
import { z } from 'zod';
import { barPercent, formatAmount, formatWan, minus, percentText, rateOf } from '../../../../domain/money';
import type { PatentFilter, QueryOutput } from '../../../../shared/store/queries';
import type { TextKey } from '../../lib/i18n';

export type Plan = QueryOutput<'home.plan'>;

/** The office's own for one year: per cent of patents in force, declarations, fen. */
export const Targets = z.object({
  industrialised: z.number().int().min(1).max(100).optional(),
  openLicences: z.number().int().min(1).max(100_000).optional(),
  contractsFen: z.number().int().min(1).optional(),
});
export type Targets = z.infer<typeof Targets>;
export const targetsKey = (year: string): string => `plan.targets.${year}`;

export type Leads = { readonly filter: PatentFilter } | 'filings' | 'agreements';

export interface Indicator {
  readonly id: 'inventory' | 'tiered' | 'registered' | 'industrialised' | 'openLicences' | 'contractsFen';
  readonly label: TextKey;
  readonly value: string;
  /** '' where the office has set none. */
  readonly target: string;
  /** How far the bar is filled and where the target stands on it, per cent. */
  readonly filled: number;
  readonly mark: number | null;
  /** What is missing, in words; null where no target is set. */
  readonly missing: { readonly key: TextKey; readonly n: string } | null;
  readonly isOwn: boolean;
  readonly leads: Leads;
}

const full = 100;
const many = (n: number): string => n.toLocaleString('en-US');
const inForce: PatentFilter = { buckets: ['inForce'] };

const share = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${percentText(rateOf(part, whole), 1)}`;

const lacking = (key: TextKey, n: number, text: string): Indicator['missing'] =>
  n <= 0 ? { key: 'home.reached', n: '' } : { key, n: text };

function ofPatents(
  id: 'inventory' | 'tiered' | 'registered' | 'industrialised',
  part: number,
  whole: number,
  percent: number | undefined,
  filter: PatentFilter,
): Indicator {
  const missing = percent === undefined ? 0 : Math.ceil((percent * whole) / full) - part;
  return {
    ...{ id, label: `home.plan.${id}`, value: share(part, whole), isOwn: id === 'industrialised' },
    target: percent === undefined ? '' : `${percent}%`,
    filled: barPercent(part, whole),
    mark: percent ?? null,
    missing:
      percent === undefined || whole === 0 ? null : lacking('home.lackPatents', missing, many(missing)),
    leads: { filter: { ...inForce, ...filter } },
  };
}

export function indicators(plan: Plan, targets: Targets): Indicator[] {
  const { openLicences: wanted, contractsFen: wantedFen } = targets;
  const contracts = plan.contractsFen;
  const left = wantedFen === undefined ? 0 : minus(wantedFen, contracts);
  const bar = (part: number, whole: number | undefined): Pick<Indicator, 'filled' | 'mark'> => ({
    filled: whole === undefined ? 0 : Math.min(full, barPercent(part, whole)),
    mark: whole === undefined ? null : full,
  });
  return [
    ofPatents('inventory', plan.inForce - plan.unknownUse, plan.inForce, full, {
      where: { implementation: [''] },
    }),
    ofPatents('tiered', plan.tiered, plan.inForce, full, { where: { tier: [''] } }),
    ofPatents('registered', plan.registered, plan.inForce, full, {
      submission: ['none', 'waiting', 'rejected'],
    }),
    ofPatents('industrialised', plan.industrialised, plan.inForce, targets.industrialised, {
      where: { implementation: ['industrialised'] },
    }),
    {
      ...{ id: 'openLicences', label: 'home.plan.openLicences', value: many(plan.openLicences) },
      ...bar(plan.openLicences, wanted),
      target: wanted === undefined ? '' : many(wanted),
      missing:
        wanted === undefined
          ? null
          : lacking('home.lackPatents', wanted - plan.openLicences, many(wanted - plan.openLicences)),
      ...{ isOwn: true, leads: 'filings' },
    },
    {
      ...{ id: 'contractsFen', label: 'home.plan.contractsFen', value: formatWan(contracts) },
      ...bar(contracts, wantedFen),
      target: wantedFen === undefined ? '' : formatWan(wantedFen),
      missing: wantedFen === undefined ? null : lacking('home.lackYuan', left, formatAmount(left)),
      ...{ isOwn: true, leads: 'agreements' },
    },
  ];
}
