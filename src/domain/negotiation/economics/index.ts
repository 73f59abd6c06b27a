// Economics of an offer: what is paid when, what it is worth now, who gets it, and what it hangs on.
export * from './assumptions';
export * from './economics';
export * from './periods';
export * from './schedule';
export * from './sensitivity';
export * from './sharing';
