// What the composition root uses of submission (上报).
export * from './crypto';
export * from './endpoint';
export * from './lane';
export * from './ports';
export * from './prepare';
