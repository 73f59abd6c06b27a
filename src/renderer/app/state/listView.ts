// What a list remembers while the person is elsewhere: search, filter chips, the open record, the form for a new one.

export interface ListView {
  readonly text: string;
  /** Chosen filter values; none = all. */
  readonly chips: readonly string[];
  readonly openId: string | null;
  readonly creating: boolean;
}

export const freshListView: ListView = { text: '', chips: [], openId: null, creating: false };
