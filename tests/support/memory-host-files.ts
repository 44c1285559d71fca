// SPDX-License-Identifier: MIT
import type { FileText, HostFiles } from '../../src-main/model/host-files.ts'

/** Paths and their text; null stands for a file that only root can read. */
export type HostTexts = Readonly<Record<string, string | null>>

const denied = { state: 'unreadable', reason: 'permission denied', needsHelper: true } as const

/** Host files that are nothing but these texts; folders follow from the paths. */
export function memoryHostFiles(texts: HostTexts): HostFiles {
  return {
    read: (path): FileText => {
      const text = texts[path]
      if (text === undefined) return { state: 'absent' }
      return text === null ? denied : { state: 'text', text }
    },
    list: (folder) => {
      const below = Object.keys(texts).filter((path) => path.startsWith(`${folder}/`))
      if (below.length === 0) return texts[folder] === null ? denied : { state: 'absent' }
      const names = below.map((path) => path.slice(folder.length + 1).split('/')[0] ?? '')
      return { state: 'names', names: [...new Set(names)].sort() }
    },
  }
}
