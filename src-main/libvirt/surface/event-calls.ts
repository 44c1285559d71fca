// SPDX-License-Identifier: MIT
import type { LibvirtEventKind, LibvirtEventOf } from '../events/libvirt-event.ts'
import type { LibvirtError } from '../libvirt-error.ts'
import type { DomainRef, NetworkRef, NodeDeviceRef, StoragePoolRef } from '../objects.ts'
import type { Answer } from './answer.ts'

/** A subscription to one kind of event. */
export interface Subscription {
  /** Ends it; no event comes once this was called. */
  unsubscribe(): Answer<null>
  /** Resolves when it ends: null where it was ended from here, or the failure of the connection that took it along. */
  readonly ended: Promise<LibvirtError | null>
}

/** What events of a kind may be narrowed to; libvirt does the choosing. */
export type EventSource<Kind extends LibvirtEventKind> = Kind extends `domain-${string}`
  ? DomainRef
  : Kind extends `network-${string}`
    ? NetworkRef
    : Kind extends `storage-pool-${string}`
      ? StoragePoolRef
      : NodeDeviceRef

/** What the daemon tells unasked. */
export interface EventCalls {
  /**
   * Listens to one kind of event, of every object or of one.
   *
   * The listener is called for one event after the other, in the order in which the daemon sent them; the first
   * may come before this has answered. Any number of listeners may ask for the same. Whoever needs a state without a gap subscribes first and reads after.
   */
  subscribe<Kind extends LibvirtEventKind>(
    kind: Kind,
    listener: (event: LibvirtEventOf<Kind>) => void,
    source?: EventSource<Kind>,
  ): Answer<Subscription>
}
