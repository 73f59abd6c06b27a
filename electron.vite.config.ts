// Build of the four kinds of code: main (with the parser process), preloads, and three renderer pages.
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    // Its build for Node declares a `require` of its own, which a bundle may do only once; the other one has all we use.
    resolve: { alias: { fflate: at('node_modules/fflate/esm/browser.js') } },
    build: {
      outDir: 'out/main',
      target: 'node20',
      // Everything is bundled: the package carries no node_modules, and the program starts sooner.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/main/index.ts'), parser: at('src/main/parser.ts') },
        output: { entryFileNames: '[name].js', format: 'es' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20',
      externalizeDeps: false,
      rolldownOptions: {
        input: { desk: at('src/preload/desk.ts'), store: at('src/preload/store.ts') },
        output: { entryFileNames: '[name].cjs', format: 'cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      target: 'chrome130',
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {
          app: at('src/renderer/app/index.html'),
          store: at('src/renderer/store/index.html'),
          print: at('src/renderer/print/index.html'),
        },
      },
    },
  },
});
