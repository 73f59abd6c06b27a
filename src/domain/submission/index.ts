// What the rest of the desk uses of the rules for submission (上报).
export * from './batchRow';
export * from './completeness';
export * from './kinds';
export * from './manifest';
export * from './receipt';
export * from './record';
export * from './registration';
export * from './seal';
export * from './signer';
export * from './states';
export * from './summary';
