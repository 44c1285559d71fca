import path from 'node:path'
import { defineConfig } from 'vite'

const projectRoot = path.resolve(import.meta.dirname, '..')

// Built like the command line, so that what is measured is what runs.
export default defineConfig({
  root: projectRoot,
  publicDir: false,
  // The browser's driver finds its own files beside it.
  ssr: { noExternal: true, external: ['@playwright/test'], target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    outDir: path.join(projectRoot, 'out/bench'),
    minify: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { bench: path.join(projectRoot, 'tests/bench/bench.ts') },
      output: { format: 'es', entryFileNames: '[name].mjs' },
    },
  },
})
