// Words of the area 'import' in English; the keys are exactly the Chinese ones.
import type { Words } from '../../lib/i18n';
import type zh from '../zh/import';

const words: Words<typeof zh> = {};
export default words;
