// SPDX-License-Identifier: MIT
import type { ThroughwayApi } from '../../contract/api.ts'
import type { Failure } from '../../contract/failures.ts'
import type { Handlers } from '../../contract/kit.ts'
import type { Logind } from '../../logind/logind.ts'
import { blocksShutdown } from '../../logind/parse-inhibitors.ts'
import type { ProgramForm } from '../../model/about-view.ts'
import type { RestartView } from '../../model/restart-view.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import type { ChangeSession } from '../change-session.ts'
import type { HostSession } from '../host-session.ts'
import type { MachineSession } from '../machines/machine-session.ts'
import { isMachineOn } from '../machines/read-machine.ts'
import { judgeRebootWord } from './judge-reboot-word.ts'

/** What a restart is judged by, and what does it. */
export interface ComputerParts {
  readonly session: Pick<HostSession, 'host'>
  readonly changes: Pick<ChangeSession, 'view'>
  readonly machines: Pick<MachineSession, 'machines'>
  readonly logind: Logind
  readonly form: ProgramForm
}

/** The computer that this program runs on, as long as it is the one on screen: whether it can be restarted, and that it is. */
export function computerOnScreen(parts: ComputerParts): Handlers<ThroughwayApi>['computer'] {
  return {
    canRestart: async () => ok(await readView(parts)),
    restart: async () => {
      const view = await readView(parts)
      if (view.can === 'no') return fail({ code: 'restart-impossible', reason: view.reason })
      const against = (await findWork(parts)) ?? (await findHolders(parts.logind))
      if (against !== null) return fail(against)
      return restart(parts.logind)
    },
  }
}

async function readView({ session, logind, form }: ComputerParts): Promise<RestartView> {
  if (session.host().source.kind !== 'live') {
    return { can: 'no', reason: 'What is on screen is not this computer, so it is not restarted from here.' }
  }
  return judgeRebootWord(await logind.canReboot(), form)
}

/** What would be cut off on this computer: a change, something that is made for machines, or machines that run. */
async function findWork({ changes, machines }: ComputerParts): Promise<Failure | null> {
  const { running } = changes.view()
  if (running !== null && running.ended === null) return { code: 'change-running' }
  // Where libvirt does not answer this user, there is no machine to name; that must not keep the computer from its first restart.
  const known = await machines.machines.view(null, 'restart')
  if (!known.ok) return null
  const { task } = known.value
  if (task !== null && task.ended === null) return { code: 'task-running', title: task.title }
  const names = known.value.machines
    // One whose state cannot be told may run.
    .filter(({ state }) => isMachineOn(state) || state === 'unknown')
    .map(({ name }) => name)
  return names.length === 0 ? null : { code: 'machines-running', names }
}

/** Who holds the computer up. Where that cannot be told, logind decides by itself. */
async function findHolders(logind: Logind): Promise<Failure | null> {
  const listed = await logind.listInhibitors()
  const holders = listed.ok ? listed.value.filter(blocksShutdown).map(({ who, why }) => ({ who, why })) : []
  return holders.length === 0 ? null : { code: 'restart-inhibited', holders }
}

async function restart(logind: Logind): Promise<Result<null, Failure>> {
  const done = await logind.reboot()
  if (done.ok) return done
  const detail = done.failure.code === 'busctl-missing' ? 'busctl is not installed' : done.failure.detail
  return fail({ code: 'restart-refused', detail })
}
