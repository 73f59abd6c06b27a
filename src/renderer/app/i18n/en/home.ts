// Words of the area 'home' in English; the keys are exactly the Chinese ones.
import type { Words } from '../../lib/i18n';
import type zh from '../zh/home';

const words: Words<typeof zh> = {};
export default words;
