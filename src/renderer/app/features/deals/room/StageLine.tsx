// The way of the negotiation as one line: what lies behind, where it stands, what is ahead.
import { rankOf, stageOrder } from '../../../../../domain/negotiation/stages';
import { useT } from '../../../lib/i18n';
import type { Room } from './room';
import classes from './room.module.css';

export function StageLine({ room }: { readonly room: Room }) {
  const t = useT();
  const { deal, notice } = room;
  const at = rankOf(deal.stage);
  const shown = stageOrder.filter((stage) => stage !== 'notice' || notice.needed || deal.stage === 'notice');
  return (
    <ol className={classes.way} aria-label={t('deals.way')}>
      {shown.map((stage) => {
        const rank = rankOf(stage);
        return (
          <li
            key={stage}
            data-at={rank < at ? 'past' : rank === at ? 'now' : 'ahead'}
            aria-current={rank === at ? 'step' : undefined}
          >
            {t(`terms.stage.${stage}`)}
          </li>
        );
      })}
    </ol>
  );
}
