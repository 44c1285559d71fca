#!/usr/bin/env node
// SPDX-License-Identifier: MIT
import { exitCodes } from './exit-codes.ts'
import { runCommandLine } from './run-command-line.ts'

// A reader that has seen enough (`| head`) closes the pipe; that is no failure, and nobody is left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

const signals = { SIGHUP: exitCodes.hungUp, SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated } as const

const exitCode = await runCommandLine(process.argv.slice(2), {
  output: process.stdout,
  errors: process.stderr,
  environment: process.env,
  onInterrupt: (listener) => {
    // Once: a second Ctrl-C ends the process at once, whatever it waits for.
    for (const [signal, code] of Object.entries(signals)) process.once(signal, () => listener(code))
  },
})

// Set, so that output still on its way to a pipe arrives; forced only where a signal cut the work off.
process.exitCode = exitCode
if (exitCode >= exitCodes.hungUp) process.exit(exitCode)
