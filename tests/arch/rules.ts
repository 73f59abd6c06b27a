// Who may import whom: the last column of the folder table in docs/architecture.md, as data.
import type { Import } from './sources';

export interface Rule {
  /** Files this rule speaks of, as a prefix of their path; the longest prefix that fits is the one that counts. */
  readonly area: string;
  /** Prefixes of our own files that may be imported. */
  readonly own: readonly string[];
  /** Packages that may be imported: names, or scopes ending in `/`. */
  readonly packages: readonly string[];
  readonly node: boolean;
}

const domain = 'src/domain/';
const shared = 'src/shared/';
const core = 'src/main/core/';
const parsers = ['csv-parse', 'exceljs', 'iconv-lite', 'saxes', 'yauzl'];
const papers = ['docx', 'docxtemplater', 'fflate', 'pizzip', 'postal-mime'];
const react = ['react', 'react-dom'];

export const rules: readonly Rule[] = [
  { area: domain, own: [domain], packages: ['zod', 'decimal.js'], node: false },
  { area: shared, own: [domain, shared], packages: ['zod'], node: false },
  {
    area: core,
    own: [domain, shared, core],
    packages: ['zod', 'decimal.js', 'sm-crypto-v2', ...parsers, ...papers],
    node: true,
  },
  {
    area: 'src/main/shell/',
    own: [domain, shared, core, 'src/main/shell/'],
    packages: ['electron'],
    node: true,
  },
  { area: 'src/main/ipc/', own: [domain, shared, core, 'src/main/ipc/'], packages: ['zod'], node: true },
  { area: 'src/main/index.ts', own: ['src/main/', shared], packages: ['electron'], node: true },
  { area: 'src/main/parser.ts', own: [domain, shared, core], packages: [], node: true },
  { area: 'src/preload/', own: [shared, 'src/preload/'], packages: ['electron'], node: false },
  {
    area: 'src/renderer/app/',
    own: [domain, shared, 'src/renderer/app/'],
    packages: [
      ...react,
      '@dnd-kit/',
      '@mantine/',
      '@tabler/icons-react',
      '@tanstack/',
      '@fontsource/',
      'echarts',
      'zustand',
      'zod',
      'decimal.js',
    ],
    node: false,
  },
  {
    area: 'src/renderer/print/',
    own: [domain, shared, 'src/renderer/print/'],
    packages: [...react, '@fontsource/', 'decimal.js'],
    node: false,
  },
  {
    area: 'src/renderer/store/',
    own: [domain, shared, 'src/renderer/store/'],
    packages: ['dexie', 'zod', 'decimal.js'],
    node: false,
  },
];

export const ruleOf = (file: string): Rule | undefined =>
  rules.filter((rule) => file.startsWith(rule.area)).sort((a, b) => b.area.length - a.area.length)[0];

const packageAllowed = (rule: Rule, name: string): boolean =>
  rule.packages.some((allowed) => (allowed.endsWith('/') ? name.startsWith(allowed) : name === allowed));

/** What is wrong with an import, in words; null where nothing is. */
export function violation(rule: Rule, wanted: Import): string | null {
  if (wanted.kind === 'own') {
    const inside = rule.own.some(
      (prefix) => `${wanted.file}/`.startsWith(prefix) || `${wanted.file}.ts` === prefix,
    );
    return inside ? null : `${rule.area} must not import ${wanted.file}`;
  }
  if (wanted.kind === 'node') return rule.node ? null : `${rule.area} must not use ${wanted.name}`;
  return packageAllowed(rule, wanted.name) ? null : `${rule.area} must not use the package ${wanted.name}`;
}

/** Layers of the window's code from the top; each may import its own layer and what stands below it. */
export const appLayers: readonly (readonly string[])[] = [
  ['main'],
  ['frame/'],
  ['routes'],
  ['pages/'],
  ['features/'],
  ['components/'],
  ['state/', 'lib/', 'i18n/', 'theme'],
];
