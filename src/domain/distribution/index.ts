// Distribution of income: policies as data, the engine that explains itself, legal floors, taxes, runs.
export * from './checkFacts';
export { DatedRule, isInForce, type Problem, type RuleRef, ruleOn } from './datedRule';
export * from './diffPolicies';
export { distribute } from './distribute';
export * from './equityAward';
export * from './explained';
export * from './facts';
export * from './floorCheck';
export * from './floors';
export * from './overTime';
export { contributions, researchRate } from './persons';
export { shippedFloors, shippedPolicies } from './policies';
export * from './policy';
export * from './reevaluate';
export * from './run';
export * from './selfImplementation';
export * from './taxes';
export * from './validatePolicy';
