// SPDX-License-Identifier: MIT
import path from 'node:path'
import { defineConfig } from 'vite'

const projectRoot = path.resolve(import.meta.dirname, '..')

// What is fuzzed is the helper's session as it stands in src-main, bundled so that Node can run it.
export default defineConfig({
  root: projectRoot,
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    outDir: path.join(projectRoot, 'out/fuzz'),
    reportCompressedSize: false,
    rolldownOptions: {
      input: { fuzz: path.join(projectRoot, 'tests/helper/fuzz/fuzz.ts') },
      output: { format: 'es', entryFileNames: '[name].mjs' },
    },
  },
})
