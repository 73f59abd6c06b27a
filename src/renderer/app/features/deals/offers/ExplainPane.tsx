// How a figure of a version was made, opened under the columns.
import { ActionIcon, Group, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { formatAmount } from '../../../../../domain/money';
import { ExplanationTree } from '../../../components/ExplanationTree';
import { useT } from '../../../lib/i18n';
import { usePreferences } from '../../../state/preferences';
import type { FigureKey } from './Columns';
import { figureWords, partyFigure } from './figureWords';
import type { OffersAnswer } from './judge';
import classes from './offers.module.css';
import type { Version } from './useOffers';

interface ExplainPaneProps {
  readonly answer: OffersAnswer;
  readonly version: Version;
  readonly figureKey: FigureKey;
  readonly onClose: () => void;
}

export function ExplainPane({ answer, version: { offer, judged }, figureKey, onClose }: ExplainPaneProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const isOwn = figureKey === 'nominal' || figureKey === 'npv';
  const found = isOwn
    ? { figure: judged.money[figureKey], telling: undefined }
    : partyFigure(answer, judged, figureKey, lang, t);
  if (found === undefined) return null;
  const { figure, telling } = found;
  const name = isOwn ? t(`offers.m.${figureKey}`) : t(`offers.party.${figureKey}`);
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
        {...figureWords(figure, telling, t)}
      />
    </section>
  );
}
