// SPDX-License-Identifier: MIT
import type { FileText, FolderNames, HostFiles } from '../model/host-files.ts'
import type { FailedRead } from './failed-read.ts'
import type { HostReader } from './host-reader.ts'

/**
 * The configuration files behind `reader`, each read when it is first asked for and the same ever after, so that one
 * plan is drafted from one state of the host.
 *
 * Text that is not valid UTF-8 is unreadable: it could not be given back byte for byte.
 */
export function collectHostFiles(reader: HostReader): HostFiles {
  const files = new Map<string, FileText>()
  const folders = new Map<string, FolderNames>()
  return {
    read: (path) => remember(files, path, () => readFile(reader, path)),
    list: (folder) => remember(folders, folder, () => readFolder(reader, folder)),
  }
}

function remember<T>(known: Map<string, T>, path: string, read: () => T): T {
  const before = known.get(path)
  if (before !== undefined) return before
  const now = read()
  known.set(path, now)
  return now
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function readFile(reader: HostReader, path: string): FileText {
  const read = reader.readBytes(path)
  if (!read.ok) return read.problem === 'absent' ? { state: 'absent' } : unreadable(read)
  try {
    return { state: 'text', text: utf8.decode(read.value) }
  } catch {
    return { state: 'unreadable', reason: 'it is not text in UTF-8', needsHelper: false }
  }
}

function readFolder(reader: HostReader, folder: string): FolderNames {
  const read = reader.listDirectory(folder)
  if (read.ok) return { state: 'names', names: read.value }
  return read.problem === 'absent' ? { state: 'absent' } : unreadable(read)
}

function unreadable({ problem, detail }: FailedRead) {
  const reason =
    problem === 'denied'
      ? 'only root can read it'
      : problem === 'not-captured'
        ? 'it is not part of this directory'
        : detail
  return { state: 'unreadable', reason, needsHelper: problem === 'denied' } as const
}
