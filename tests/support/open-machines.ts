// SPDX-License-Identifier: MIT
import { onTestFinished } from 'vitest'
import type { MachinesView, MachineView } from '../../src-main/model/machine-view.ts'
import type { Result } from '../../src-main/model/result.ts'
import { createMachineSession, type MachineSession } from '../../src-main/services/machines/machine-session.ts'
import { openHost } from '../../src-main/services/open-host.ts'

/** A session on this machine and the libvirt at `uri`; it ends with the test. */
export async function openMachines(uri: string | null, root: string | null = null): Promise<MachineSession> {
  const host = await openHost(root === null ? { kind: 'live' } : { kind: 'directory', path: root })
  const session = createMachineSession(must(host), { uri })
  onTestFinished(() => session.close())
  return session
}

/** The value of what has to have worked. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

/** The machine of that name in a view. */
export function machineIn(view: MachinesView, name: string): MachineView {
  const found = view.machines.find((machine) => machine.name === name)
  if (found === undefined)
    throw new Error(`no ${name} among ${view.machines.map((machine) => machine.name).join(', ')}`)
  return found
}

/** Waits for a view in which `holds`; nothing is asked meanwhile, so it comes by events or not at all. */
export function viewWhere(
  session: MachineSession,
  holds: (view: MachinesView) => boolean,
  timeoutMs = 20_000,
): Promise<MachinesView> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop()
      reject(new Error('no such view came'))
    }, timeoutMs)
    const stop = session.onChanged((view) => {
      if (!holds(view)) return
      clearTimeout(timer)
      stop()
      resolve(view)
    })
  })
}
