// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'
import type { LibvirtError } from '../libvirt-error.ts'
import type { Procedure } from '../protocol/procedure.ts'
import type { Answer } from '../surface/answer.ts'
import { largestStreamPayloadBytes, messageStatuses } from '../wire/frame.ts'
import type { LibvirtStream } from './libvirt-stream.ts'
import type { RpcClient } from './rpc-client.ts'
import type { StreamSink } from './stream-sink.ts'

/** Bytes that may wait to be read before the socket is left to fill up, which holds the daemon back. */
const mostWaitingBytes = 262_144

const nothing = Buffer.alloc(0)

/** A stream on a connection of its own, which ends with it. */
export class RpcStream implements LibvirtStream, StreamSink {
  readonly #client: RpcClient
  readonly #procedure: Procedure<never, unknown>
  #waiting: Buffer[] = []
  #waitingBytes = 0
  #isEnded = false
  #isFinishing = false
  #failure: LibvirtError | null = null
  #reader: ((result: Result<Buffer | null, LibvirtError>) => void) | null = null
  #finisher: ((result: Result<null, LibvirtError>) => void) | null = null

  constructor(client: RpcClient, procedure: Procedure<never, unknown>) {
    this.#client = client
    this.#procedure = procedure
  }

  read(): Answer<Buffer | null> {
    const next = this.#waiting.shift()
    if (next !== undefined) {
      this.#waitingBytes -= next.length
      if (this.#waitingBytes < mostWaitingBytes) this.#client.resume()
      return Promise.resolve(ok(next))
    }
    if (this.#failure !== null) return Promise.resolve(fail(this.#failure))
    if (this.#isEnded || this.#isFinishing) return Promise.resolve(ok(null))
    return new Promise((resolve) => {
      this.#reader = resolve
    })
  }

  async write(bytes: Uint8Array): Answer<null> {
    for (let start = 0; start < bytes.length; start += largestStreamPayloadBytes) {
      if (this.#failure !== null) return fail(this.#failure)
      if (this.#isFinishing) return fail({ code: 'stream-aborted', detail: 'it was finished before this was written' })
      const part = bytes.subarray(start, start + largestStreamPayloadBytes)
      const hasRoom = this.#client.sendStreamFrame(this.#procedure, messageStatuses.continue, part)
      if (!hasRoom) await this.#client.drained()
    }
    return this.#failure === null ? ok(null) : fail(this.#failure)
  }

  async finish(): Answer<null> {
    if (this.#failure !== null) return fail(this.#failure)
    if (this.#isFinishing) return fail({ code: 'stream-aborted', detail: 'it was finished before' })
    this.#isFinishing = true
    this.#dropWaiting()
    const confirmed = new Promise<Result<null, LibvirtError>>((resolve) => {
      this.#finisher = resolve
    })
    this.#client.sendStreamFrame(this.#procedure, messageStatuses.ok, nothing)
    const result = await confirmed
    this.#client.finish({ code: 'connection-lost', reason: 'closed-here', detail: 'the stream is finished' })
    return result
  }

  async abort(): Promise<void> {
    if (this.#failure === null && !this.#isFinishing) {
      this.onFailure({ code: 'stream-aborted', detail: 'it was given up from this side' })
    }
  }

  onData(bytes: Buffer): void {
    if (this.#isFinishing) return
    if (this.#reader !== null) this.#answerReader(ok(bytes))
    else {
      this.#waiting.push(bytes)
      this.#waitingBytes += bytes.length
      if (this.#waitingBytes >= mostWaitingBytes) this.#client.pause()
    }
  }

  onEnd(): void {
    this.#isEnded = true
    this.#answerReader(ok(null))
  }

  onConfirmed(): void {
    this.#isEnded = true
    this.#answerReader(ok(null))
    this.#finisher?.(ok(null))
  }

  onFailure(error: LibvirtError): void {
    if (this.#failure !== null) return
    this.#failure = error
    this.#answerReader(fail(error))
    this.#finisher?.(fail(error))
    // A stream that failed has no use for its connection.
    this.#client.finish(error)
  }

  #answerReader(result: Result<Buffer | null, LibvirtError>): void {
    const reader = this.#reader
    this.#reader = null
    reader?.(result)
  }

  /** What nobody will read must not keep the confirmation behind it from coming. */
  #dropWaiting(): void {
    this.#waiting = []
    this.#waitingBytes = 0
    this.#answerReader(ok(null))
    this.#client.resume()
  }
}
