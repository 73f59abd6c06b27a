// Types of pack.mjs for the tests of the packaged program.
export function packedProgram(): string;
