// Words the parts of the page share: what kinds are called, what is wrong and where.
import type { FactsProblem, PolicyProblem } from '../../../../domain/distribution';
import {
  type CaseNames,
  type SheetLanguage,
  sheetWords,
  spokenAmount,
} from '../../../../domain/distribution/papers';
import { percentText } from '../../../../domain/money';
import type { Translate } from '../../lib/i18n';
import type { CaseWords, DraftProblem } from './model/readCase';

export const caseWords = (t: Translate): CaseWords => ({
  receiptKind: (kind) => t(`income.receiptKind.${kind}`),
  inventor: t('income.inventor'),
  coOwner: t('income.coOwner'),
  unit: t('income.unit'),
});

export const draftProblemText = ({ code }: DraftProblem, t: Translate): string =>
  t(`income.draftFault.${code}`);

interface Where {
  readonly lang: SheetLanguage;
  readonly names?: CaseNames;
  readonly t: Translate;
}

/** Codes and ids of a problem's data in the words of the page. */
function paramsOf(data: FactsProblem['data'], { lang, names, t }: Where): Record<string, string | number> {
  const pools: Readonly<Record<string, string>> = sheetWords[lang].pool;
  const costs: Readonly<Record<string, string>> = sheetWords[lang].cost;
  const modes: Readonly<Record<string, string>> = sheetWords[lang].mode;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const word = String(value);
      if (['fen', 'from', 'upTo', 'expected'].includes(key) && typeof value === 'number')
        return [key, spokenAmount(value, lang)];
      if (key === 'sum') return [key, percentText(word)];
      if (key === 'pool') return [key, pools[word] ?? word];
      if (key === 'kind') return [key, costs[word] ?? word];
      if (key === 'mode') return [key, modes[word] ?? word];
      if (key === 'id') return [key, names?.persons[word] ?? names?.coOwners[word] ?? t('income.thisRow')];
      return [key, value];
    }),
  );
}

const personAt = ({ path }: FactsProblem, names: CaseNames | undefined): string =>
  names?.persons[path.split('.')[1] ?? ''] ?? '';

export const factsProblemText = (problem: FactsProblem, where: Where): string =>
  where.t(`income.factsFault.${problem.code}`, {
    ...paramsOf(problem.data, where),
    person: personAt(problem, where.names),
  });

export const policyProblemText = (problem: PolicyProblem, where: Where): string =>
  where.t(`income.policyFault.${problem.code}`, paramsOf(problem.data, where));
