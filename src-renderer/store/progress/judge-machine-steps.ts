// SPDX-License-Identifier: MIT
import type { MachinesView, MachineView } from '../../../src-main/model/machine-view.ts'
import { isRunning } from '../machine-state.ts'
import { type Judged, judged } from './judge-host-steps.ts'

const unreachable = {
  'not-installed': 'libvirt-not-installed',
  'not-running': 'libvirt-not-running',
  'not-allowed': 'libvirt-not-allowed',
  lost: 'libvirt-lost',
  'other-host': 'other-host',
} as const

/** The machines that the wizard is about: those made here, and others that have a device of the host. */
export function ownMachines({ machines }: MachinesView): readonly MachineView[] {
  return machines.filter(({ isOurs, hostDevices }) => isOurs || hostDevices.length > 0)
}

/** Whether a guest was made. */
export function judgeCreate(view: MachinesView | null): Judged {
  if (view === null || view.libvirt.at === 'connecting') return judged('unknown', 'reading')
  if (view.libvirt.at === 'unreachable') return judged('locked', unreachable[view.libvirt.code])
  const { task } = view
  const [first] = ownMachines(view)
  if (task !== null && task.ended === null) return judged('running', 'creating', task.step)
  if (first !== undefined) return judged('done', 'machine-made', first.name)
  return task?.ended?.outcome === 'failed'
    ? judged('attention', 'task-failed', task.ended.text)
    : judged('open', 'to-create')
}

/** Whether each guest has its system. One that is off in the middle of it waits for somebody. */
export function judgeInstall(view: MachinesView | null, create: Judged): Judged {
  if (view === null || create.state === 'unknown') return judged('unknown', 'reading')
  if (create.state === 'locked') return create
  const machines = ownMachines(view)
  if (machines.length === 0) return judged('locked', 'create-first')
  const open = machines.filter(({ installation }) => installation?.isOver === false)
  const [first] = open
  if (first === undefined) return judged('done', 'installed')
  const active = open.find(({ state }) => isRunning(state))
  return active === undefined
    ? judged('attention', 'install-open', first.name)
    : judged('running', 'installing', active.name)
}
