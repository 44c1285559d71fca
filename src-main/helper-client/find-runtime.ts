// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'

/**
 * The Node that the helper can be started with, or null where there is none. Electron's own program is none that could
 * be installed alone: its packages carry a Node among their resources, and a checkout is started by npm, which says
 * with which Node.
 */
export function findRuntime(): string | null {
  if (process.versions['electron'] === undefined) return process.execPath
  const carried = path.join(path.dirname(process.execPath), 'resources/node')
  return [carried, process.env['npm_node_execpath'] ?? ''].find((file) => fs.existsSync(file)) ?? null
}
