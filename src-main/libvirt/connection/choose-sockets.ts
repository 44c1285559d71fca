// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { fail, ok, type Result } from '../../model/result.ts'
import type { ConnectOptions } from '../libvirt-connection.ts'
import type { LibvirtError } from '../libvirt-error.ts'
import type { Driver } from '../protocol/procedure.ts'

/** Where a driver answers, and by what name the connection is opened there. */
export interface DaemonAddress {
  readonly socketPath: string
  /** The URI without what only concerns the way there. */
  readonly name: string
}

/** Which daemon answers for which driver. A driver that is not named is answered for by the hypervisor's daemon. */
export type DaemonAddresses = Readonly<Partial<Record<Driver, DaemonAddress>>> & { readonly hypervisor: DaemonAddress }

/** What of this process's surroundings says where sockets lie. */
export interface SocketSurroundings {
  readonly userId: number
  readonly runtimeDirectory: string | undefined
  readonly homeDirectory: string | undefined
}

/** The daemons beside the hypervisor's: by driver, the middle of the socket's name, which is the scheme of its URI too. */
const otherDaemons: Readonly<Record<Exclude<Driver, 'hypervisor'>, string>> = {
  network: 'network',
  storage: 'storage',
  'node-device': 'nodedev',
  interface: 'interface',
  secret: 'secret',
  nwfilter: 'nwfilter',
}

/**
 * Chooses sockets as libvirt does: the hypervisor's own daemon where its socket is there, else the monolithic one.
 *
 * Source: libvirt's `uri` and `daemons` documentation; remote URIs are refused, because they need ssh or TLS.
 */
export function chooseSockets(
  options: ConnectOptions,
  surroundings: SocketSurroundings,
): Result<DaemonAddresses, LibvirtError> {
  const parts = /^([a-z]+)(?:\+unix)?:\/\/(\/[^?#]*)(?:\?([^#]*))?$/.exec(options.uri)
  const [, driver = '', place = '', query = ''] = parts ?? []
  if (parts === null) return fail(refuse(options.uri))
  const words = new URLSearchParams(query)
  const name = `${driver}://${place}`
  const socketPath = words.get('socket')
  if (socketPath !== null) return ok({ hypervisor: { socketPath, name } })
  // Root has no session of its own: libvirt takes it to the system's daemon, as it does ordinary users’ system URIs.
  const isSession = place === '/session' && surroundings.userId !== 0
  const folder = options.socketDirectory ?? (isSession ? sessionDirectory(surroundings) : '/run/libvirt')
  const suffix = options.readOnly === true && !isSession ? 'sock-ro' : 'sock'
  const socketOf = (daemon: string) => path.join(folder, `${daemon}-${suffix}`)
  const own = socketOf(`virt${driver}d`)
  const mode = words.get('mode') ?? 'auto'
  if (mode === 'legacy' || (mode !== 'direct' && !fs.existsSync(own))) {
    return ok({ hypervisor: { socketPath: socketOf('libvirt'), name } })
  }
  const others = Object.entries(otherDaemons).flatMap(([other, word]) => {
    const address = { socketPath: socketOf(`virt${word}d`), name: `${word}://${place}` }
    return fs.existsSync(address.socketPath) ? [[other, address] as const] : []
  })
  return ok({ ...Object.fromEntries(others), hypervisor: { socketPath: own, name } })
}

function sessionDirectory({ runtimeDirectory, homeDirectory }: SocketSurroundings): string {
  return runtimeDirectory === undefined
    ? path.join(homeDirectory ?? '/', '.cache/libvirt')
    : path.join(runtimeDirectory, 'libvirt')
}

function refuse(uri: string): LibvirtError {
  return {
    code: 'argument-invalid',
    procedure: 'connectOpen',
    detail: `uri is “${uri}”; it takes one of this machine, such as qemu:///system or qemu:///session`,
  }
}
