// What is wrong with the foreign part of a payment's form, in words by field.
import type { Translate } from '../../lib/i18n';
import { foreignFault } from './forms';

export const foreignWords =
  (t: Translate) =>
  (row: Readonly<Record<string, unknown>>): Record<string, string> => {
    const fault = foreignFault(row);
    return fault === undefined ? {} : { [fault.name]: t(`statements.foreignBad.${fault.field}`) };
  };
