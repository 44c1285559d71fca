// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../../../shared/corpus')

/** Whether other people's files are at hand; they lie beside the repository and are never copied into it. */
export const hasCorpus = fs.existsSync(folder)

/** The title of a group of tests on such files, which says so where they are not at hand. */
export function corpusTitle(kind: string): string {
  return hasCorpus ? `corpus: ${kind}` : `corpus: ${kind} (skipped: the corpus is not at hand)`
}

/** One file of the corpus. */
export interface CorpusFile {
  readonly name: string
  readonly path: string
}

/** The files of a kind whose names fit `pattern`, none without a corpus. */
export function listCorpus(kind: string, pattern: RegExp): CorpusFile[] {
  if (!hasCorpus) return []
  const names = fs.readdirSync(path.join(folder, kind)).filter((name) => pattern.test(name))
  return names.sort().map((name) => ({ name, path: path.join(folder, kind, name) }))
}
