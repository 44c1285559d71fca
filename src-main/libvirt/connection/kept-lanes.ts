// SPDX-License-Identifier: MIT
import { fail, ok } from '../../model/result.ts'
import type { LibvirtEventKind, LibvirtEventOf } from '../events/libvirt-event.ts'
import type { Backoff, KeepOptions, KeptState } from '../kept-connection.ts'
import { isConnectionGone, type LibvirtError } from '../libvirt-error.ts'
import type { Procedure } from '../protocol/procedure.ts'
import type { Answer } from '../surface/answer.ts'
import type { EventSource, Subscription } from '../surface/event-calls.ts'
import type { Caller } from './caller.ts'
import { KeptSubscription } from './kept-subscription.ts'
import type { Lanes } from './lanes.ts'
import type { LibvirtStream } from './libvirt-stream.ts'
import { openLanes } from './open-lanes.ts'

const usualBackoff: Backoff = { firstMs: 100, mostMs: 10_000 }

const closedHere: LibvirtError = { code: 'connection-lost', reason: 'closed-here', detail: 'close() was called' }

/** Connections, one after the other, each with the subscriptions of the one before. */
export class KeptLanes implements Caller {
  #state: KeptState = { at: 'connecting' }
  readonly #options: KeepOptions
  readonly #watchers = new Set<(state: KeptState) => void>()
  readonly #subscriptions = new Set<KeptSubscription<LibvirtEventKind>>()
  #lanes: Lanes | null = null
  #isClosed = false
  #wake: () => void = () => {}
  readonly #over: Promise<void>

  constructor(options: KeepOptions) {
    this.#options = options
    this.#over = this.#run(options.backoff ?? usualBackoff)
  }

  get state(): KeptState {
    return this.#state
  }

  watch(listener: (state: KeptState) => void): () => void {
    this.#watchers.add(listener)
    return () => this.#watchers.delete(listener)
  }

  retry(): void {
    this.#wake()
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#wake()
    await this.#lanes?.close()
    await this.#over
  }

  async call<Arguments, Answered>(procedure: Procedure<Arguments, Answered>, values: Arguments): Answer<Answered> {
    const lanes = await this.#ready()
    return lanes.ok ? lanes.value.call(procedure, values) : lanes
  }

  async openStream<Arguments, Answered>(
    procedure: Procedure<Arguments, Answered>,
    values: Arguments,
  ): Answer<{ readonly result: Answered; readonly stream: LibvirtStream }> {
    const lanes = await this.#ready()
    return lanes.ok ? lanes.value.openStream(procedure, values) : lanes
  }

  /** Without a connection a subscription is only noted: it is made with the next one. */
  async subscribe<Kind extends LibvirtEventKind>(
    kind: Kind,
    listener: (event: LibvirtEventOf<Kind>) => void,
    source?: EventSource<Kind>,
  ): Answer<Subscription> {
    if (this.#isClosed) return fail(closedHere)
    const subscription = new KeptSubscription(kind, listener, source)
    const kept = subscription as unknown as KeptSubscription<LibvirtEventKind>
    this.#subscriptions.add(kept)
    void subscription.ended.then(() => this.#subscriptions.delete(kept))
    const restored = this.#lanes === null ? ok(null) : await subscription.restore(this.#lanes)
    return restored.ok || isConnectionGone(restored.failure) ? ok(subscription) : restored
  }

  async #run(backoff: Backoff): Promise<void> {
    let waitMs = backoff.firstMs
    while (!this.#isClosed) {
      this.#enter({ at: 'connecting' })
      const opened = await openLanes(this.#options)
      let failure = opened.ok ? closedHere : opened.failure
      if (opened.ok) {
        if (await this.#restoreAll(opened.value)) {
          waitMs = backoff.firstMs
          this.#enter({ at: 'connected' })
        }
        if (this.#isClosed) await opened.value.close()
        failure = await opened.value.closed
        this.#lanes = null
      }
      if (this.#isClosed) break
      if (isLasting(failure)) {
        this.#enter({ at: 'stopped', failure })
        await this.#pause(null)
      } else {
        this.#enter({ at: 'waiting', failure, retryInMs: waitMs })
        await this.#pause(waitMs)
        waitMs = Math.min(waitMs * 2, backoff.mostMs)
      }
    }
    for (const subscription of this.#subscriptions) subscription.end(closedHere)
    this.#enter({ at: 'stopped', failure: closedHere })
  }

  /** Takes the new connection into use; calls and new subscriptions go to it from here on. */
  async #restoreAll(lanes: Lanes): Promise<boolean> {
    this.#lanes = lanes
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.restore(lanes)))
    return !lanes.isOver && !this.#isClosed
  }

  async #ready(): Answer<Lanes> {
    while (this.#lanes === null || this.#lanes.isOver) {
      const state = this.#state
      if (state.at === 'waiting' || state.at === 'stopped') return fail(state.failure)
      await new Promise<void>((resolve) => {
        const stopWatching = this.watch(() => {
          stopWatching()
          resolve()
        })
      })
    }
    return ok(this.#lanes)
  }

  #enter(state: KeptState): void {
    this.#state = state
    for (const watcher of [...this.#watchers]) watcher(state)
  }

  /** Waits so long, or until someone wakes it; null: only that. */
  #pause(durationMs: number | null): Promise<void> {
    return new Promise((resolve) => {
      const timer = durationMs === null ? undefined : setTimeout(resolve, durationMs)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
      if (this.#isClosed) this.#wake()
    })
  }
}

/** Whether another attempt would be refused alike, or would put a question to a person again. */
function isLasting(failure: LibvirtError): boolean {
  const { code } = failure
  return code === 'authentication-denied' || code === 'authentication-needed' || code === 'argument-invalid'
}
