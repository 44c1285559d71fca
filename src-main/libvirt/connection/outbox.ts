// SPDX-License-Identifier: MIT
import type net from 'node:net'
import process from 'node:process'
import { type FrameHeader, writeFrame } from '../wire/frame.ts'
import { XdrWriter } from '../wire/xdr-writer.ts'

/** Frames on their way to a socket: what is put in within one turn leaves in one piece. */
export class Outbox {
  readonly #socket: net.Socket
  readonly #writer = new XdrWriter()
  #isFlushPlanned = false
  #isClosed = false
  #drainWaiters: (() => void)[] = []

  constructor(socket: net.Socket) {
    this.#socket = socket
    socket.on('drain', () => this.#wakeDrainWaiters())
  }

  /** Puts a frame in. Throws an `XdrFault` where its payload cannot be written; nothing of it leaves then. */
  put(header: FrameHeader, writePayload: (writer: XdrWriter) => void): void {
    writeFrame(this.#writer, header, writePayload)
    if (this.#isFlushPlanned) return
    this.#isFlushPlanned = true
    process.nextTick(() => this.flush())
  }

  /** Sends what is in it; false where the socket has no room for more before it has drained. */
  flush(): boolean {
    this.#isFlushPlanned = false
    if (this.#isClosed || this.#writer.position === 0) return true
    return this.#socket.write(this.#writer.takeWritten())
  }

  /** Resolves when the socket takes more, or is gone. */
  drained(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.#socket.writableNeedDrain || this.#isClosed) resolve()
      else this.#drainWaiters.push(resolve)
    })
  }

  /** Nothing leaves any more. */
  close(): void {
    this.#isClosed = true
    this.#wakeDrainWaiters()
  }

  #wakeDrainWaiters(): void {
    const waiters = this.#drainWaiters
    this.#drainWaiters = []
    for (const wake of waiters) wake()
  }
}
