// 谈判: the board or the list of all negotiations, or the room of one.
import { useEffect } from 'react';
import { usePageParams } from '../../state/navigation';
import { Pipeline } from './Pipeline';
import { DealRoom } from './room/DealRoom';
import { noFilter, useDealsView } from './view';

/** Parameters are obeyed once: coming back to the page must not undo what was changed since. */
const obeyed = new WeakSet<object>();

export default function DealsPage() {
  const params = usePageParams('deals');
  const { openId, put } = useDealsView();
  useEffect(() => {
    if (!params || obeyed.has(params)) return;
    obeyed.add(params);
    if (params.id !== undefined) put({ openId: params.id, tab: params.tab ?? 'overview' });
    if (params.patentId !== undefined)
      put({ openId: null, filter: { ...noFilter, patentId: params.patentId } });
    if (params.create === true) put({ openId: null, creating: true });
  }, [params, put]);
  return openId === null ? <Pipeline /> : <DealRoom key={openId} id={openId} />;
}
