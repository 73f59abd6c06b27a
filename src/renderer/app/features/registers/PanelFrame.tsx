// One entry of a register in its frame: skeleton and error until it is read, close and delete.
import type { ReactNode } from 'react';
import { ErrorState } from '../../components/ErrorState';
import { RecordFrame } from '../../components/RecordFrame';
import { RowSkeletons } from '../../components/Skeletons';
import type { NameOf } from '../../lib/changeText';
import type { RegisterTab } from '../../state/navigation';
import { removeRecord } from './removeRecord';
import type { RegisterEntry } from './useRegister';
import { useRegistersView } from './view';

interface PanelFrameProps<E extends RegisterTab> {
  readonly entity: E;
  readonly id: string;
  readonly entry: RegisterEntry<E>;
  readonly name: string;
  readonly badge?: ReactNode;
  readonly children: ReactNode;
  readonly nameOf?: NameOf;
}

export function PanelFrame<E extends RegisterTab>(props: PanelFrameProps<E>) {
  const { entity, id, entry, name } = props;
  const close = (): void => useRegistersView.getState().put(entity, { openId: null });
  if (!entry.record)
    return entry.error ? (
      <ErrorState error={entry.error} onRetry={entry.refetch} />
    ) : (
      <RowSkeletons rows={8} />
    );
  return (
    <RecordFrame
      entity={entity}
      id={id}
      name={name}
      testId={entity}
      badge={props.badge}
      nameOf={props.nameOf}
      onClose={close}
      onRemove={() => void removeRecord(entity, id, name).then((gone) => gone && close())}
    >
      {props.children}
    </RecordFrame>
  );
}
