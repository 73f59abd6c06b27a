// Fields of a form as a patch: emptied ones are cleared, those the form does not show stay.
import type { RowField } from '../../lib/rowDraft';

type Fields = Readonly<Record<string, unknown>>;

export const patchOf = (
  before: object,
  row: Fields,
  fields: readonly Pick<RowField, 'name'>[],
): Record<string, unknown> =>
  Object.fromEntries(
    fields.map(({ name }) => [
      name,
      row[name] ?? ((before as Fields)[name] === undefined ? undefined : null),
    ]),
  );
