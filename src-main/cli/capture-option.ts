// SPDX-License-Identifier: MIT
import type { OptionSpec } from './command.ts'

/** For commands that read a machine and can read one from a capture. */
export const captureOption: OptionSpec = {
  name: 'capture',
  value: { placeholder: 'FILE', kind: 'file' },
  summary: 'look at the machine in this capture instead of this one',
}
