// Builds the application (only when something changed).
export { application as needs } from '../setup/index.mjs';

export const run = async () => 0;
