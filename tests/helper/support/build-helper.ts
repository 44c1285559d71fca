// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'vite'

const projectRoot = path.resolve(import.meta.dirname, '../../..')

/** A helper with the switches that only tests have. `scripted`: what operations come down to is told by the test. */
export interface HelperBuild {
  readonly deriving: 'real' | 'scripted'
}

/** A built helper, and its end. */
export interface BuiltHelper {
  readonly file: string
  readonly remove: () => void
}

/**
 * Builds the helper as it is shipped, one file, but with its test switches.
 * It lies outside the project, where an extensionless file is CommonJS to Node, as where it is installed.
 */
export async function buildHelper({ deriving }: HelperBuild): Promise<BuiltHelper> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-helper-'))
  const scripted = path.join(projectRoot, 'tests/helper/support/scripted-actions.ts')
  await build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'error',
    define: { __THROUGHWAY_VERSION__: '"0.0.0-test"', __THROUGHWAY_TEST_SWITCHES__: 'true' },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { 'throughway-helper': path.join(projectRoot, 'src-main/helper/main.ts') },
        output: { format: 'cjs', entryFileNames: '[name]', codeSplitting: false },
      },
    },
    plugins: [
      {
        name: 'scripted-actions',
        enforce: 'pre',
        resolveId: (source) =>
          deriving === 'scripted' && source.endsWith('/derive-actions.ts') ? scripted : undefined,
      },
    ],
  })
  return {
    file: path.join(folder, 'throughway-helper'),
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  }
}
