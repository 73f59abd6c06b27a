// The walls between the folders hold: each import of each source is held against the table in rules.ts.
import { describe, expect, it } from 'vitest';
import { appLayers, ruleOf, violation } from './rules';
import { filesBelow, importsIn, importsOf, isSource, isTest, resolveImport } from './sources';

const sources = filesBelow('src').filter((file) => isSource(file) && !isTest(file));

describe('folder boundaries', () => {
  it('knows every source file', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((file) => !ruleOf(file))).toEqual([]);
  });

  it('lets each folder import only what its line allows', () => {
    const broken = sources.flatMap((file) => {
      const rule = ruleOf(file);
      if (!rule) return [];
      const faults = importsOf(file).map((wanted) => violation(rule, wanted));
      return faults.filter((fault) => fault !== null).map((fault) => `${file}: ${fault}`);
    });
    expect(broken).toEqual([]);
  });

  it('keeps electron in the shell, the composition root and the preloads, also in tests', () => {
    const users = filesBelow('src')
      .filter(isSource)
      .filter((file) =>
        importsOf(file).some((wanted) => wanted.kind === 'package' && wanted.name === 'electron'),
      );
    const allowed = /^src\/(main\/shell\/|main\/index\.ts$|preload\/)/;
    expect(users.filter((file) => !allowed.test(file))).toEqual([]);
  });

  it('opens Dexie in the store window only', () => {
    const users = sources.filter((file) =>
      importsOf(file).some((wanted) => wanted.kind === 'package' && wanted.name === 'dexie'),
    );
    expect(users.filter((file) => !file.startsWith('src/renderer/store/'))).toEqual([]);
  });

  it('keeps the features of the window apart from each other', () => {
    const featureOf = (file: string): string | undefined =>
      /^src\/renderer\/app\/features\/([^/]+)/.exec(file)?.[1];
    const broken = filesBelow('src/renderer/app')
      .filter((file) => isSource(file) && featureOf(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((wanted) => wanted.kind === 'own' && featureOf(wanted.file))
          .filter((wanted) => wanted.kind === 'own' && featureOf(wanted.file) !== featureOf(file))
          .map((wanted) => `${file}: ${wanted.kind === 'own' ? wanted.file : ''}`),
      );
    expect(broken).toEqual([]);
  });

  it('imports downward only inside the window: frame, pages, features, components, state', () => {
    const layerOf = (file: string): number => {
      const inside = file.replace('src/renderer/app/', '');
      return appLayers.findIndex((layer) => layer.some((prefix) => inside.startsWith(prefix)));
    };
    const broken = sources
      .filter((file) => file.startsWith('src/renderer/app/') && layerOf(file) >= 0)
      .flatMap((file) =>
        importsOf(file).flatMap((wanted) => {
          if (wanted.kind !== 'own' || layerOf(wanted.file) < 0) return [];
          return layerOf(wanted.file) < layerOf(file) ? [`${file}: ${wanted.file}`] : [];
        }),
      );
    expect(broken).toEqual([]);
  });
});

describe('the reader of imports', () => {
  it('sees every form and no comment', () => {
    const text = [
      "import a from 'one';",
      "import type { B } from 'two';",
      "import {\n  c,\n} from './three';",
      "export * from '../four';",
      "import 'five.css';",
      "const six = () => import('six');",
      "const seven = require('seven');",
      "// import x from 'no';",
      "/* import y from 'never'; */",
      "const text = 'choose a file to import', other = 'nothing';",
    ].join('\n');
    expect(importsIn(text).sort()).toEqual(
      ['../four', './three', 'five.css', 'one', 'seven', 'six', 'two'].sort(),
    );
  });

  it('tells our own files, packages and parts of Node from each other', () => {
    expect(resolveImport('src/a/b.ts', '../c/d')).toEqual({ kind: 'own', file: 'src/c/d' });
    expect(resolveImport('src/a/b.ts', '@mantine/core/styles.css')).toEqual({
      kind: 'package',
      name: '@mantine/core',
    });
    expect(resolveImport('src/a/b.ts', 'fs/promises')).toEqual({ kind: 'node', name: 'fs/promises' });
  });

  it('finds an import that breaks a wall', () => {
    const rule = ruleOf('src/domain/patents/records.ts');
    expect(rule && violation(rule, { kind: 'own', file: 'src/shared/result' })).toContain('must not import');
    expect(rule && violation(rule, { kind: 'node', name: 'node:fs' })).toContain('must not use');
    expect(rule && violation(rule, { kind: 'package', name: 'zod' })).toBeNull();
  });
});
