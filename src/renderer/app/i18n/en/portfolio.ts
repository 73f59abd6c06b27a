// Words of the area 'portfolio' in English; the keys are exactly the Chinese ones.
import type { Words } from '../../lib/i18n';
import type zh from '../zh/portfolio';

const words: Words<typeof zh> = {};
export default words;
