// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { type IpAddress, parseIpAddress } from './parse-ip-address.ts'

/** Both ends of an SSH session in progress. */
export interface SshSession {
  readonly local: IpAddress
  readonly remote: IpAddress
}

const established = '01'
const usualPort = 22

/**
 * SSH sessions into this host: the one we run in, and every connection to port 22 or to the port we came in on.
 *
 * sudo loses `SSH_CONNECTION`, so the kernel's table of connections is read as well. Known only where
 * that table could be read; a session by itself is known without it.
 */
export function findSshSessions(reader: HostReader): Fact<readonly SshSession[]> {
  const identity = reader.readIdentity()
  const [client, , server, serverPort] = (identity.ok ? identity.value.sshConnection : null)?.split(' ') ?? []
  const own = toSession(server, client)
  const ports = new Set([usualPort, ...(serverPort === undefined ? [] : [Number(serverPort)])])
  const table = reader.readText('/proc/net/tcp')
  const table6 = reader.readText('/proc/net/tcp6')
  const sessions = [
    ...(own === null ? [] : [own]),
    ...[table, table6].flatMap((read) => (read.ok ? parseTcpSessions(read.value, ports) : [])),
  ]
  if (table.ok || sessions.length > 0) return known(sessions, table.ok ? '/proc/net/tcp' : 'SSH_CONNECTION')
  return unknown('/proc/net/tcp could not be read')
}

function toSession(server: string | undefined, client: string | undefined): SshSession | null {
  const local = server === undefined ? null : parseIpAddress(server)
  const remote = client === undefined ? null : parseIpAddress(client)
  return local === null || remote === null ? null : { local, remote }
}

/**
 * Established connections to one of `ports`, from /proc/net/tcp or tcp6, connections of the host to itself left out.
 *
 * Shape: `sl local:port remote:port state …`; addresses are 32-bit words in the machine's byte order, ports are not.
 * Source: Documentation/networking/proc_net_tcp.rst.
 */
export function parseTcpSessions(text: string, ports: ReadonlySet<number>): SshSession[] {
  return text
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [, local, remote, state] = line.trim().split(/\s+/)
      const [localAddress, localPort] = local?.split(':') ?? []
      if (state !== established || !ports.has(Number.parseInt(localPort ?? '', 16))) return []
      const session = {
        local: parseKernelAddress(localAddress ?? ''),
        remote: parseKernelAddress(remote?.split(':')[0] ?? ''),
      }
      return session.local.value === session.remote.value ? [] : [session]
    })
}

function parseKernelAddress(hexadecimal: string): IpAddress {
  const words = hexadecimal.match(/.{8}/g) ?? []
  const bytes = words.map((word) => (word.match(/../g) ?? []).reverse().join('')).join('')
  const value = BigInt(`0x${bytes || '0'}`)
  if (words.length <= 1) return { bits: 32, value }
  return value >> 32n === 0xffffn ? { bits: 32, value: value & 0xffffffffn } : { bits: 128, value }
}
