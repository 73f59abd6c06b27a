// Figures of a run in words: the words of its policy, and those of payments made before.
import { namesOf, type RunDossier } from '../../../../domain/agreements/runPapers';
import type { Explained, Party } from '../../../../domain/distribution';
import {
  figureFormula,
  figuresOf,
  figureTitle,
  partyText,
  type Telling,
} from '../../../../domain/distribution/papers';
import type { Translate } from '../../lib/i18n';

export interface RunWords {
  readonly titleOf: (node: Explained) => string;
  readonly formulaOf: (node: Explained) => string;
  readonly find: (id: string) => Explained | undefined;
  readonly partyOf: (party: string) => string;
}

const OWN = { paid: 'paidBeforeOf', now: 'nowOf', carried: 'carriedOf', reversed: 'reversalOf' } as const;

const isOwn = (text: string): text is keyof typeof OWN => text in OWN;

export function runWords(dossier: RunDossier, tree: Explained, t: Translate): RunWords {
  const { lang, record } = dossier;
  const { input } = record.run;
  const known = figuresOf(tree);
  const names = namesOf(dossier);
  const find = (id: string): Explained | undefined => known.get(id);
  const partyOf = (party: string): string => partyText(party as Party, names, lang);
  const telling: Telling | undefined =
    input.kind === 'distribution'
      ? { policy: input.policy, mode: input.facts.mode, names, lang, find }
      : undefined;
  const ownTitle = (id: string): string | undefined => {
    const at = id.indexOf(':');
    const kind = id.slice(0, at);
    return isOwn(kind) ? t(`receipts.${OWN[kind]}`, { party: partyOf(id.slice(at + 1)) }) : undefined;
  };
  return {
    find,
    partyOf,
    titleOf: (node) => {
      const own = ownTitle(node.op === 'ref' ? node.inputs.to : node.id);
      if (own !== undefined) return own;
      if (telling !== undefined) return figureTitle(node, telling);
      return node.op === 'line' ? partyOf(node.inputs.party) : node.id;
    },
    formulaOf: (node) => (telling === undefined ? '' : figureFormula(node, telling)),
  };
}
