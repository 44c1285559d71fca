// SPDX-License-Identifier: MIT
import { programVersion } from '../services/program-version.ts'
import type { CommandOutcome, Invocation } from './command.ts'
import { buildFailureDocument, type CommandFailure } from './command-failure.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { isJsonWanted, type ParsedCommandLine, parseCommandLine } from './parse-command-line.ts'
import { formatJson, printable } from './render/printable.ts'
import { plainStyle } from './render/text-style.ts'
import { chooseStyle, type Terminal } from './terminal.ts'

/** Runs one command line to its end and answers the exit status. Prints through `terminal` only; never throws. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const isJson = isJsonWanted(words)
  const isDebugging = words.includes('--verbose') || (terminal.environment['DEBUG'] ?? '') !== ''
  // A command that goes on after its output (a server) is told by its clean-up and then ends by itself.
  let endsItself = false
  const cleanUps = new Set<() => void>()
  const interruption = new Promise<ExitCode>((resolve) => {
    terminal.onInterrupt((exitCode) => {
      for (const cleanUp of cleanUps) cleanUp()
      if (!endsItself) resolve(exitCode)
    })
  })

  async function run(): Promise<ExitCode> {
    // `throughway help doctor` is what many try first.
    const parsed = parseCommandLine(words[0] === 'help' ? [...words.slice(1), '--help'] : words)
    if (!parsed.ok) return printFailure(parsed.failure)
    const given = parsed.value
    if (given.flags.has('version')) return print(buildVersion(), given)
    if (given.flags.has('help') || given.command === null) return print(await buildHelp(given), given)
    const runCommand = await given.command.load()
    const outcome = await runCommand(invocationOf(given))
    return outcome.ok ? print(outcome.value, given) : printFailure(outcome.failure)
  }

  function invocationOf({ flags, values, lists, positionals }: ParsedCommandLine): Invocation {
    return {
      flags,
      values,
      lists,
      positionals,
      warn: (line) => void terminal.errors.write(`throughway: ${line}\n`),
      onInterrupt: (cleanUp) => {
        cleanUps.add(cleanUp)
        return () => cleanUps.delete(cleanUp)
      },
    }
  }

  async function print(outcome: CommandOutcome, { flags }: ParsedCommandLine): Promise<ExitCode> {
    const text = isJson
      ? formatJson(outcome.document)
      : outcome.text(chooseStyle(terminal.output, terminal.environment, flags))
    terminal.output.write(`${text}\n`)
    if (outcome.untilEnd === undefined) return outcome.exitCode
    endsItself = true
    return outcome.untilEnd()
  }

  function printFailure(failure: CommandFailure): ExitCode {
    // It can quote an archive that somebody made, or a path.
    const { message, remedy } = printable(failure)
    terminal.errors.write(`throughway: ${message}\n${remedy === null ? '' : `${remedy}\n`}`)
    if (isJson) terminal.output.write(`${formatJson(buildFailureDocument(failure))}\n`)
    return failure.exitCode
  }

  try {
    return await Promise.race([run(), interruption])
  } catch (error) {
    const { describeFault } = await import('./render/failure-words.ts')
    const exitCode = printFailure(describeFault(error instanceof Error ? error.message : String(error)))
    if (isDebugging && error instanceof Error) terminal.errors.write(`${error.stack ?? error.message}\n`)
    return exitCode
  }
}

async function buildHelp({ command, group }: ParsedCommandLine): Promise<CommandOutcome> {
  const { renderHelp } = await import('./render/render-help.ts')
  return {
    exitCode: exitCodes.fine,
    document: { schema: 1, help: renderHelp(command, plainStyle, group) },
    text: (style) => renderHelp(command, style, group),
  }
}

function buildVersion(): CommandOutcome {
  return {
    exitCode: exitCodes.fine,
    document: { schema: 1, version: programVersion },
    text: () => `throughway ${programVersion}`,
  }
}
