// SPDX-License-Identifier: MIT
import type { ConnectOptions, LibvirtCalls } from './libvirt-connection.ts'
import type { LibvirtError } from './libvirt-error.ts'

/** How a kept connection stands. */
export type KeptState =
  | { readonly at: 'connecting' }
  /** Subscriptions are in place again. What happened while there was no connection is not told: read anew. */
  | { readonly at: 'connected' }
  | { readonly at: 'waiting'; readonly failure: LibvirtError; readonly retryInMs: number }
  /** Closed, or refused in a way that trying again by itself would not mend, or would ask a person again and again. */
  | { readonly at: 'stopped'; readonly failure: LibvirtError }

/** How long to wait between attempts: twice as long each time, up to the most. */
export interface Backoff {
  readonly firstMs: number
  readonly mostMs: number
}

/** What a kept connection is made of. */
export interface KeepOptions extends ConnectOptions {
  readonly backoff?: Backoff
}

/**
 * A connection that comes back after the daemon went away, with its subscriptions.
 *
 * A call that the loss interrupted fails with `connection-lost` and is not made again: whether it was done is not known.
 * A call during an attempt to connect waits for that attempt; between attempts it fails at once.
 */
export interface KeptConnection extends LibvirtCalls {
  readonly state: KeptState
  /** Calls the listener for each new state, in order; returns what ends that. */
  watch(listener: (state: KeptState) => void): () => void
  /** Tries now, whatever the wait or the refusal was. */
  retry(): void
  /** Resolves once the connection is over. */
  close(): Promise<void>
}
