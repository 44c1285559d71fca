// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { makeTemporaryFolder } from './temporary-folder.ts'

/**
 * What a real shell has in each of `names` after it read the texts, every element apart; null where it stops.
 *
 * The texts are run. Only those that hold nothing but assignments may come here.
 */
export function askShell(
  shell: 'sh' | 'bash',
  texts: readonly string[],
  names: readonly string[],
): Record<string, string[]> | null {
  const folder = makeTemporaryFolder()
  const lines = texts.map((text, index) => {
    fs.writeFileSync(path.join(folder, String(index)), text)
    return `. ./${index}`
  })
  const expand = (name: string) => (shell === 'bash' ? `"\${${name}[@]}"` : `"$${name}"`)
  const prints = names.map((name) => `printf '%s\\037' ${name} ${expand(name)}; printf '\\036'`)
  try {
    const script = ['set -e', ...lines, ...prints].join('\n')
    const output = execFileSync('env', ['-i', shell, '-c', script], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
    })
    const records = output.split('\u001e').slice(0, names.length)
    return Object.fromEntries(names.map((name, index) => [name, readRecord(records[index] ?? '')]))
  } catch (error) {
    // The shell's own way to say that it stopped.
    if (error instanceof Error && 'status' in error && typeof error.status === 'number') return null
    throw error
  }
}

function readRecord(record: string): string[] {
  return record.split('\u001f').slice(1, -1)
}
