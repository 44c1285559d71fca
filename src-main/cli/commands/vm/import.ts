// SPDX-License-Identifier: MIT
import path from 'node:path'
import { guestNameSchema } from '../../../contract/guest-choices.ts'
import { fail, ok } from '../../../model/result.ts'
import type { RunCommand } from '../../command.ts'
import { exitCodes } from '../../exit-codes.ts'
import { describeFailure } from '../../render/failure-words.ts'
import { printable } from '../../render/printable.ts'
import { usageFailure } from '../../usage-failure.ts'
import { followTask } from './follow-task.ts'
import { withMachineSession } from './with-machine-session.ts'

const usage = (message: string) => usageFailure('vm import', message)

/** `vm import`: brings a disk image of another program into a storage pool. */
export const runVmImport: RunCommand = (invocation) =>
  withMachineSession(invocation, async (session) => {
    const { values, positionals } = invocation
    const from = path.resolve(positionals[0] ?? '')
    const format = values.get('format') === 'raw' ? 'raw' : 'qcow2'
    const name = values.get('name') ?? `${path.parse(from).name}.${format}`
    if (!guestNameSchema.safeParse(name).success) {
      return usage(
        `--name ${name}: a volume is named with letters, digits and .+_- only, up to 64, beginning with a letter or digit.`,
      )
    }
    const options = await session.guests.options(null, '')
    if (!options.ok) return fail(describeFailure(options.failure))
    const { pools } = options.value
    const pool = values.get('pool') ?? pools[0]?.name
    const view = await session.machines.view(null, '')
    if (view.ok && view.value.libvirt.at === 'unreachable') {
      const { code, text } = view.value.libvirt
      return fail(describeFailure({ code: 'libvirt-unreachable', reason: code, detail: text }))
    }
    if (pool === undefined || !pools.some((each) => each.name === pool)) {
      const known =
        pools.length === 0 ? 'There is none that is active.' : `There are ${pools.map((each) => each.name).join(', ')}.`
      return usage(`--pool ${pool ?? ''}: no active storage pool of that name. ${known}`)
    }
    const imported = await followTask(session, invocation, () =>
      session.guests.importDisk({ path: from, pool, name, format }, ''),
    )
    if (!imported.ok) return imported
    const folder = pools.find((each) => each.name === pool)?.path ?? null
    const target = folder === null ? null : path.join(folder, name)
    return ok({
      exitCode: exitCodes.fine,
      document: { schema: 1, from, pool, name, format, path: target },
      text: () => printable(target === null ? imported.value : `${imported.value} Its path is ${target}`),
    })
  })
