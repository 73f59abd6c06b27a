// Types of node.mjs for its test.
export function isNewEnough(version: string): boolean;
export function checkNode(version?: string): void;
