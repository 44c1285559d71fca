// SPDX-License-Identifier: MIT
import { XdrReader } from '../wire/xdr-reader.ts'

/** Takes the payload of an event. */
export type EventHandler = (reader: XdrReader) => void

interface HeldEvent {
  readonly procedure: number
  readonly payload: Buffer
}

const mostHeldEvents = 4_096

/**
 * Takes events to whoever subscribed, by the message's number and the callback's id, the first number in each of them.
 *
 * A daemon may send the first event of a subscription before its answer with the id. So while any subscription waits for
 * its answer, events of unknown ids are held, in order, and looked at again once the id is there.
 */
export class EventRouter {
  readonly #handlers = new Map<string, EventHandler>()
  #held: HeldEvent[] = []
  #expected = 0

  dispatch(procedure: number, payload: Buffer): void {
    if (payload.length < 4) return
    const handler = this.#handlers.get(keyOf(procedure, payload.readInt32BE(0)))
    if (handler !== undefined) handler(new XdrReader(payload, 0, payload.length))
    else if (this.#expected > 0 && this.#held.length < mostHeldEvents) {
      this.#held.push({ procedure, payload: Buffer.from(payload) })
    }
  }

  /** A subscription was asked for. Each of these is followed by `add` or by `giveUp`. */
  expect(): void {
    this.#expected += 1
  }

  giveUp(): void {
    this.#settle()
  }

  add(procedure: number, callbackId: number, handler: EventHandler): void {
    this.#handlers.set(keyOf(procedure, callbackId), handler)
    this.#settle()
  }

  remove(procedure: number, callbackId: number): void {
    this.#handlers.delete(keyOf(procedure, callbackId))
  }

  #settle(): void {
    this.#expected -= 1
    const held = this.#held
    this.#held = []
    for (const event of held) this.dispatch(event.procedure, event.payload)
  }
}

function keyOf(procedure: number, callbackId: number): string {
  return `${procedure}/${callbackId}`
}
