// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { DomainRef } from '../../libvirt/objects.ts'
import type { MachineView } from '../../model/machine-view.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import type { OpenHost } from '../open-host.ts'
import { describeLibvirtError } from './describe-libvirt-error.ts'
import { createLibvirtLink, type LibvirtLink } from './libvirt-link.ts'
import { createMachineRegister, type MachineRegister } from './machine-register.ts'
import { type Machine, readMachine } from './read-machine.ts'

/** What every use case of machines works on. */
export interface MachineContext {
  readonly host: OpenHost
  readonly link: LibvirtLink
  readonly register: MachineRegister
  /** Keeps the register as libvirt has it, by events, from now on. Nothing is listened to before. */
  follow(): Promise<Result<null, Failure>>
  /** Reads a domain again where it is followed. */
  refresh(domain: Pick<DomainRef, 'uuid' | 'name'>): Promise<void>
  close(): Promise<void>
}

/** How to reach libvirt. */
export interface MachineOptions {
  /** libvirt's URI, such as `qemu:///session`; null for the system's own where the host is this running one. */
  readonly uri: string | null
}

/** A context for the machines of `host`. libvirt is asked for nothing until somebody asks here. */
export function createMachineContext(host: OpenHost, { uri }: MachineOptions): MachineContext {
  let isFollowing = false
  let followed: LibvirtConnection | null = null
  let refresh: (uuid: string) => Promise<void> = async () => undefined
  const reachable = uri ?? (host.source.kind === 'live' ? 'qemu:///system' : null)
  const link: LibvirtLink =
    reachable === null ? noLink : createLibvirtLink({ uri: reachable, onOpened, onState: () => register.announce() })
  const register = createMachineRegister(() => link.state())

  async function onOpened(connection: LibvirtConnection): Promise<void> {
    if (!isFollowing || followed === connection) return
    followed = connection
    const { followMachines } = await import('./follow-machines.ts')
    refresh = await followMachines(connection, register, host.reader)
  }

  return {
    host,
    link,
    register,
    follow: async () => {
      isFollowing = true
      const opened = await link.connection()
      if (!opened.ok) return opened
      await onOpened(opened.value)
      return ok(null)
    },
    refresh: ({ uuid }) => refresh(uuid),
    close: () => link.close(),
  }
}

const otherHost: Failure = { code: 'libvirt-unreachable', reason: 'other-host', detail: '' }

/** Whether libvirt was not asked because the host does not run here. */
export function isOtherHost(failure: Failure): boolean {
  return failure.code === 'libvirt-unreachable' && failure.reason === 'other-host'
}

/** For a host that does not run here. */
const noLink: LibvirtLink = {
  state: () => ({ at: 'unreachable', code: 'other-host', text: 'The machine on screen does not run here.' }),
  connection: async () => fail(otherHost),
  close: async () => undefined,
}

/** The open connection, and the domain as it is now: that of a uuid, or one that was just looked up. */
export async function findMachine(
  context: MachineContext,
  wanted: string | DomainRef,
): Promise<Result<{ readonly connection: LibvirtConnection; readonly machine: Machine }, Failure>> {
  const opened = await context.link.connection()
  if (!opened.ok) return opened
  const connection = opened.value
  const isUuid = typeof wanted === 'string'
  const found = isUuid ? await connection.domains.lookupByUuid(wanted) : ok(wanted)
  if (!found.ok) return fail(describeLibvirtError(found.failure, isUuid ? wanted : wanted.name))
  const read = await readMachine(connection, found.value)
  if (!read.ok) return fail(describeLibvirtError(read.failure, found.value.name))
  if (read.value === null) return fail({ code: 'machine-unknown', name: found.value.name })
  return ok({ connection, machine: read.value })
}

/**
 * Does one thing to a machine while the register says so; the next one is refused until it has ended. Where it did not
 * work, the register says that too.
 */
export async function act<T>(
  { register }: MachineContext,
  { domain }: Machine,
  action: NonNullable<MachineView['action']>,
  work: () => Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  const { uuid, name } = domain
  if (register.notesOf(uuid).action !== null) return fail({ code: 'machine-busy', name })
  register.setNotes(uuid, { action, lastFailure: null })
  let lastFailure: MachineView['lastFailure'] = { code: 'internal-error', text: 'It ended by a fault of Throughway.' }
  try {
    const result = await work()
    lastFailure = result.ok ? null : await noteOf(result.failure)
    return result
  } finally {
    register.setNotes(uuid, { action: null, lastFailure })
  }
}

async function noteOf(failure: Failure): Promise<NonNullable<MachineView['lastFailure']>> {
  const { describeFailureText } = await import('./describe-failure-text.ts')
  const cause = 'cause' in failure ? failure.cause : undefined
  return { code: failure.code, text: describeFailureText(failure), ...(cause === undefined ? {} : { cause }) }
}
