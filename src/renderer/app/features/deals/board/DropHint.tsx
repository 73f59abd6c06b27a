// While a card is held: why it can not be dropped, on the column and, with the cure, along the lower edge of the board.
import { Text } from '@mantine/core';
import type { DealStage } from '../../../../../domain/negotiation/records';
import type { DealRow } from '../../../../../shared/store/queries/deals';
import { Notice } from '../../../components/Notice';
import { useT } from '../../../lib/i18n';
import { usePreferences } from '../../../state/preferences';
import { reasonWords, stepWords } from '../dealText';
import type { Moves } from './Board';
import classes from './board.module.css';

interface RefusalsProps {
  readonly move: Moves[number] | null;
  readonly from: DealStage;
  readonly to: DealStage;
  /** Without the cures. */
  readonly isBrief?: boolean;
}

/** A step that does not exist is refused like one that is shut. */
const reasonsOf = ({ move, from, to }: RefusalsProps): Moves[number]['refusals'] =>
  move?.refusals ?? [{ code: 'DEAL_NO_WAY', data: { from, to } }];

export function Refusals(props: RefusalsProps) {
  const language = usePreferences((state) => state.language);
  return (
    <ul
      className={classes.reasons}
      data-brief={props.isBrief || undefined}
      data-testid={`refusals-${props.to}`}
    >
      {reasonsOf(props).map((reason) => {
        const { what, cure } = reasonWords(reason, language);
        return (
          <li key={`${reason.code} ${JSON.stringify(reason.data)}`}>
            {what}
            {!props.isBrief && <span>{cure}</span>}
          </li>
        );
      })}
    </ul>
  );
}

interface DropHintProps {
  readonly held: DealRow;
  readonly over: DealStage | null;
  readonly moves: Moves | null;
}

export function DropHint({ held, over, moves }: DropHintProps) {
  const t = useT();
  const body = () => {
    if (over === null || over === held.stage || moves === null)
      return <Text size="sm">{t('deals.dropHint')}</Text>;
    const move = moves.find(({ to }) => to === over) ?? null;
    const step = stepWords(held.stage, over, t);
    if (move === null || move.refusals.length > 0)
      return (
        <Notice tone="red" title={t('deals.cannot', { step })}>
          <Refusals move={move} from={held.stage} to={over} />
        </Notice>
      );
    return (
      <Notice tone="green" title={t('deals.can', { step })}>
        {t(move.needsReason || move.way === 'lose' ? 'deals.asksReason' : 'deals.canHint')}
      </Notice>
    );
  };
  return (
    <div className={classes.hint} data-testid="drop-hint">
      {body()}
    </div>
  );
}
