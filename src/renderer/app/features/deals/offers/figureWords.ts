// What each figure of the economics is and how it was made, in words; those of the policy's sheet in the policy's words.
import { type Explained, findFigure } from '../../../../../domain/distribution';
import { figureFormula, figureTitle, type Telling } from '../../../../../domain/distribution/papers';
import { formatAmount, percentText } from '../../../../../domain/money';
import { explainParty, type OfferParty, sheetOf } from '../../../../../domain/negotiation/economics';
import { type Judged, type OffersAnswer, sharingOf } from '../../../../../domain/negotiation/offers/judge';
import { periodWord } from '../../../../../domain/negotiation/papers/termText';
import type { Language, TextKey, Translate } from '../../../lib/i18n';

const ownRules: ReadonlySet<string> = new Set(['terms', 'royalty', 'economics', 'sharing']);

function ownTitle(node: Explained, t: Translate): string {
  if (node.op === 'given' && (node.inputs.what === 'instalment' || node.inputs.what === 'milestone'))
    return node.inputs.source;
  const parts = node.id.split('.');
  const [a, b] = parts.filter((part) => /^\d+$/.test(part)).map(Number);
  const key = parts.filter((part) => !/^\d+$/.test(part)).join('.');
  if (key.startsWith('party.')) {
    const word = t(`offers.${key}` as TextKey);
    if (word !== `offers.${key}`) return word;
  }
  return t(`offers.fig.${key}` as TextKey, { a: a ?? 0, b: b ?? 0, period: periodWord(a ?? 0, t) });
}

const amounts = (node: Explained): string[] => node.children.map(({ value }) => formatAmount(value));

function ownFormula(node: Explained, t: Translate): string {
  const [first = ''] = amounts(node);
  switch (node.op) {
    case 'given':
      return t(node.inputs.source === 'forecast' ? 'offers.how.forecast' : 'offers.how.given');
    case 'constant':
      return t('offers.how.constant');
    case 'rate': {
      const { rate } = node.inputs;
      if (rate.startsWith('1/(')) return `${first} × ${rate}`;
      return `${first} × ${node.id.endsWith('.part') ? rate : percentText(rate)}`;
    }
    case 'minus':
      return amounts(node).join(' − ');
    case 'sum':
      return node.children.length > 1 ? amounts(node).join(' + ') : '';
    case 'larger':
    case 'smaller':
      return t(`offers.how.${node.op}`);
    case 'slice': {
      const { from, upTo } = node.inputs;
      return upTo === null
        ? t('offers.how.sliceOpen', { from: formatAmount(from) })
        : t('offers.how.slice', { from: formatAmount(from), upTo: formatAmount(upTo) });
    }
    default:
      return '';
  }
}

export interface Words {
  readonly titleOf: (node: Explained) => string;
  readonly formulaOf: (node: Explained) => string;
  readonly find: (id: string) => Explained | undefined;
}

/** Words for a figure out of the economics, and for what lies below it out of the policy's sheet. */
export function figureWords(tree: Explained, telling: Telling | undefined, t: Translate): Words {
  const isOwn = ({ rule }: Explained): boolean => telling === undefined || ownRules.has(rule);
  return {
    titleOf: (node) => (isOwn(node) ? ownTitle(node, t) : figureTitle(node, telling as Telling)),
    formulaOf: (node) => (isOwn(node) ? ownFormula(node, t) : figureFormula(node, telling as Telling)),
    find: (id) => findFigure(tree, id) ?? telling?.find(id),
  };
}

/** The share of a party with the sheet it comes from; undefined where nobody's share is told. */
export function partyFigure(
  answer: OffersAnswer,
  { terms, money }: Judged,
  party: OfferParty,
  lang: Language,
  t: Translate,
): { figure: Explained; telling: Telling } | undefined {
  const sheet = sheetOf(terms, money.flows, money.start, sharingOf(answer));
  if (sheet === undefined) return undefined;
  const receipts = money.flows.map(({ kind, title, period }, at) => [
    `flow-${at}`,
    `${title ?? t(kind === 'royalty' ? 'offers.section.royalty' : 'offers.flowReceived')} ${periodWord(period, t)}`,
  ]);
  const telling: Telling = {
    policy: answer.policy,
    mode: sheet.facts.mode,
    names: {
      persons: answer.names,
      coOwners: Object.fromEntries(answer.coOwners.map(({ id }) => [id, id])),
      units: {},
      receipts: Object.fromEntries(receipts),
    },
    lang,
    find: (id) => findFigure(sheet.tree, id),
  };
  return { figure: explainParty(party, sheet.tree, money.flows), telling };
}
