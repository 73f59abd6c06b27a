// Every kind of record by name.
export { annualReport } from './annualReport';
export { evaluation } from './evaluation';
export { feedback } from './feedback';
export { funded } from './funded';
export { inventory } from './inventory';
export { openLicence } from './openLicence';
export { product } from './product';
export { recordal } from './recordal';
export { registration } from './registered';
export { techContract } from './techContract';
