// Words of the area 'submission' in English; the keys are exactly the Chinese ones.
import type { Words } from '../../lib/i18n';
import type zh from '../zh/submission';

const words: Words<typeof zh> = {};
export default words;
