// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { DomainRef } from '../../libvirt/objects.ts'
import type { PreflightCheck } from '../../model/machine-view.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { probeStart } from '../../probes/start/probe-start.ts'
import { judgeStart } from '../../rules/start/judge-start.ts'
import { describeLibvirtError } from './describe-libvirt-error.ts'
import { act, findMachine, type MachineContext } from './machine-context.ts'
import { isMachineOn, type Machine } from './read-machine.ts'
import { readStartFacts } from './read-start-facts.ts'

/** The checks before a start of the domain, or of that uuid; starts nothing. */
export async function preflightMachine(
  context: MachineContext,
  wanted: string | DomainRef,
): Promise<Result<readonly PreflightCheck[], Failure>> {
  const found = await findMachine(context, wanted)
  return found.ok ? ok(await checkStart(context, found.value.connection, found.value.machine)) : found
}

/**
 * Checks a machine, and starts it where nothing speaks against it, by `startIt` where that is another way. Answers the
 * checks; a failure brings the cause that the logs name.
 */
export async function startMachine(
  context: MachineContext,
  wanted: string | DomainRef,
  startIt?: (connection: LibvirtConnection) => Promise<Result<null, Failure>>,
): Promise<Result<readonly PreflightCheck[], Failure>> {
  const found = await findMachine(context, wanted)
  if (!found.ok) return found
  const { connection, machine } = found.value
  const { domain, state } = machine
  if (isMachineOn(state)) return fail({ code: 'machine-state-wrong', name: domain.name, state })
  return act(context, machine, 'starting', async () => {
    const askedMs = Date.now()
    const explained = async (failure: Failure) => {
      // Only a start that failed pays for the catalogue of failures.
      const { explainStart } = await import('../trouble/explain-start.ts')
      return fail(await explainStart(context, machine, failure, askedMs))
    }
    const checks = await checkStart(context, connection, machine)
    if (checks.some(({ verdict }) => verdict === 'fail')) {
      return explained({ code: 'preflight-failed', checks: checks.filter(({ verdict }) => verdict !== 'pass') })
    }
    const started = startIt === undefined ? await start(connection, machine) : await startIt(connection)
    if (!started.ok) return explained(started.failure)
    await context.refresh(domain)
    return ok(checks)
  })
}

async function start(connection: LibvirtConnection, { domain }: Machine): Promise<Result<null, Failure>> {
  const started = await connection.domains.start(domain)
  return started.ok ? ok(null) : fail(describeLibvirtError(started.failure, domain.name))
}

/** The checks before a start of a machine that was found. */
export async function checkStart(
  { host }: MachineContext,
  connection: LibvirtConnection,
  machine: Machine,
): Promise<PreflightCheck[]> {
  const { outline } = machine
  return judgeStart({
    outline,
    host: await probeStart(host.reader, outline),
    libvirt: await readStartFacts(connection, machine),
  })
}
