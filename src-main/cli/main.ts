#!/usr/bin/env node
// SPDX-License-Identifier: MIT
import { exitCodes } from './exit-codes.ts'
import { runCommandLine } from './run-command-line.ts'

// Node would end with 1, which means findings here.
process.on('uncaughtException', (error) => {
  process.stderr.write(`throughway: Throughway failed: ${error.message}\n`)
  if (process.argv.includes('--verbose') || process.env['DEBUG']) process.stderr.write(`${error.stack}\n`)
  process.exit(exitCodes.internalError)
})

// A reader that has seen enough (`| head`) closes the pipe; that is no failure, and nobody is left to tell.
process.stderr.on('error', () => {})
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  process.stderr.write(`throughway: the output could not be written: ${error.message}\n`)
  process.exit(exitCodes.couldNotTell)
})

const signals = { SIGHUP: exitCodes.hungUp, SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated } as const

// No top-level await: a chunk that waits for itself to be loaded would never end.
void runCommandLine(process.argv.slice(2), {
  output: process.stdout,
  errors: process.stderr,
  environment: process.env,
  onInterrupt: (listener) => {
    // Once: a second Ctrl-C ends the process at once, whatever it waits for.
    for (const [signal, code] of Object.entries(signals)) process.once(signal, () => listener(code))
  },
}).then(async (exitCode) => {
  process.exitCode = exitCode
  // A signal cut the work off: nothing is waited for.
  if (exitCode >= exitCodes.hungUp) process.exit(exitCode)
  // Tearing the process down takes longer by itself than by order. Output that is still on its way is waited for; where
  // it cannot be written, the listeners above have the last word.
  const written = await Promise.all([whenWritten(process.stdout), whenWritten(process.stderr)])
  if (written.every(Boolean)) process.exit(exitCode)
})

/** Resolves when all that was written to the stream is with its reader; false where it cannot be. */
function whenWritten(stream: NodeJS.WriteStream): Promise<boolean> {
  return new Promise((resolve) => {
    stream.write('', (error) => resolve(error === undefined || error === null))
  })
}
