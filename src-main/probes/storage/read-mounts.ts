// SPDX-License-Identifier: MIT
import type { HostReader, Read } from '../host-reader.ts'
import { type Mount, parseMountInfo, parseMountTable } from './parse-mounts.ts'

/** The mounts of a host and how they are known. */
export interface ReadMounts {
  readonly mounts: readonly Mount[]
  readonly path: string
  /** False where only fstab tells: that is what should be mounted at the next boot, swap included. */
  readonly isMounted: boolean
}

/** What is mounted, from the kernel's tables; for a system that is not running, what its fstab says. */
export function readMounts(reader: HostReader): Read<ReadMounts> {
  const table = reader.readText('/proc/self/mountinfo')
  const mounts = table.ok ? parseMountInfo(table.value) : []
  if (mounts.length > 0) return found(mounts, '/proc/self/mountinfo', true)
  for (const path of ['/proc/mounts', '/etc/fstab']) {
    const lines = reader.readText(path)
    if (lines.ok) return found(parseMountTable(lines.value), path, path !== '/etc/fstab')
  }
  return table.ok ? { ok: false, problem: 'failed', detail: 'it lists no mount' } : table
}

function found(mounts: readonly Mount[], path: string, isMounted: boolean): Read<ReadMounts> {
  return { ok: true, value: { mounts, path, isMounted } }
}
