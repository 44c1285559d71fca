// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { ExitCode } from '../../../src-main/cli/exit-codes.ts'
import { runCommandLine } from '../../../src-main/cli/run-command-line.ts'

function buildTerminal(environment: Record<string, string> = {}) {
  const printed = { output: '', errors: '' }
  let interrupt: (exitCode: ExitCode) => void = () => {}
  return {
    printed,
    interrupt: (exitCode: ExitCode) => interrupt(exitCode),
    terminal: {
      output: {
        write: (text: string) => {
          printed.output += text
        },
      },
      errors: {
        write: (text: string) => {
          printed.errors += text
        },
      },
      environment: { LANG: 'C.UTF-8', ...environment },
      onInterrupt: (listener: (exitCode: ExitCode) => void) => {
        interrupt = listener
      },
    },
  }
}

test('a fault ends with 5, and its stack is shown to those who ask for it', async () => {
  const brokenOutput = {
    write: () => {
      throw new TypeError('a bug')
    },
  }
  const runs = await Promise.all(
    [['--version'], ['--version', '--verbose']].map(async (words) => {
      const { terminal, printed } = buildTerminal()
      return { exitCode: await runCommandLine(words, { ...terminal, output: brokenOutput }), errors: printed.errors }
    }),
  )
  expect(runs.map(({ exitCode, errors }) => [exitCode, errors.includes('a bug'), /\n {4}at /.test(errors)])).toEqual([
    [5, true, false],
    [5, true, true],
  ])
})

test('a failure under --json is one document on standard output, with the words on standard error too', async () => {
  const { terminal, printed } = buildTerminal()
  const exitCode = await runCommandLine(['doctr', '--json'], terminal)
  expect({ exitCode, document: JSON.parse(printed.output), errors: printed.errors }).toEqual({
    exitCode: 2,
    document: {
      schema: 1,
      error: {
        code: 'usage',
        message: '“doctr” is not a command.',
        remedy: 'Did you mean doctor? `throughway --help` explains.',
      },
    },
    errors: 'throughway: “doctr” is not a command.\nDid you mean doctor? `throughway --help` explains.\n',
  })
})

test('`help COMMAND` is `COMMAND --help`', async () => {
  const [first, second] = [buildTerminal(), buildTerminal()]
  await runCommandLine(['help', 'doctor'], first.terminal)
  await runCommandLine(['doctor', '--help'], second.terminal)
  expect(first.printed.output).toBe(second.printed.output)
  expect(first.printed.output).toContain('throughway doctor --capture friend.tar.gz')
})

test('a signal ends a command with its status, whatever it was doing', async () => {
  const { terminal, interrupt } = buildTerminal()
  const run = runCommandLine(['doctor', '--root', '/nonexistent'], terminal)
  interrupt(130)
  expect(await run).toBe(130)
})
