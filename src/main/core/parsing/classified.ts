// Stops the reading of a file that says it is classified, before any of it is shown or kept.
import { classificationMark } from '../../../domain/patents/secrecy';
import { failure } from '../../../shared/result';

/** @throws DeskFailure CLASSIFIED_FILE with the mark, never with the text around it */
export function refuseClassified(texts: readonly string[]): void {
  for (const text of texts) {
    const mark = classificationMark(text);
    if (mark) throw failure('CLASSIFIED_FILE', { mark });
  }
}
