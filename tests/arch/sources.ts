// What the architecture tests look at: the project's text files, and the modules each source imports.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

export { root };

const generated = new Set([
  'node_modules',
  'out',
  'dist',
  'demo-output',
  '.runtime',
  '.git',
  '.cache',
  'test-results',
]);

/** Paths relative to the project, with forward slashes, of every file below a folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => !generated.has(name))
    .flatMap((name) => {
      const relative = folder === '.' ? name : `${folder}/${name}`;
      return statSync(path.join(root, relative)).isDirectory() ? filesBelow(relative) : [relative];
    });
}

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

export const isSource = (file: string): boolean => /\.(ts|tsx|mts|mjs)$/.test(file);
export const isTest = (file: string): boolean => /\.(test|testkit)\.tsx?$/.test(file);

/** The program without its comments; strings stay, since imports are among them. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1');

const importForms = [
  /^\s*(?:import|export)\s[^'"`;]*?\sfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
  /\brequire\s*\(\s*['"]([^'"]+)['"]/g,
];

export function importsIn(text: string): string[] {
  const program = withoutComments(text);
  return importForms.flatMap((form) => [...program.matchAll(form)].map((match) => match[1] ?? ''));
}

export type Import =
  | { readonly kind: 'own'; readonly file: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'node'; readonly name: string };

/** Relative imports as paths below the project, others as the package they belong to. */
export function resolveImport(from: string, specifier: string): Import {
  if (specifier.startsWith('.'))
    return { kind: 'own', file: path.posix.join(path.posix.dirname(from), specifier) };
  if (specifier.startsWith('node:') || builtinModules.includes(specifier))
    return { kind: 'node', name: specifier };
  const [scope = '', name = ''] = specifier.split('/');
  return { kind: 'package', name: scope.startsWith('@') ? `${scope}/${name}` : scope };
}

export const importsOf = (file: string): Import[] =>
  importsIn(read(file)).map((specifier) => resolveImport(file, specifier));
