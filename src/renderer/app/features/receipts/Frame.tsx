// One record of this page in its frame: close goes back to the list, delete closes it.
import type { ReactNode } from 'react';
import { RecordFrame } from '../../components/RecordFrame';
import { remove } from './save';
import { entityOf, type ListTab, useReceiptsView } from './view';

interface FrameProps {
  readonly tab: ListTab;
  readonly id: string;
  readonly name: string;
  readonly badge?: ReactNode;
  readonly children: ReactNode;
  /** Runs that went on are never deleted. */
  readonly keep?: boolean;
}

export function Frame({ tab, id, name, badge, children, keep = false }: FrameProps) {
  return (
    <RecordFrame
      entity={entityOf[tab]}
      id={id}
      name={name}
      testId={tab}
      badge={badge}
      onClose={() => useReceiptsView.getState().put(tab, { openId: null })}
      onRemove={keep ? undefined : () => void remove(tab, id, name)}
    >
      {children}
    </RecordFrame>
  );
}
