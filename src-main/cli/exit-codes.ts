// SPDX-License-Identifier: MIT

/** What the exit status says; scripts rely on it. */
export const exitCodes = {
  fine: 0,
  /** Findings that warn or fail, or an operation refused for a stated reason. */
  findings: 1,
  usage: 2,
  /** It could not be told, or a part that is needed is missing. */
  couldNotTell: 3,
  authorisationRefused: 4,
  internalError: 5,
  /** Ended by a signal, as shells count it: 128 and the signal's number. Ctrl-C is 130. */
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
