// Words of the area 'people' in English; the keys are exactly the Chinese ones.
import type { Words } from '../../lib/i18n';
import type zh from '../zh/people';

const words: Words<typeof zh> = {};
export default words;
