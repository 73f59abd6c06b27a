// The latest progress of one piece of work, from the program's task events.
import { useEffect, useState } from 'react';
import type { TaskEvent } from '../../../../shared/events';
import { onEvent } from '../../lib/desk';

export function useTask(id: string): TaskEvent | null {
  const [task, setTask] = useState<TaskEvent | null>(null);
  useEffect(
    () =>
      onEvent('task', (event) => {
        if (event.id === id) setTask(event);
      }),
    [id],
  );
  return task?.id === id ? task : null;
}
