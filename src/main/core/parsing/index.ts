// Reading of lists: what the parser process offers. The writer of issue lists is loaded on its own.
export * from './readPatents';
export * from './readTable';
export * from './sniff';
