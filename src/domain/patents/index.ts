// What the rest of the desk uses of the rules for patents.
export * from './applicationNumber';
export * from './importRow';
export * from './records';
