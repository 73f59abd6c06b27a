// Types of systemLibraries.mjs for its test.
export function installedNames(listing: string): Set<string>;
export function setUpSystemLibraries(): Promise<void>;
