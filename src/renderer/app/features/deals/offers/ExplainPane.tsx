// How a figure of a version was made, opened under the columns.
import { ActionIcon, Group, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Explained } from '../../../../../domain/distribution';
import { formatAmount } from '../../../../../domain/money';
import type { Economics, OfferParty } from '../../../../../domain/negotiation/economics';
import type { OffersAnswer, Version } from '../../../../../domain/negotiation/offers/judge';
import { ExplanationTree } from '../../../components/ExplanationTree';
import { useT } from '../../../lib/i18n';
import { usePreferences } from '../../../state/preferences';
import type { FigureKey } from './Columns';
import { figureWords, partyFigure } from './figureWords';
import classes from './offers.module.css';

/** Figures of the economics itself; the shares come out of the sheet of the policy. */
function ownFigure({ nominal, npv, years }: Economics, key: FigureKey): Explained | undefined {
  if (key === 'nominal') return nominal;
  if (key === 'npv') return npv;
  const [part, period] = key.split('.');
  const year = years.find((one) => String(one.period) === period);
  return part === 'received' || part === 'present' ? year?.[part] : undefined;
}

interface ExplainPaneProps {
  readonly answer: OffersAnswer;
  readonly version: Version;
  readonly figureKey: FigureKey;
  readonly onClose: () => void;
}

export function ExplainPane({ answer, version: { offer, judged }, figureKey, onClose }: ExplainPaneProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const own = ownFigure(judged.money, figureKey);
  const found =
    own === undefined
      ? partyFigure(answer, judged, figureKey as OfferParty, lang, t)
      : { figure: own, telling: undefined };
  if (found === undefined) return null;
  const { figure, telling } = found;
  const words = figureWords(figure, telling, t);
  const name = own === undefined ? t(`offers.party.${figureKey as OfferParty}`) : words.titleOf(own);
  const title = `${t('offers.version', { n: offer.version })} ${name} ${formatAmount(figure.value)}`;
  return (
    <section className={classes.explain} aria-label={title} data-testid="offer-explain">
      <Group justify="space-between" wrap="nowrap">
        <Text fw={600} size="sm">
          {t('offers.explanation', { figure: title })}
        </Text>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('offers.closeExplanation')}
          data-testid="offer-explain-close"
          onClick={onClose}
        >
          <IconX size={14} />
        </ActionIcon>
      </Group>
      <ExplanationTree
        key={`${offer.id} ${figureKey}`}
        tree={
          figure.children.length === 0 ? { ...figure, op: 'sum', inputs: {}, children: [figure] } : figure
        }
        label={title}
        testId="offer-tree"
        {...words}
      />
    </section>
  );
}
