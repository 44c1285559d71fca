// SPDX-License-Identifier: MIT
import type { Result } from '../../model/result.ts'
import type { LibvirtError } from '../libvirt-error.ts'
import type { Procedure } from '../protocol/procedure.ts'

/** A call that waits for its answer, or for its turn. */
export interface Waiter {
  readonly procedure: Procedure<unknown, unknown>
  readonly values: unknown
  readonly settle: (result: Result<unknown, LibvirtError>) => void
}

/** How many prompt calls may be underway for each that may take long, while answers keep coming. */
const promptDepth = 4

/**
 * The calls of one connection: which are underway, and which wait here for their turn.
 *
 * libvirt's daemons take `max_client_requests` (5) messages of a client at a time and then stop reading, pings included,
 * until one of them is done. So one place is left free: as long as no answer has come, and always for calls that may
 * take long, no more than four are underway, and a ping is read at once. Prompt calls may be sent ahead once answers
 * come: each makes room for the next within moments, and so for a ping behind them. What is sent ahead needs no round
 * trip before the daemon goes on, which is where the time goes.
 */
export class CallQueue {
  readonly #most: number
  readonly #underway = new Map<number, Waiter>()
  #longUnderway = 0
  /** How many may be underway: one more with each answer, as before when no prompt call is left. */
  #room: number
  #prompt = new Line()
  #long = new Line()
  #serial = 0

  constructor(mostUnderway: number) {
    this.#most = mostUnderway
    this.#room = mostUnderway
  }

  /** Who waits for the answer to this serial. */
  at(serial: number): Waiter | undefined {
    return this.#underway.get(serial)
  }

  wait(waiter: Waiter): void {
    if (waiter.procedure.isPrompt) this.#prompt.add(waiter)
    else this.#long.add(waiter)
  }

  /** The next call whose turn it is, or null. It waits no more. */
  takeTurn(): Waiter | null {
    if (this.#underway.size >= this.#room) return null
    return (this.#longUnderway < this.#most ? this.#long.take() : null) ?? this.#prompt.take()
  }

  /** Notes a call as underway, whatever the number of others, and gives the serial that its answer will have. */
  begin(waiter: Waiter): number {
    do this.#serial = (this.#serial + 1) >>> 0
    while (this.#serial === 0 || this.#underway.has(this.#serial))
    this.#underway.set(this.#serial, waiter)
    if (!waiter.procedure.isPrompt) this.#longUnderway += 1
    return this.#serial
  }

  /** Notes that the answer is there, or that the call was not sent. */
  end(serial: number): void {
    const waiter = this.#underway.get(serial)
    if (waiter === undefined) return
    this.#underway.delete(serial)
    if (!waiter.procedure.isPrompt) this.#longUnderway -= 1
    const isDone = this.#underway.size === this.#longUnderway && this.#prompt.isEmpty
    this.#room = isDone ? this.#most : Math.min(this.#room + 1, this.#most * promptDepth)
  }

  /** Empties it, and gives whoever waits. What is underway stays expected, and its answer goes to nobody. */
  abandon(): Waiter[] {
    const waiters = [...this.#underway.values(), ...this.#prompt.empty(), ...this.#long.empty()]
    for (const [serial, waiter] of this.#underway) this.#underway.set(serial, { ...waiter, settle: () => {} })
    return waiters
  }
}

/** First in, first out, without moving the rest for each that leaves. */
class Line {
  #waiters: Waiter[] = []
  #head = 0

  get isEmpty(): boolean {
    return this.#waiters.length === 0
  }

  add(waiter: Waiter): void {
    this.#waiters.push(waiter)
  }

  take(): Waiter | null {
    const waiter = this.#waiters[this.#head]
    if (waiter === undefined) return null
    this.#head += 1
    if (this.#head === this.#waiters.length) this.empty()
    return waiter
  }

  empty(): Waiter[] {
    const left = this.#waiters.slice(this.#head)
    this.#waiters = []
    this.#head = 0
    return left
  }
}
