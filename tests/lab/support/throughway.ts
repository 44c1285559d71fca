// SPDX-License-Identifier: MIT
import type { VirtualMachine } from '../driver/virtual-machine.ts'

/** A run of the command line in the guest, as root. */
export interface CommandRun {
  readonly status: number
  /** The document that `--json` printed; null where it printed none. */
  // biome-ignore lint/suspicious/noExplicitAny: read by name as an outside program would, each use checks its value.
  readonly json: any
  readonly stderr: string
  readonly stdout: string
}

/** Options that a shell line for the guest carries besides the command's words. */
export interface CommandOptions {
  readonly withinMs?: number
  /** Assignments in front of the command, such as the laboratory's switch. */
  readonly environment?: string
}

/** Runs `throughway WORDS --json` to its end. */
export async function runThroughway(
  machine: VirtualMachine,
  words: string,
  { withinMs = 900_000, environment = '' }: CommandOptions = {},
): Promise<CommandRun> {
  const run = await machine.run(`${environment} throughway ${words} --json`, { withinMs })
  let json: unknown = null
  try {
    json = JSON.parse(run.stdout)
  } catch {
    // A refusal before there was anything to say; the caller sees the texts.
  }
  return { status: run.status, json, stdout: run.stdout, stderr: run.stderr }
}

/** As `runThroughway`, where only status 0 will do. */
export async function succeed(
  machine: VirtualMachine,
  words: string,
  options: CommandOptions = {},
): Promise<CommandRun> {
  const run = await runThroughway(machine, words, options)
  if (run.status !== 0) throw new Error(`throughway ${words}: status ${run.status}\n${run.stdout}\n${run.stderr}`)
  return run
}
