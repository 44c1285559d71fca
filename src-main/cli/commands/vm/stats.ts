// SPDX-License-Identifier: MIT
import type { MachineFigures } from '../../../model/machine-view.ts'
import { fail, ok } from '../../../model/result.ts'
import { createMachineSession } from '../../../services/machines/machine-session.ts'
import { isMachineOn } from '../../../services/machines/read-machine.ts'
import { openHost } from '../../../services/open-host.ts'
import type { RunCommand } from '../../command.ts'
import { exitCodes } from '../../exit-codes.ts'
import { describeFailure } from '../../render/failure-words.ts'
import { printable } from '../../render/printable.ts'
import { renderFigures } from '../../render/render-figures.ts'
import { plainStyle } from '../../render/text-style.ts'
import { chosenConnection, chosenHost } from '../host-option.ts'

const asker = 'terminal'

/** `vm stats`: figures of a running machine, once or until Ctrl-C. */
export const runVmStats: RunCommand = async (invocation) => {
  const opened = await openHost(chosenHost(invocation))
  if (!opened.ok) return fail(describeFailure(opened.failure))
  const session = createMachineSession(opened.value, { uri: await chosenConnection(invocation, opened.value) })
  const end = async <T>(value: T): Promise<T> => {
    await session.close()
    return value
  }
  const view = await session.machines.view(null, asker)
  if (!view.ok) return end(fail(describeFailure(view.failure)))
  const { libvirt, machines } = view.value
  if (libvirt.at === 'unreachable')
    return end(fail(describeFailure({ code: 'libvirt-unreachable', reason: libvirt.code, detail: libvirt.text })))
  const word = invocation.positionals[0] ?? ''
  const machine = machines.find(({ name }) => name === word) ?? machines.find(({ uuid }) => uuid === word)
  if (machine === undefined) return end(fail(describeFailure({ code: 'machine-unknown', name: word })))
  const { name, uuid, state } = machine
  if (!isMachineOn(state)) return end(fail(describeFailure({ code: 'machine-state-wrong', name, state })))

  let isOver = false
  let finish = () => {}
  const finished = new Promise<void>((resolve) => {
    finish = () => {
      isOver = true
      resolve()
    }
  })
  const isWatching = invocation.flags.has('watch') && !invocation.flags.has('json')
  const first = new Promise<MachineFigures | null>((resolve) => {
    session.onChanged((now) => {
      const seen = now.machines.find((each) => each.uuid === uuid)
      if (seen !== undefined && isMachineOn(seen.state)) return
      resolve(null)
      finish()
    })
    let isFirst = true
    session.onFigures((_asker, figures) => {
      if (isFirst) resolve(figures)
      else if (isWatching) process.stdout.write(`${renderFigures(figures, plainStyle)}\n`)
      isFirst = false
      return isWatching && !isOver
    })
  })
  const watched = await session.machines.watch({ uuid }, asker)
  if (!watched.ok) return end(fail(describeFailure(watched.failure)))
  const figures = await first
  if (figures === null) return end(fail(describeFailure({ code: 'machine-state-wrong', name, state: 'off' })))
  const outcome = {
    exitCode: exitCodes.fine,
    document: { schema: 1, name, figures },
    text: (style: typeof plainStyle) => `${printable(name)}\n${renderFigures(figures, style)}`,
  }
  if (!isWatching) return end(ok(outcome))
  invocation.onInterrupt(finish)
  return ok({ ...outcome, untilEnd: () => finished.then(() => end(exitCodes.fine)) })
}
