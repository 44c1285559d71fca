// SPDX-License-Identifier: MIT
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const projectRoot = path.resolve(import.meta.dirname, '..')

/**
 * Holds the first paint back until the script has run, which knows whether a theme was chosen.
 *
 * Without it the desktop's theme shows for some 50 ms. Browsers that do not know the attribute ignore it.
 */
const paintOnceReady: Plugin = {
  name: 'paint-once-ready',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<script type="module"', '<script type="module" blocking="render"'),
  },
}

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
  plugins: [react(), paintOnceReady],
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
