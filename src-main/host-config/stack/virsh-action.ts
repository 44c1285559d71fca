// SPDX-License-Identifier: MIT
import type { HostAction, ProgramRun } from '../../model/host-action.ts'

/** A run of virsh on the system's daemon, with the run that takes it back; the words are ours alone. */
export function virshAction(args: readonly string[], undo: readonly string[]): HostAction {
  const virsh = (words: readonly string[]): ProgramRun => ({
    program: 'virsh',
    args: ['-c', 'qemu:///system', ...words],
  })
  return { kind: 'run', run: virsh(args), undo: virsh(undo), files: [], alsoFine: [] }
}
