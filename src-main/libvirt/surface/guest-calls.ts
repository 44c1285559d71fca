// SPDX-License-Identifier: MIT
import type { LibvirtStream } from '../connection/libvirt-stream.ts'
import type { DomainRef } from '../objects.ts'
import type {
  domainConsoleFlags,
  domainGuestInfoTypes,
  interfaceAddressSources,
  ipAddressTypes,
  keycodeSets,
} from '../protocol/enums.gen.ts'
import type { FlagChoices } from '../protocol/named-values.ts'
import type { Answer } from './answer.ts'
import type { Parameters } from './statistics-calls.ts'

/** An address of a guest's network interface. */
export interface GuestAddress {
  readonly type: keyof typeof ipAddressTypes | 'unknown'
  readonly address: string
  readonly prefix: number
}

/** A network interface as the guest, a lease or the host's ARP table knows it. */
export interface GuestInterface {
  readonly name: string
  readonly mac: string | null
  readonly addresses: readonly GuestAddress[]
}

/** What can be asked of the inside of a domain, or done there. */
export interface GuestCalls {
  /**
   * Sends a line of JSON to the guest's agent and returns its answer.
   *
   * `timeoutSeconds`: none said, the daemon's own; 0 does not wait for an answer; `block` waits without limit.
   */
  agentCommand(domain: DomainRef, command: string, timeoutSeconds?: number | 'block'): Answer<string>
  interfaceAddresses(domain: DomainRef, source: keyof typeof interfaceAddressSources): Answer<readonly GuestInterface[]>
  /** Users, operating system, time zone, hostname, file systems, disks: through the agent. */
  information(domain: DomainRef, types?: FlagChoices<typeof domainGuestInfoTypes>): Answer<Parameters>
  /** `now` is in the guest's clock, seconds and nanoseconds since 1970 in UTC. */
  time(domain: DomainRef): Answer<{ readonly seconds: bigint; readonly nanoseconds: number }>
  setUserPassword(domain: DomainRef, user: string, password: string): Answer<null>
  /** Returns how many file systems were frozen. */
  freezeFileSystems(domain: DomainRef, mountPoints?: readonly string[]): Answer<number>
  thawFileSystems(domain: DomainRef, mountPoints?: readonly string[]): Answer<number>
  /** Presses keys together for so long; codes are those of the set. At most 16. */
  sendKeys(
    domain: DomainRef,
    keys: { readonly set: keyof typeof keycodeSets; readonly codes: readonly number[]; readonly holdMs?: number },
  ): Answer<null>
  /** A picture of a screen; `type` is `image/x-portable-pixmap` or `image/png`. */
  screenshot(domain: DomainRef, screen?: number): Answer<{ readonly type: string; readonly image: Buffer }>
  /** The serial or virtual console, both ways. `device`: its alias; none said: the first. */
  console(
    domain: DomainRef,
    options?: FlagChoices<typeof domainConsoleFlags> & { device?: string },
  ): Answer<LibvirtStream>
}
