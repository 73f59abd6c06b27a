// Distribution runs: their way from draft to payment, who approves, how long the notice hangs.
export * from './approval';
export * from './house';
export * from './publicity';
export * from './run';
export * from './steps';
