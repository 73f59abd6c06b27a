// Figures of a run in words: the words of its policy, and those of payments made before.
import { namesOf, type RunDossier } from '../../../../domain/agreements/runDossier';
import type { Explained, Party } from '../../../../domain/distribution';
import {
  figureFormula,
  figuresOf,
  figureTitle,
  partyText,
  type Telling,
} from '../../../../domain/distribution/papers';

export interface RunWords {
  readonly titleOf: (node: Explained) => string;
  readonly formulaOf: (node: Explained) => string;
  readonly find: (id: string) => Explained | undefined;
  readonly partyOf: (party: string) => string;
}

export function runWords(dossier: RunDossier, tree: Explained): RunWords {
  const { lang, record } = dossier;
  const { input } = record.run;
  const known = figuresOf(tree);
  const names = namesOf(dossier);
  const find = (id: string): Explained | undefined => known.get(id);
  const partyOf = (party: string): string => partyText(party as Party, names, lang);
  const telling: Telling | undefined =
    input.kind !== 'reversal'
      ? { policy: input.policy, mode: input.facts.mode, names, lang, find }
      : undefined;
  return {
    find,
    partyOf,
    titleOf: (node) => {
      if (telling !== undefined) return figureTitle(node, telling);
      return node.op === 'line' ? partyOf(node.inputs.party) : node.id;
    },
    formulaOf: (node) => (telling === undefined ? '' : figureFormula(node, telling)),
  };
}
