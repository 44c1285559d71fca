// SPDX-License-Identifier: MIT
import type net from 'node:net'
import { fail } from '../../model/result.ts'
import type { LibvirtError } from '../libvirt-error.ts'
import type { Procedure } from '../protocol/procedure.ts'
import type { Answer } from '../surface/answer.ts'
import {
  type FrameHeader,
  headerBytes,
  messageStatuses,
  messageTypes,
  payloadReader,
  readHeader,
} from '../wire/frame.ts'
import { FrameSplitter } from '../wire/frame-splitter.ts'
import { XdrFault } from '../wire/xdr-fault.ts'
import type { XdrReader } from '../wire/xdr-reader.ts'
import { CallQueue, type Waiter } from './call-queue.ts'
import { EventRouter } from './event-router.ts'
import { KeepAlive, keepAliveProgram } from './keep-alive.ts'
import { Outbox } from './outbox.ts'
import { readReply } from './read-reply.ts'
import { type StreamSink, takeStreamFrame } from './stream-sink.ts'

/** How one connection behaves. */
export interface RpcClientOptions {
  readonly maxCallsInFlight: number
  readonly keepAlive: { readonly intervalMs: number; readonly count: number } | null
}

/**
 * One socket to one daemon: sends calls, and takes each frame that comes to the call, event or stream it is for.
 *
 * Whatever the daemon does, every call settles once. A frame that is not what the protocol says ends the connection,
 * because nothing after it can be believed.
 */
export class RpcClient {
  readonly events = new EventRouter()
  /** Resolves with the reason when the connection has ended. */
  readonly ended: Promise<LibvirtError>
  readonly #socket: net.Socket
  readonly #options: RpcClientOptions
  readonly #calls: CallQueue
  readonly #outbox: Outbox
  readonly #splitter = new FrameSplitter((buffer, start, end) => this.#takeFrame(buffer, start, end))
  #end: LibvirtError | null = null
  /** Set by `leave`. */
  #leaving: LibvirtError | null = null
  #announceEnd: (error: LibvirtError) => void = () => {}
  #keepAlive: KeepAlive | null = null
  #stream: { readonly serial: number; readonly sink: StreamSink } | null = null

  constructor(socket: net.Socket, options: RpcClientOptions) {
    this.#socket = socket
    this.#options = options
    this.#calls = new CallQueue(options.maxCallsInFlight)
    this.#outbox = new Outbox(socket)
    this.ended = new Promise((resolve) => {
      this.#announceEnd = resolve
    })
  }

  /** Why the connection is over; null while it is not. */
  get end(): LibvirtError | null {
    return this.#end
  }

