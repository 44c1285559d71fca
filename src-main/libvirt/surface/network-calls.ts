// SPDX-License-Identifier: MIT
import type { NetworkRef } from '../objects.ts'
import type { ipAddressTypes, networkDefineFlags, networkListFlags, networkXmlFlags } from '../protocol/enums.gen.ts'
import type { FlagChoices } from '../protocol/named-values.ts'
import type { Answer } from './answer.ts'

/** An address that a network's DHCP server gave out. */
export interface DhcpLease {
  readonly interface: string
  /** Seconds since 1970. */
  readonly expires: number
  readonly type: keyof typeof ipAddressTypes | 'unknown'
  readonly mac: string | null
  readonly address: string
  readonly prefix: number
  readonly hostname: string | null
  readonly clientId: string | null
}

/** Virtual networks. */
export interface NetworkCalls {
  list(options?: FlagChoices<typeof networkListFlags>): Answer<NetworkRef[]>
  lookupByName(name: string): Answer<NetworkRef>
  lookupByUuid(uuid: string): Answer<NetworkRef>
  define(xml: string, options?: FlagChoices<typeof networkDefineFlags>): Answer<NetworkRef>
  createTransient(xml: string): Answer<NetworkRef>
  start(network: NetworkRef): Answer<null>
  stop(network: NetworkRef): Answer<null>
  undefine(network: NetworkRef): Answer<null>
  xml(network: NetworkRef, options?: FlagChoices<typeof networkXmlFlags>): Answer<string>
  /** The bridge's name on the host; a failure where the network has none. */
  bridge(network: NetworkRef): Answer<string>
  isActive(network: NetworkRef): Answer<boolean>
  isPersistent(network: NetworkRef): Answer<boolean>
  autostart(network: NetworkRef): Answer<boolean>
  setAutostart(network: NetworkRef, autostart: boolean): Answer<null>
  /** `mac`: only of this one. */
  dhcpLeases(network: NetworkRef, mac?: string): Answer<readonly DhcpLease[]>
}
