// SPDX-License-Identifier: MIT
import type { DomainRef, NetworkRef, NodeDeviceRef, StoragePoolRef } from '../objects.ts'
import type {
  agentReasons,
  agentStates,
  blockJobStatuses,
  blockJobTypes,
  diskChangeReasons,
  domainEventTypes,
  graphicsPhases,
  ioErrorActions,
  networkEventTypes,
  nodeDeviceEventTypes,
  storagePoolEventTypes,
  trayChangeReasons,
  watchdogActions,
} from '../protocol/enums.gen.ts'
import type { Parameters } from '../surface/statistics-calls.ts'

/** The words of one of libvirt's enums; `unknown` for a number newer than this client. */
type Word<Table> = keyof Table | 'unknown'

interface Of<Kind extends string> {
  readonly kind: Kind
}
interface OfDomain<Kind extends string> extends Of<Kind> {
  readonly domain: DomainRef
}

/** A client of a graphical console, or the daemon's end of it. */
export interface GraphicsEnd {
  readonly family: 'ipv4' | 'ipv6' | 'unix' | 'unknown'
  readonly node: string
  readonly service: string
}

/** What libvirt tells unasked. */
export type LibvirtEvent =
  /** `detail` is the word that libvirt's table for this event has, such as `started` with `booted`. */
  | (OfDomain<'domain-lifecycle'> & { readonly event: Word<typeof domainEventTypes>; readonly detail: string })
  | OfDomain<'domain-reboot'>
  | (OfDomain<'domain-rtc-change'> & { readonly offsetSeconds: bigint })
  | (OfDomain<'domain-watchdog'> & { readonly action: Word<typeof watchdogActions> })
  /** `reason` is `enospc` or empty. */
  | (OfDomain<'domain-io-error'> & {
      readonly sourcePath: string
      readonly alias: string
      readonly action: Word<typeof ioErrorActions>
      readonly reason: string
    })
  | (OfDomain<'domain-graphics'> & {
      readonly phase: Word<typeof graphicsPhases>
      readonly local: GraphicsEnd
      readonly remote: GraphicsEnd
      readonly authentication: string
      readonly identities: readonly { readonly type: string; readonly name: string }[]
    })
  | OfDomain<'domain-control-error'>
  /** `disk` is the target, such as `vda`. */
  | (OfDomain<'domain-block-job'> & {
      readonly disk: string
      readonly type: Word<typeof blockJobTypes>
      readonly status: Word<typeof blockJobStatuses>
    })
  | (OfDomain<'domain-disk-change'> & {
      readonly oldSourcePath: string | null
      readonly newSourcePath: string | null
      readonly alias: string
      readonly reason: Word<typeof diskChangeReasons>
    })
  | (OfDomain<'domain-tray-change'> & { readonly alias: string; readonly reason: Word<typeof trayChangeReasons> })
  | OfDomain<'domain-pm-wakeup'>
  | OfDomain<'domain-pm-suspend'>
  | OfDomain<'domain-pm-suspend-disk'>
  | (OfDomain<'domain-balloon-change'> & { readonly memoryKiB: number })
  | (OfDomain<'domain-device-added'> & { readonly alias: string })
  | (OfDomain<'domain-device-removed'> & { readonly alias: string })
  | (OfDomain<'domain-device-removal-failed'> & { readonly alias: string })
  | (OfDomain<'domain-tunable'> & { readonly parameters: Parameters })
  | (OfDomain<'domain-agent-lifecycle'> & {
      readonly state: Word<typeof agentStates>
      readonly reason: Word<typeof agentReasons>
    })
  | (OfDomain<'domain-job-completed'> & { readonly parameters: Parameters })
  /** `uri` is the namespace of an `element`; null for title and description. */
  | (OfDomain<'domain-metadata-change'> & {
      readonly type: 'description' | 'title' | 'element' | 'unknown'
      readonly uri: string | null
    })
  | (OfDomain<'domain-block-threshold'> & {
      readonly disk: string
      readonly path: string | null
      readonly thresholdBytes: bigint
      readonly excessBytes: bigint
    })
  | (OfDomain<'domain-memory-device-size-change'> & { readonly alias: string; readonly sizeKiB: number })
  | (Of<'network-lifecycle'> & { readonly network: NetworkRef; readonly event: Word<typeof networkEventTypes> })
  | (Of<'storage-pool-lifecycle'> & {
      readonly pool: StoragePoolRef
      readonly event: Word<typeof storagePoolEventTypes>
    })
  | (Of<'storage-pool-refresh'> & { readonly pool: StoragePoolRef })
  | (Of<'node-device-lifecycle'> & {
      readonly device: NodeDeviceRef
      readonly event: Word<typeof nodeDeviceEventTypes>
    })
  | (Of<'node-device-update'> & { readonly device: NodeDeviceRef })

/** The kinds of event there are. */
export type LibvirtEventKind = LibvirtEvent['kind']

/** The event of one kind. */
export type LibvirtEventOf<Kind extends LibvirtEventKind> = Extract<LibvirtEvent, { kind: Kind }>
