// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { createDirectoryHostReader } from '../../src-main/probes/directory-host-reader.ts'
import type { HostReader, Read } from '../../src-main/probes/host-reader.ts'

/** What stands at a path of a host: a file's text or bytes, a link, or an empty folder. */
export type HostEntry = string | Uint8Array | { readonly link: string } | { readonly folder: true }

/** Paths on a host and what stands there. */
export type HostTree = Readonly<Record<string, HostEntry>>

/**
 * A reader of a small machine that is laid out on disk for one test and removed after it.
 *
 * `denied` paths, and all below them, are answered as a file system does to those who may not look.
 */
export function layOutHost(entries: HostTree, denied: readonly string[] = []): HostReader {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-host-'))
  onTestFinished(() => fs.rmSync(root, { recursive: true }))
  for (const [hostPath, entry] of Object.entries(entries)) {
    const file = path.join(root, hostPath)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    if (typeof entry === 'string' || entry instanceof Uint8Array) fs.writeFileSync(file, entry)
    else if ('link' in entry) fs.symlinkSync(entry.link, file)
    else fs.mkdirSync(file, { recursive: true })
  }
  const reader = createDirectoryHostReader(root, null)
  const guard = <T>(read: (hostPath: string) => Read<T>) => {
    return (hostPath: string): Read<T> =>
      denied.some((closed) => hostPath === closed || hostPath.startsWith(`${closed}/`))
        ? { ok: false, problem: 'denied', detail: 'EACCES' }
        : read(hostPath)
  }
  return {
    ...reader,
    readText: guard(reader.readText),
    readBytes: guard(reader.readBytes),
    listDirectory: guard(reader.listDirectory),
    readLink: guard(reader.readLink),
  }
}
