// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The path of a file that ships with Throughway, or null where the installation lacks it.
 *
 * The folder `assets` lies beside `out` in a build and beside `src-main` in a checkout, so it is looked for from
 * this module upwards.
 */
export function findAsset(name: string): string | null {
  let folder = path.dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const candidate = path.join(folder, 'assets', name)
    if (fs.existsSync(candidate)) return candidate
    const parent = path.dirname(folder)
    if (parent === folder) return null
    folder = parent
  }
}
