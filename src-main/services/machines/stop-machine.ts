// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { DomainRef } from '../../libvirt/objects.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { describeLibvirtError } from './describe-libvirt-error.ts'
import { act, findMachine, type MachineContext } from './machine-context.ts'
import { isMachineOn, type Machine, readMachine } from './read-machine.ts'

// An agent that took the order shuts down within seconds; one that hangs must not cost the whole time.
const agentShareOfTime = 0.5

/** A stop that was asked for; `ended` tells how it went. */
export interface Stopping {
  readonly ended: Promise<Result<null, Failure>>
}

/**
 * Asks the guest to shut down: its agent first where it answers, then by the power button. Answers once it was asked;
 * a guest that still runs after the time ends with `machine-state-wrong`, and goes on running.
 */
export async function stopMachine(
  context: MachineContext,
  uuid: string,
  timeoutMs: number,
): Promise<Result<Stopping, Failure>> {
  const found = await findMachine(context, uuid)
  if (!found.ok) return found
  const { connection, machine } = found.value
  const { domain, state } = machine
  if (!isMachineOn(state)) return fail({ code: 'machine-state-wrong', name: domain.name, state })
  if (context.register.notesOf(uuid).action !== null) return fail({ code: 'machine-busy', name: domain.name })
  const ended = act(context, machine, 'stopping', async () => {
    const stopped = await shutDown(connection, machine, timeoutMs)
    await context.refresh(domain)
    return stopped
  })
  return ok({ ended })
}

/** Pulls the plug. */
export async function killMachine(context: MachineContext, uuid: string): Promise<Result<null, Failure>> {
  const found = await findMachine(context, uuid)
  if (!found.ok) return found
  const { connection, machine } = found.value
  const { domain, state } = machine
  if (!isMachineOn(state)) return fail({ code: 'machine-state-wrong', name: domain.name, state })
  // A stop that waits is what one pulls the plug of: this one is let through.
  const destroyed = await connection.domains.destroy(domain)
  if (!destroyed.ok) return fail(describeLibvirtError(destroyed.failure, domain.name))
  await context.refresh(domain)
  return ok(null)
}

async function shutDown(
  connection: LibvirtConnection,
  { domain, outline }: Machine,
  timeoutMs: number,
): Promise<Result<null, Failure>> {
  const stopped = await awaitStop(connection, domain)
  if (!stopped.ok) return stopped
  const { promise, isOff, release } = stopped.value
  try {
    const deadline = Date.now() + timeoutMs
    if (outline.isAgentConnected === true) {
      const asked = await connection.domains.shutdown(domain, { guestAgent: true })
      if (asked.ok) await inTime(promise, timeoutMs * agentShareOfTime)
      if (isOff()) return ok(null)
    }
    const pressed = await connection.domains.shutdown(domain, { acpiPowerBtn: true })
    if (!pressed.ok && !isOff()) return fail(describeLibvirtError(pressed.failure, domain.name))
    await inTime(promise, deadline - Date.now())
    if (isOff()) return ok(null)
    const now = await readMachine(connection, domain)
    if (!now.ok) return fail(describeLibvirtError(now.failure, domain.name))
    if (now.value === null || !isMachineOn(now.value.state)) return ok(null)
    return fail({ code: 'machine-state-wrong', name: domain.name, state: now.value.state })
  } finally {
    release()
  }
}

/** Listens for the end of a domain; also where the connection ends, since then nothing more will be heard. */
async function awaitStop(connection: LibvirtConnection, domain: DomainRef) {
  let stop = () => {}
  let isStopped = false
  const promise = new Promise<void>((resolve) => {
    stop = () => {
      isStopped = true
      resolve()
    }
  })
  const subscribed = await connection.events.subscribe(
    'domain-lifecycle',
    ({ event }) => {
      if (event === 'stopped' || event === 'crashed') stop()
    },
    domain,
  )
  if (!subscribed.ok) return fail(describeLibvirtError(subscribed.failure, domain.name))
  return ok({
    promise: Promise.race([promise, connection.closed.then(() => undefined)]),
    isOff: () => isStopped,
    release: () => void subscribed.value.unsubscribe(),
  })
}

/** Waits for `promise`, or until the time is over. */
async function inTime(promise: Promise<void>, durationMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, durationMs))
  })
  await Promise.race([promise, late])
  clearTimeout(timer)
}
