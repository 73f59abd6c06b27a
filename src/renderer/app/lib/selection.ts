// Which rows of a list are selected. Ids, not places: a selection survives sorting, filtering and going away.

export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Row a range starts from: the last one that was toggled, or where the cursor stood. */
  readonly anchor: string | null;
}

export const noSelection: Selection = { ids: new Set(), anchor: null };

export function toggle(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id };
}

/** Adds a run of rows, as Shift does; the anchor stays, so that the range can be drawn further. */
export function extend(selection: Selection, run: readonly string[], anchor: string | null): Selection {
  const ids = new Set(selection.ids);
  for (const id of run) ids.add(id);
  return { ids, anchor: selection.anchor ?? anchor };
}

/** Everything that matches; where it is all selected already, nothing of it. Other selected rows stay. */
export function toggleAll(selection: Selection, all: readonly string[]): Selection {
  const ids = new Set(selection.ids);
  const complete = all.length > 0 && all.every((id) => ids.has(id));
  for (const id of all) {
    if (complete) ids.delete(id);
    else ids.add(id);
  }
  return { ids, anchor: selection.anchor };
}

export function without(selection: Selection, gone: readonly string[]): Selection {
  const ids = new Set(selection.ids);
  for (const id of gone) ids.delete(id);
  return { ids, anchor: selection.anchor !== null && ids.has(selection.anchor) ? selection.anchor : null };
}
