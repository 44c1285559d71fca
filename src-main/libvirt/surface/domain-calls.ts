// SPDX-License-Identifier: MIT
import type { DomainRef } from '../objects.ts'
import type {
  domainDefineFlags,
  domainDestroyFlags,
  domainListFlags,
  domainMetadataTypes,
  domainRebootFlags,
  domainSaveFlags,
  domainShutdownFlags,
  domainStartFlags,
  domainStates,
  domainUndefineFlags,
  domainXmlFlags,
} from '../protocol/enums.gen.ts'
import type { FlagChoices } from '../protocol/named-values.ts'
import type { Answer } from './answer.ts'

/** `running`, `shutoff`, …: virDomainState; `unknown` for one newer than this client. */
export type DomainState = keyof typeof domainStates | 'unknown'

/** The state of a domain and what it came from, such as `shutoff` by `destroyed`. */
export interface DomainStateAndReason {
  readonly state: DomainState
  /** The name that libvirt's table for this state has for it; `unknown` also where libvirt says so. */
  readonly reason: string
}

/** What `virsh dominfo` shows of a domain's size. */
export interface DomainInfo {
  readonly state: DomainState
  readonly maximumMemoryKiB: number
  readonly memoryKiB: number
  readonly vcpus: number
  /** All the CPU time it took since it started; bigint, as nanoseconds outgrow exact numbers in 104 days of one core. */
  readonly cpuTimeNs: bigint
}

/** On which of its two configurations a change or a question works; none said: the live one if it runs, else the stored. */
export interface AffectOptions {
  readonly live?: boolean
  readonly config?: boolean
}

/** Which text of a domain's metadata, and for `element` of whom: the namespace's URI and the prefix to write it with. */
export type MetadataSlot =
  | { readonly type: Exclude<keyof typeof domainMetadataTypes, 'element'> }
  | { readonly type: 'element'; readonly uri: string; readonly prefix: string }

/** What can be done with a domain as a whole. Options are libvirt's flags by their names. */
export interface DomainCalls {
  /** Domains, all of them unless options say which: options of one group are alternatives, groups must all fit. */
  list(options?: FlagChoices<typeof domainListFlags>): Answer<DomainRef[]>
  lookupByName(name: string): Answer<DomainRef>
  lookupByUuid(uuid: string): Answer<DomainRef>
  /** Only a running domain has an id. */
  lookupById(id: number): Answer<DomainRef>

  /** Keeps a domain's configuration, or changes that of the domain with the XML's UUID. `validate` checks the schema first. */
  define(xml: string, options?: FlagChoices<typeof domainDefineFlags>): Answer<DomainRef>
  /** Starts a domain that is gone once it stops. */
  createTransient(xml: string, options?: FlagChoices<typeof domainStartFlags>): Answer<DomainRef>
  /** Starts a defined domain; what it returns carries the new id. */
  start(domain: DomainRef, options?: FlagChoices<typeof domainStartFlags>): Answer<DomainRef>
  /** Asks the guest to shut down and returns at once; none said: libvirt tries what the hypervisor has, in its order. */
  shutdown(domain: DomainRef, mode?: FlagChoices<typeof domainShutdownFlags>): Answer<null>
  reboot(domain: DomainRef, mode?: FlagChoices<typeof domainRebootFlags>): Answer<null>
  /** Presses the reset button: the guest is not asked. */
  reset(domain: DomainRef): Answer<null>
  /** Pulls the plug. `graceful` fails instead of killing a process that does not end. */
  destroy(domain: DomainRef, options?: FlagChoices<typeof domainDestroyFlags>): Answer<null>
  /** Forgets a domain. NVRAM, TPM state, managed save and snapshots stand in the way unless they are named to go, or to be kept. */
  undefine(domain: DomainRef, options?: FlagChoices<typeof domainUndefineFlags>): Answer<null>
  suspend(domain: DomainRef): Answer<null>
  resume(domain: DomainRef): Answer<null>
  /** Writes memory to a place of libvirt's and stops; the next start goes on from there. */
  managedSave(domain: DomainRef, options?: FlagChoices<typeof domainSaveFlags>): Answer<null>
  hasManagedSave(domain: DomainRef): Answer<boolean>
  removeManagedSave(domain: DomainRef): Answer<null>
  /** Writes memory to a file on the daemon's host and stops. `xml` may change what the restored guest sees of the host. */
  save(domain: DomainRef, path: string, options?: FlagChoices<typeof domainSaveFlags> & { xml?: string }): Answer<null>
  restore(path: string, options?: FlagChoices<typeof domainSaveFlags> & { xml?: string }): Answer<null>
  setAutostart(domain: DomainRef, autostart: boolean): Answer<null>
  autostart(domain: DomainRef): Answer<boolean>
  /** Only a domain that does not run can be renamed; what it returns carries the new name. */
  rename(domain: DomainRef, name: string): Answer<DomainRef>

  xml(domain: DomainRef, options?: FlagChoices<typeof domainXmlFlags>): Answer<string>
  /** Translates a hypervisor's own command line or configuration (`qemu-argv`, …) where the driver can. */
  xmlFromNative(format: string, native: string): Answer<string>
  xmlToNative(format: string, xml: string): Answer<string>
  state(domain: DomainRef): Answer<DomainStateAndReason>
  info(domain: DomainRef): Answer<DomainInfo>
  isActive(domain: DomainRef): Answer<boolean>
  isPersistent(domain: DomainRef): Answer<boolean>
  /** Whether the stored configuration was changed since the domain started. */
  isUpdated(domain: DomainRef): Answer<boolean>
  osType(domain: DomainRef): Answer<string>
  /** The guest's own name for itself, asked of its agent or of its DHCP lease. */
  hostname(domain: DomainRef, source?: 'lease' | 'agent'): Answer<string>
  /** What libvirt has to say against a domain, such as that it is tainted; may be empty. */
  messages(domain: DomainRef): Answer<readonly string[]>

  metadata(domain: DomainRef, slot: MetadataSlot, affect?: AffectOptions): Answer<string>
  /** `null` takes it away. */
  setMetadata(domain: DomainRef, slot: MetadataSlot, value: string | null, affect?: AffectOptions): Answer<null>
}
