// SPDX-License-Identifier: MIT
import { fail, ok } from '../../../model/result.ts'
import { previewRemoval, type Removal, removeMachine } from '../../../services/machines/remove-machine.ts'
import { resolveMachine } from '../../../services/machines/resolve-machine.ts'
import type { RunCommand } from '../../command.ts'
import { exitCodes } from '../../exit-codes.ts'
import { describeFailure } from '../../render/failure-words.ts'
import { printable } from '../../render/printable.ts'
import { askYesNo } from './ask-person.ts'
import { withMachineContext } from './with-machine-context.ts'

/** `vm remove`: shows what belongs to a machine, asks once, and forgets it. */
export const runVmRemove: RunCommand = (invocation) =>
  withMachineContext(invocation, async (context) => {
    const { flags, positionals } = invocation
    const found = await resolveMachine(context, positionals[0] ?? '')
    if (!found.ok) return fail(describeFailure(found.failure))
    const { name, uuid } = found.value
    const removal = await previewRemoval(context, uuid)
    if (!removal.ok) return fail(describeFailure(removal.failure))
    const choice = {
      disks: flags.has('disks')
        ? removal.value.disks.flatMap(({ path, isRemovable }) => (isRemovable ? [path] : []))
        : [],
      firmwareVariables: flags.has('nvram'),
      tpmState: flags.has('tpm'),
    }
    if (!flags.has('yes')) {
      const consent = await askYesNo(
        `${renderRemoval(printable(name), printable(removal.value), choice)}\nRemove it? [y/N] `,
        flags.has('json'),
      )
      if (consent !== null) return fail(consent)
    }
    const removed = await removeMachine(context, uuid, choice)
    if (!removed.ok) return fail(describeFailure(removed.failure))
    const kept = removal.value.disks.filter(({ path }) => !choice.disks.includes(path))
    return ok({
      exitCode: exitCodes.fine,
      document: { schema: 1, name, uuid, removed: choice, kept: kept.map(({ path, reason }) => ({ path, reason })) },
      text: () =>
        [
          `${printable(name)} is removed.`,
          ...printable(choice.disks).map((path) => `  deleted  ${path}`),
          ...printable(kept).map(({ path, reason }) => `  kept     ${path}${reason === null ? '' : `: ${reason}`}`),
        ].join('\n'),
    })
  })

function renderRemoval(
  name: string,
  { disks, hasFirmwareVariables, hasTpmState, snapshotCount }: Removal,
  choice: { readonly disks: readonly string[]; readonly firmwareVariables: boolean; readonly tpmState: boolean },
): string {
  const fate = (isGoing: boolean) => (isGoing ? 'delete' : 'keep  ')
  return [
    `${name}:`,
    ...disks.map(({ path, reason }) => {
      const why = reason === null ? '' : `: ${reason}`
      return `  ${fate(choice.disks.includes(path))}  ${path}${why}`
    }),
    ...(hasFirmwareVariables ? [`  ${fate(choice.firmwareVariables)}  its firmware variables`] : []),
    ...(hasTpmState ? [`  ${fate(choice.tpmState)}  its TPM state`] : []),
    ...(snapshotCount > 0 ? [`  forget  ${snapshotCount} snapshots`] : []),
  ].join('\n')
}
