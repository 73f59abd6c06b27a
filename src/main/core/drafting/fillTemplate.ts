// The office's own Word template filled with the facts: `{字段}`, and `{#专利}…{/专利}` for lists.
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { type FieldValues, fieldNames, listFields } from '../../../domain/drafting/fields';
import { failure } from '../../../shared/result';

interface TemplateFault {
  readonly properties?: {
    readonly explanation?: string;
    readonly xtag?: string;
    readonly errors?: unknown[];
  };
}

/** The first thing the template's author has to mend, in the words of the program that reads it. */
function faultOf(cause: unknown): { tag: string; reason: string } {
  const first = (cause as TemplateFault).properties?.errors?.[0] ?? cause;
  const { properties } = first as TemplateFault;
  const reason = properties?.explanation ?? (cause instanceof Error ? cause.message : 'template');
  return { tag: properties?.xtag ?? '', reason };
}

export interface Filled {
  readonly bytes: Uint8Array;
  /** Fields of the template nobody knows; they stand empty in the file and are listed here. */
  readonly unknown: readonly string[];
  /** Known fields the facts leave empty. */
  readonly empty: readonly string[];
}

const known = new Set([...fieldNames, ...Object.keys(listFields), ...Object.values(listFields).flat()]);

/** @throws DeskFailure TEMPLATE_WRONG with the tag and the reason */
export function fillTemplate(template: Uint8Array, { single, lists, empty }: FieldValues): Filled {
  const asked = new Set<string>();
  try {
    const word = new Docxtemplater(new PizZip(template), {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      nullGetter: ({ value }: { value?: string }) => {
        if (value !== undefined) asked.add(value);
        return '';
      },
    });
    word.render({ ...single, ...lists });
    const text = word.getFullText();
    const bytes = word.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
    return {
      bytes,
      unknown: [...asked].filter((name) => !known.has(name)),
      empty: text === '' ? [] : empty,
    };
  } catch (cause) {
    throw failure('TEMPLATE_WRONG', faultOf(cause));
  }
}
