// SPDX-License-Identifier: MIT
import path from 'node:path'
import { defineConfig } from 'vite'

const projectRoot = path.resolve(import.meta.dirname, '..')

// The desktop app's own main process, over the tests' double of Electron in place of Electron.
export default defineConfig({
  root: projectRoot,
  publicDir: false,
  resolve: { alias: { electron: path.join(projectRoot, 'tests/electron/double/electron.ts') } },
  define: { 'process.env.WS_NO_BUFFER_UTIL': '"1"', 'process.env.WS_NO_UTF_8_VALIDATE': '"1"' },
  ssr: { noExternal: true, external: ['@playwright/test'], target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    outDir: path.join(projectRoot, 'out/electron-double'),
    emptyOutDir: true,
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { main: path.join(projectRoot, 'src-main/app/main.ts') },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
    },
  },
})
