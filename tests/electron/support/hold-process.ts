// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** A process that stands still until it is let go on. */
export interface HeldProcess {
  goOn(): void
}

/** Stops the first process whose command line has all these words in it, as soon as it is there. */
export async function holdProcess(words: readonly string[]): Promise<HeldProcess> {
  for (let tries = 0; tries < 6000; tries += 1) {
    const found = fs.readdirSync('/proc').find((name) => /^\d+$/.test(name) && hasWords(name, words))
    if (found !== undefined) {
      process.kill(Number(found), 'SIGSTOP')
      return { goOn: () => process.kill(Number(found), 'SIGCONT') }
    }
    await wait(10)
  }
  throw new Error(`no process of “${words.join(' ')}” began within a minute`)
}

function hasWords(processId: string, words: readonly string[]): boolean {
  try {
    const commandLine = fs.readFileSync(`/proc/${processId}/cmdline`, 'utf8').split('\0')
    return words.every((word) => commandLine.includes(word))
  } catch {
    // It has ended meanwhile.
    return false
  }
}
