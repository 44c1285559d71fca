// SPDX-License-Identifier: MIT
import { ok, type Result } from '../../model/result.ts'
import type { LibvirtEventKind, LibvirtEventOf } from '../events/libvirt-event.ts'
import { isConnectionGone, type LibvirtError } from '../libvirt-error.ts'
import type { Answer } from '../surface/answer.ts'
import type { EventSource, Subscription } from '../surface/event-calls.ts'
import type { Caller } from './caller.ts'

const retryMs = 1_000

/** A subscription that is made anew on each connection. */
export class KeptSubscription<Kind extends LibvirtEventKind> implements Subscription {
  readonly ended: Promise<LibvirtError | null>
  readonly #kind: Kind
  readonly #listener: (event: LibvirtEventOf<Kind>) => void
  readonly #source: EventSource<Kind> | undefined
  #announceEnd: (reason: LibvirtError | null) => void = () => {}
  #isWanted = true
  #current: Subscription | null = null

  constructor(kind: Kind, listener: (event: LibvirtEventOf<Kind>) => void, source: EventSource<Kind> | undefined) {
    this.#kind = kind
    this.#listener = listener
    this.#source = source
    this.ended = new Promise((resolve) => {
      this.#announceEnd = resolve
    })
  }

  /** Registers on a connection. A refusal of the daemon's own ends the subscription; a loss does not. */
  async restore(caller: Caller & { readonly isOver: boolean }): Answer<null> {
    if (!this.#isWanted) return ok(null)
    const registered: Result<Subscription, LibvirtError> = await caller.subscribe(
      this.#kind,
      (event) => {
        if (this.#isWanted) this.#listener(event)
      },
      this.#source,
    )
    if (!registered.ok) {
      if (!isConnectionGone(registered.failure)) this.end(registered.failure)
      else if (!caller.isOver) this.#restoreLater(caller)
      return registered
    }
    const subscription = registered.value
    this.#current = subscription
    if (!this.#isWanted) return subscription.unsubscribe()
    void subscription.ended.then((reason) => {
      if (this.#current === subscription) this.#current = null
      // Only another daemon than the hypervisor's went away: the connection itself goes on.
      if (reason !== null && this.#isWanted && !caller.isOver) this.#restoreLater(caller)
    })
    return ok(null)
  }

  async unsubscribe(): Answer<null> {
    if (!this.#isWanted) return ok(null)
    const current = this.#current
    this.end(null)
    return current === null ? ok(null) : current.unsubscribe()
  }

  end(reason: LibvirtError | null): void {
    this.#isWanted = false
    this.#current = null
    this.#announceEnd(reason)
  }

  #restoreLater(caller: Caller & { readonly isOver: boolean }): void {
    const timer = setTimeout(() => {
      if (this.#isWanted && this.#current === null && !caller.isOver) void this.restore(caller)
    }, retryMs)
    timer.unref()
  }
}
