// SPDX-License-Identifier: MIT
import { fail, ok } from '../../model/result.ts'
import { listCopies } from '../../services/choose-helper-way.ts'
import { installHelperHere, refuseForPackage, removeHelperHere } from '../../services/install-helper-here.ts'
import { openHost } from '../../services/open-host.ts'
import { readHistory } from '../../services/read-history.ts'
import type { RunCommand } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { describeFailure } from '../render/failure-words.ts'

/** `helper install` and `helper remove`: the root helper in its place, after saying what is copied where. */
export const runHelper: RunCommand = async ({ positionals, warn }) => {
  const isInstall = positionals[0] === 'install'
  const refused = refuseForPackage()
  if (refused !== null) return fail(describeFailure(refused))
  const copies = listCopies()
  if (isInstall) for (const { from, to } of copies) warn(`${from} → ${to}`)
  const host = await openHost({ kind: 'live' })
  if (!host.ok) return fail(describeFailure(host.failure))
  const done = isInstall ? await installHelperHere() : await removeHelperHere(readHistory(host.value.reader))
  if (!done.ok) return fail(describeFailure(done.failure))
  return ok({
    exitCode: exitCodes.fine,
    document: { schema: 1, installed: isInstall, files: copies.map(({ to, sizeBytes }) => ({ path: to, sizeBytes })) },
    text: () =>
      isInstall ? 'The helper is installed.' : 'The helper is gone. The history of changes stays, for undo.',
  })
}
