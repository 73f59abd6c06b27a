// Every requirement that can be tried from outside.
import { beside } from './beside';
import type { Check } from './check';
import { delivery } from './delivery';
import { effects } from './effects';

export const allChecks: readonly Check[] = [...delivery, ...effects, ...beside];
