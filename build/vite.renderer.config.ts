// SPDX-License-Identifier: MIT
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const projectRoot = path.resolve(import.meta.dirname, '..')

/**
 * Builds the window into `out/web`, for the loopback server and for Electron alike.
 *
 * Nothing is inlined and every address is relative: the page runs under a policy that allows only its own files, and
 * from wherever it is served.
 */
export default defineConfig({
  root: path.join(projectRoot, 'src-renderer'),
  base: './',
  cacheDir: path.join(projectRoot, 'node_modules/.vite'),
  plugins: [react()],
  build: {
    outDir: path.join(projectRoot, 'out/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // `light-dark()` and nesting stand in the style sheets as written; these are the first releases that have both.
    target: 'es2023',
    cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
})
