// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'

export const projectRoot = path.resolve(import.meta.dirname, '../..')

/** An import as written: whether only types cross it, and where it leads. */
export interface ImportStatement {
  readonly isTypeOnly: boolean
  readonly specifier: string
}

/** A source file by its path from the project's root. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Every TypeScript file under `folder`. The trees of test hosts hold none, and links that lead in circles. */
export function readSourceFiles(folder: string): SourceFile[] {
  return fs
    .readdirSync(path.join(projectRoot, folder), { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name)
      if (entry.isDirectory()) return file === 'tests/hosts' ? [] : readSourceFiles(file)
      if (!/\.tsx?$/.test(entry.name) || entry.name.endsWith('.d.ts')) return []
      return [{ path: file, text: fs.readFileSync(path.join(projectRoot, file), 'utf8') }]
    })
}

/** The imports and re-exports of a file, dynamic ones included. */
export function parseImports(text: string): ImportStatement[] {
  const found: ImportStatement[] = []
  const statement = /^(?:import|export)\s+(type\s+)?([^'";]*?\bfrom\s+)?'([^']+)'/gm
  for (const match of text.matchAll(statement)) {
    const names = /\{([^}]*)\}/.exec(match[2] ?? '')?.[1]
    const isEveryNameType =
      names !== undefined &&
      names.trim() !== '' &&
      names
        .split(',')
        .filter((name) => name.trim() !== '')
        .every((name) => name.trim().startsWith('type '))
    found.push({ isTypeOnly: match[1] !== undefined || isEveryNameType, specifier: match[3] ?? '' })
  }
  for (const match of text.matchAll(/\bimport\(\s*'([^']+)'/g)) {
    found.push({ isTypeOnly: false, specifier: match[1] ?? '' })
  }
  return found
}
