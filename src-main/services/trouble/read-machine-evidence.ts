// SPDX-License-Identifier: MIT
import os from 'node:os'
import path from 'node:path'
import type { Failure } from '../../contract/failures.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { PreflightCheck } from '../../model/machine-view.ts'
import { ok, type Result } from '../../model/result.ts'
import { type CollectedLogs, collectGuestLogs, type HostLog, systemLogFolder } from '../collect-guest-logs.ts'
import { detailOf } from '../machines/describe-libvirt-error.ts'
import { findMachine, type MachineContext } from '../machines/machine-context.ts'
import { isMachineOn, type Machine } from '../machines/read-machine.ts'
import { checkStart } from '../machines/start-machine.ts'

/** Everything of a machine that may say why it does not work. */
export interface MachineEvidence extends CollectedLogs {
  readonly machine: Machine
  /** What would keep it from starting as it is now; empty while it runs. */
  readonly checks: readonly PreflightCheck[]
}

/** What libvirt answered to the last start that it refused, as evidence names it. */
export const refusalSource = 'libvirt’s answer to the last start'

/**
 * Reads a machine's definition, stored and running, what libvirt said to its last start, its logs since, and the
 * kernel's. What cannot be read is a sentence among `gaps`.
 */
export async function readMachineEvidence(
  context: MachineContext,
  uuid: string,
): Promise<Result<MachineEvidence, Failure>> {
  const found = await findMachine(context, uuid)
  if (!found.ok) return found
  const { connection, machine } = found.value
  const definitions = await readDefinitions(connection, machine)
  const checks = isMachineOn(machine.state) ? [] : await checkStart(context, connection, machine)
  const refusal = context.register.notesOf(uuid).lastFailure
  const logFolder = logFolderOf(context)
  const collected = await collectGuestLogs(context.host.reader, { name: machine.domain.name, logFolder })
  // What checks refused is looked at anew; what libvirt refused it says only when it is asked to start.
  const isAnswer = refusal !== null && refusal.code === 'libvirt-refused'
  const answered = isAnswer ? [{ source: refusalSource, text: `${refusal.text}\n` }] : []
  return ok({
    machine,
    checks,
    logs: [...answered, ...collected.logs, ...definitions.logs],
    gaps: [...definitions.gaps, ...collected.gaps],
  })
}

async function readDefinitions(connection: LibvirtConnection, { domain, state }: Machine): Promise<CollectedLogs> {
  const wanted = isMachineOn(state) ? (['running', 'stored'] as const) : (['stored'] as const)
  const logs: HostLog[] = []
  const gaps: string[] = []
  for (const which of wanted) {
    const xml = await connection.domains.xml(domain, { inactive: which === 'stored' })
    if (xml.ok) logs.push({ source: definitionSource(domain.name, which), text: xml.value })
    // A machine that is gone once it stops has no stored definition.
    else if (which === 'running' || wanted.length === 1)
      gaps.push(`The ${which} definition of ${domain.name} cannot be read (${detailOf(xml.failure)}).`)
  }
  return { logs, gaps }
}

/** A definition as evidence names it. */
export function definitionSource(name: string, which: 'running' | 'stored'): string {
  return `definition of ${name} (${which})`
}

/** Where this libvirt keeps QEMU's messages: a user's own keeps them at home. */
export function logFolderOf({ link }: Pick<MachineContext, 'link'>): string {
  const state = link.state()
  if (state.at !== 'connected' || !/\/session(?:$|\?)/.test(state.uri)) return systemLogFolder
  return path.join(process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache'), 'libvirt/qemu/log')
}
