// Starts the reference platform, which stands in for the national one; `conformance` holds any platform against the
// protocol, `intake` carries a batch file to one.
import { run as runProgram } from '../lib/exec.mjs';
import { tsx } from '../lib/tsx.mjs';

export const needs = ['packages'];

const programs = {
  conformance: 'tests/platform/conformance/main.ts',
  intake: 'tests/platform/intake.ts',
};

export const run = ([first, ...rest]) => {
  const program = programs[first];
  if (program !== undefined) return runProgram(...tsx(program, rest));
  return runProgram(...tsx('tests/platform/main.ts', first === undefined ? rest : [first, ...rest]));
};
