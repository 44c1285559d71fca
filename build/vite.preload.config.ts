import path from 'node:path'
import { defineConfig } from 'vite'

const projectRoot = path.resolve(import.meta.dirname, '..')

// A sandboxed preload is one CommonJS file that may require Electron and nothing else.
export default defineConfig({
  root: projectRoot,
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'], target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    outDir: path.join(projectRoot, 'out'),
    emptyOutDir: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { preload: path.join(projectRoot, 'src-main/preload/preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
})
