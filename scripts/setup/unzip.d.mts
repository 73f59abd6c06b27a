// Types of unzip.mjs for its test.
export function unzip(file: string, target: string, rename?: (name: string) => string | null): Promise<void>;
