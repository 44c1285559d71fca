// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vite'

const projectRoot = path.resolve(import.meta.dirname, '..')
const { version } = JSON.parse(fs.readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as { version: string }

/** `THROUGHWAY_TEST_BUILD=1` builds for the virtual workstation and the tests, with their switches, elsewhere. */
const isTestBuild = process.env['THROUGHWAY_TEST_BUILD'] === '1'
const outFolder = path.join(projectRoot, isTestBuild ? 'out-lab/helper' : 'out/helper')

export default defineConfig({
  root: projectRoot,
  publicDir: false,
  define: {
    __THROUGHWAY_VERSION__: JSON.stringify(version),
    __THROUGHWAY_TEST_SWITCHES__: JSON.stringify(isTestBuild),
  },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    outDir: outFolder,
    emptyOutDir: false,
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { 'throughway-helper': path.join(projectRoot, 'src-main/helper/main.ts') },
      // One file that the kernel starts by its first line, with the runtime that was installed beside it.
      output: {
        format: 'cjs',
        entryFileNames: '[name]',
        codeSplitting: false,
        banner: '#!/usr/lib/throughway/node',
      },
    },
  },
  plugins: [
    {
      name: 'make-executable',
      writeBundle: () => {
        fs.chmodSync(path.join(outFolder, 'throughway-helper'), 0o755)
        // Below the project's own package.json a file without an ending would be taken for an ES module.
        fs.writeFileSync(path.join(outFolder, 'package.json'), '{ "type": "commonjs" }\n')
      },
    },
  ],
})