  /** Sends a call and gives its answer. Calls beyond the number that may be in flight wait here for their turn. */
  call<Arguments, Answered>(procedure: Procedure<Arguments, Answered>, values: Arguments): Answer<Answered> {
    return new Promise((resolve) => {
      if (this.#end !== null || this.#leaving !== null)
        return resolve(fail((this.#end ?? this.#leaving) as LibvirtError))
      this.#calls.wait({ procedure, values, settle: resolve } as unknown as Waiter)
      this.#sendNext()
    })
  }

  /** Sends a call that bytes follow, and hands them to the sink; answers with the serial they travel under. */
  callWithStream<Arguments, Answered>(
    procedure: Procedure<Arguments, Answered>,
    values: Arguments,
    sink: StreamSink,
  ): Answer<Answered> {
    return new Promise((resolve) => {
      if (this.#end !== null) return resolve(fail(this.#end))
      const serial = this.#send({ procedure, values, settle: resolve } as unknown as Waiter)
      if (serial !== null) this.#stream = { serial, sink }
    })
  }

  /** Sends bytes of the stream, or with another status its end; false: wait until the socket has drained. */
  sendStreamFrame(procedure: Procedure<never, unknown>, status: number, bytes: Uint8Array): boolean {
    if (this.#end !== null || this.#stream === null) return true
    const header = { ...headerOf(procedure, messageTypes.stream, this.#stream.serial), status }
    this.#outbox.put(header, (writer) => writer.unpadded(bytes))
    return this.#outbox.flush()
  }

  /** Resolves when the socket takes more, or is gone. */
  drained(): Promise<void> {
    return this.#outbox.drained()
  }

  pause(): void {
    this.#socket.pause()
  }

  resume(): void {
    this.#socket.resume()
  }

  /**
   * Makes one last call, as a goodbye: whoever waits is answered with the reason first, and nobody is let in after.
   *
   * What the daemon still answers to them is taken and dropped.
   */
  leave<Answered>(goodbye: Procedure<null, Answered>, reason: LibvirtError): Answer<Answered> {
    if (this.#end !== null || this.#leaving !== null) return Promise.resolve(fail(this.#end ?? reason))
    this.#leaving = reason
    for (const waiter of this.#calls.abandon()) waiter.settle(fail(reason))
    return new Promise((resolve) => {
      this.#send({ procedure: goodbye, values: null, settle: resolve } as unknown as Waiter)
    })
  }

  /** Asks the daemon now and then whether it is there, from now on; the daemon must have said that it answers. */
  startKeepAlive(): void {
    const { keepAlive } = this.#options
    if (keepAlive === null || this.#end !== null) return
    this.#keepAlive = new KeepAlive(keepAlive, {
      ping: () => this.#outbox.put(KeepAlive.ping, () => {}),
      giveUp: (detail) => this.finish({ code: 'connection-lost', reason: 'silent', detail }),
    })
  }

  /** Takes what the socket delivered; the buffer may be used again when this returns. */
  takeBytes(buffer: Buffer, length: number): void {
    if (this.#end !== null) return
    this.#keepAlive?.noteLife()
    try {
      this.#splitter.push(buffer, length)
    } catch (fault) {
      if (!(fault instanceof XdrFault)) throw fault
      this.finish({ code: 'protocol-violated', detail: fault.message })
    }
    this.#outbox.flush()
  }

  /** Ends the connection: whoever waits is told why, at once, and so is whoever asks later. */
  finish(error: LibvirtError): void {
    if (this.#end !== null) return
    const reason = this.#leaving ?? error
    this.#end = reason
    this.#keepAlive?.stop()
    this.#socket.destroy()
    for (const waiter of this.#calls.abandon()) waiter.settle(fail(reason))
    this.#stream?.sink.onFailure(reason)
    this.#outbox.close()
    this.#announceEnd(reason)
  }

  #sendNext(): void {
    for (let next = this.#calls.takeTurn(); next !== null; next = this.#calls.takeTurn()) this.#send(next)
  }

  #send(waiter: Waiter): number | null {
    const { procedure, values } = waiter
    const serial = this.#calls.begin(waiter)
    try {
      this.#outbox.put(headerOf(procedure, messageTypes.call, serial), (to) => procedure.writeArguments(to, values))
      return serial
    } catch (fault) {
      this.#calls.end(serial)
      if (!(fault instanceof XdrFault)) throw fault
      waiter.settle(fail({ code: 'argument-invalid', procedure: procedure.name, detail: fault.message }))
      return null
    }
  }

  #takeFrame(buffer: Buffer, start: number, end: number): void {
    // A listener or a caller may have ended the connection while the frames of one delivery are taken.
    if (this.#end !== null) return
    const header = readHeader(buffer, start)
    switch (header.type) {
      case messageTypes.reply:
        this.#takeReply(header, payloadReader(buffer, start, end))
        break
      case messageTypes.message:
        this.#takeMessage(header, buffer.subarray(start + headerBytes, end))
        break
      case messageTypes.stream:
        this.#takeStream(header, buffer.subarray(start + headerBytes, end))
        break
      default:
        throw new XdrFault(`a frame of type ${header.type} came, which was not asked for`)
    }
  }

  #takeReply(header: FrameHeader, reader: XdrReader): void {
    const waiter = this.#calls.at(header.serial)
    if (waiter === undefined) throw new XdrFault(`an answer came to serial ${header.serial}, which asked nothing`)
    const result = readReply(header, waiter.procedure, reader)
    this.#calls.end(header.serial)
    waiter.settle(result)
    this.#sendNext()
  }

  #takeMessage(header: FrameHeader, payload: Buffer): void {
    if (header.program !== keepAliveProgram) this.events.dispatch(header.procedure, payload)
    else if (KeepAlive.isPing(header)) this.#outbox.put(KeepAlive.pong, () => {})
  }

  #takeStream(header: FrameHeader, payload: Buffer): void {
    const stream = this.#stream
    if (stream === null || header.serial !== stream.serial) {
      throw new XdrFault(`bytes came for a stream ${header.serial}, which is not open`)
    }
    takeStreamFrame(stream.sink, header, payload)
  }
}

function headerOf(procedure: Procedure<never, unknown>, type: number, serial: number): FrameHeader {
  const { program, version, number } = procedure
  return { program, version, procedure: number, type, serial, status: messageStatuses.ok }
}
