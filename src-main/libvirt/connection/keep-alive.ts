// SPDX-License-Identifier: MIT
import { type FrameHeader, messageStatuses, messageTypes } from '../wire/frame.ts'

/** The program of pings and pongs: “keep” in ASCII. */
export const keepAliveProgram = 0x6b656570

const procedures = { ping: 1, pong: 2 } as const

function messageOf(procedure: number): FrameHeader {
  return {
    program: keepAliveProgram,
    version: 1,
    procedure,
    type: messageTypes.message,
    serial: 0,
    status: messageStatuses.ok,
  }
}

/** What keepalive does to its connection. */
export interface KeepAliveActions {
  readonly ping: () => void
  readonly giveUp: (detail: string) => void
}

/**
 * Tells a daemon that is silent because nothing happens from one that is silent because it hangs.
 *
 * Anything that comes counts as a sign of life; a ping goes out only after an interval without any.
 */
export class KeepAlive {
  static readonly ping = messageOf(procedures.ping)
  static readonly pong = messageOf(procedures.pong)
  readonly #timer: NodeJS.Timeout
  #isAlive = true
  #unanswered = 0

  constructor(timing: { readonly intervalMs: number; readonly count: number }, actions: KeepAliveActions) {
    this.#timer = setInterval(() => {
      if (this.#isAlive) {
        this.#isAlive = false
        this.#unanswered = 0
      } else if (this.#unanswered >= timing.count) {
        actions.giveUp(`no sign of life in ${timing.intervalMs * (timing.count + 1)} ms`)
      } else {
        this.#unanswered += 1
        actions.ping()
      }
    }, timing.intervalMs)
    // The socket keeps the process; the clock alone must not.
    this.#timer.unref()
  }

  static isPing(header: FrameHeader): boolean {
    return header.procedure === procedures.ping
  }

  noteLife(): void {
    this.#isAlive = true
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}
