// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { createDirectoryHostReader } from '../../src-main/probes/directory-host-reader.ts'
import type { HostReader } from '../../src-main/probes/host-reader.ts'

/** Paths on a host and what stands there: a file's text, `{ link }` with its target, or `{}` for an empty folder. */
export type HostTree = Readonly<Record<string, string | { readonly link?: string }>>

/** A real reader on a small host written to a temporary folder, which is removed when the test has finished. */
export function readHostTree(tree: HostTree): HostReader {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-host-'))
  onTestFinished(() => fs.rmSync(root, { recursive: true, force: true }))
  for (const [hostPath, content] of Object.entries(tree)) {
    const file = path.join(root, hostPath)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    if (typeof content === 'string') fs.writeFileSync(file, content)
    else if (content.link !== undefined) fs.symlinkSync(content.link, file)
    else fs.mkdirSync(file, { recursive: true })
  }
  return createDirectoryHostReader(root, null)
}
