// SPDX-License-Identifier: MIT
import type { FailedRead } from '../failed-read.ts'
import type { FileStatus, HostReader, Read } from '../host-reader.ts'

// All but NixOS have them, so where they are missing from a directory, somebody chose what to keep.
const nearlyAllHave = new Set(['/usr/bin', '/usr/lib', '/usr/share'])

/**
 * Whether a path below a top folder (`/usr`, `/etc`, `/run`) is there: its status, or null where it is not.
 *
 * A directory that holds no `/etc/libvirt` says as much of everything below it; so the folders above are asked
 * until one is known to be there or not. A missing top folder proves nothing: the directory may be a part of a host.
 */
export function readPresence(reader: HostReader, path: string): Read<FileStatus | null> {
  const status = reader.readStatus(path)
  if (status.ok) return status
  if (status.problem === 'absent') return { ok: true, value: null }
  if (status.problem !== 'not-captured') return status
  const parent = path.slice(0, path.lastIndexOf('/'))
  if (parent.split('/').length < 3 || nearlyAllHave.has(parent)) return status
  const above = readPresence(reader, parent)
  return above.ok && above.value === null ? above : status
}

/** The first of `paths` that is there, null where none is; a failure where one that could be there was not readable. */
export function findFirstPresent(reader: HostReader, paths: readonly string[]): Read<string | null> {
  let failure: FailedRead | null = null
  let outside: FailedRead | null = null
  let isUsrKnown = false
  for (const path of paths) {
    const status = readPresence(reader, path)
    if (!status.ok) {
      const isOutside = status.problem === 'not-captured' && !isInUsr(path)
      if (isOutside) outside ??= status
      else failure = status.problem === 'not-captured' && failure !== null ? failure : status
    } else if (status.value !== null) return { ok: true, value: path }
    else isUsrKnown ||= isInUsr(path)
  }
  // Systems lack some of the folders outside /usr; what was looked for there in vain was not elsewhere either.
  return failure ?? (isUsrKnown ? null : outside) ?? { ok: true, value: null }
}

function isInUsr(path: string): boolean {
  return path.startsWith('/usr/')
}
