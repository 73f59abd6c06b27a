// What main says about itself: status, running tasks, version. The status bar and the task panel read it.
import { create } from 'zustand';
import type { DeskStatus, TaskEvent } from '../../../shared/events';
import type { RouteOutput } from '../../../shared/routes';

/** Finished tasks stay in the panel until cleared, up to this many. */
const KEEP = 30;

/** Newest first; a task keeps its place while it reports progress. */
export function mergeTask(tasks: readonly TaskEvent[], event: TaskEvent): readonly TaskEvent[] {
  const at = tasks.findIndex((task) => task.id === event.id);
  if (at >= 0) return tasks.map((task, index) => (index === at ? event : task));
  return [event, ...tasks].slice(0, KEEP);
}

interface DeskState {
  /** null until main has answered once. */
  readonly status: DeskStatus | null;
  /** The store has been well once: from then on a failure is a banner, no longer a gate. */
  readonly opened: boolean;
  readonly tasks: readonly TaskEvent[];
  readonly info: RouteOutput<'app.info'> | null;
  setStatus(status: DeskStatus): void;
  setInfo(info: RouteOutput<'app.info'>): void;
  task(event: TaskEvent): void;
  clearTasks(): void;
}

export const useDesk = create<DeskState>((set, get) => ({
  status: null,
  opened: false,
  tasks: [],
  info: null,
  setStatus: (status) =>
    set({ status, opened: get().opened || status.store === 'ok' || status.store === 'diskFull' }),
  setInfo: (info) => set({ info }),
  task: (event) => set({ tasks: mergeTask(get().tasks, event) }),
  clearTasks: () => set({ tasks: get().tasks.filter((task) => task.state === 'running') }),
}));
