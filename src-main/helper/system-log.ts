// SPDX-License-Identifier: MIT
import { runInternal } from './run-tool.ts'

let isOn = false

/** Has what follows written to the system log; only for the machine itself. */
export function openSystemLog(): void {
  isOn = true
}

/** One line in the system log. A system without one loses the line, not the change. */
export function logToSystem(line: string): void {
  if (isOn) runInternal('logger', ['-t', 'throughway-helper', '-p', 'authpriv.notice', '--', line.slice(0, 1000)])
}
