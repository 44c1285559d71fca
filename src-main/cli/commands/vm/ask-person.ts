// SPDX-License-Identifier: MIT
import process from 'node:process'
import readline from 'node:readline/promises'
import { fail, ok, type Result } from '../../../model/result.ts'
import type { CommandFailure } from '../../command-failure.ts'
import { exitCodes } from '../../exit-codes.ts'

/** Shows a question at the terminal; null where the person agreed. */
export async function askYesNo(question: string, isJson: boolean): Promise<CommandFailure | null> {
  if (isJson || process.stdin.isTTY !== true || process.stderr.isTTY !== true) {
    return {
      code: 'usage',
      message: 'Nobody is there to ask for consent.',
      remedy: 'Look at what would be done first, then give --yes.',
      exitCode: exitCodes.usage,
    }
  }
  const asking = readline.createInterface({ input: process.stdin, output: process.stderr })
  const answer = await asking.question(question)
  asking.close()
  return /^y(es)?$/i.test(answer.trim())
    ? null
    : { code: 'declined', message: 'Nothing was changed.', remedy: null, exitCode: exitCodes.findings }
}

/** A password: typed without being shown, or the first line of standard input where that is no terminal. */
export async function readPassword(prompt: string): Promise<Result<string, CommandFailure>> {
  const isTerminal = process.stdin.isTTY === true
  if (isTerminal) process.stderr.write(prompt)
  const line = isTerminal ? await readHidden() : await readLine()
  if (isTerminal) process.stderr.write('\n')
  if (line !== '' && line.length <= 127) return ok(line)
  return fail({
    code: 'password-missing',
    message: line === '' ? 'A password is needed.' : 'The password is longer than 127 characters.',
    remedy: 'Type it when asked, or give it on standard input.',
    exitCode: exitCodes.usage,
  })
}

function readHidden(): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    const { stdin } = process
    stdin.setRawMode(true)
    const read = (data: Buffer) => {
      for (const character of data.toString('utf8')) {
        if (character === '\r' || character === '\n' || character === '\u0004') {
          stdin.setRawMode(false)
          stdin.off('data', read)
          stdin.pause()
          return resolve(text)
        }
        // Ctrl-C: raw mode has the terminal hand it over as it is.
        if (character === '\u0003') process.kill(process.pid, 'SIGINT')
        text = character === '\u007f' || character === '\b' ? text.slice(0, -1) : text + character
      }
    }
    stdin.on('data', read)
    stdin.resume()
  })
}

async function readLine(): Promise<string> {
  const lines = readline.createInterface({ input: process.stdin })
  for await (const line of lines) {
    lines.close()
    return line
  }
  return ''
}
