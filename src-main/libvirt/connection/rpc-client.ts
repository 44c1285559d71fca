// SPDX-License-Identifier: MIT
import type net from 'node:net'
import process from 'node:process'
import { fail, ok, type Result } from '../../model/result.ts'
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
  writeFrame,
} from '../wire/frame.ts'
import { FrameSplitter } from '../wire/frame-splitter.ts'
import { readComplaint } from '../wire/read-complaint.ts'
import { XdrFault } from '../wire/xdr-fault.ts'
import { XdrReader } from '../wire/xdr-reader.ts'
import { XdrWriter } from '../wire/xdr-writer.ts'
import { describeComplaint } from './describe-complaint.ts'
import { EventRouter } from './event-router.ts'
import { KeepAlive, keepAliveProgram } from './keep-alive.ts'

/** How one connection behaves. */
export interface RpcClientOptions {
  readonly maxCallsInFlight: number
  readonly keepAlive: { readonly intervalMs: number; readonly count: number } | null
}

/** A call that waits for its answer, or for its turn. */
interface Waiter {
  readonly procedure: Procedure<unknown, unknown>
  readonly values: unknown
  readonly settle: (result: Result<unknown, LibvirtError>) => void
}

/** Takes the frames of one stream. */
export interface StreamSink {
  onData(bytes: Buffer): void
  onEnd(): void
  onConfirmed(): void
  onFailure(error: LibvirtError): void
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
  readonly #writer = new XdrWriter()
  readonly #splitter = new FrameSplitter((buffer, start, end) => this.#takeFrame(buffer, start, end))
  readonly #inFlight = new Map<number, Waiter>()
  #queue: Waiter[] = []
  #queueHead = 0
  #serial = 0
  #flushPlanned = false
  #end: LibvirtError | null = null
  /** Set by `leave`. */
  #leaving: LibvirtError | null = null
  #announceEnd: (error: LibvirtError) => void = () => {}
  #keepAlive: KeepAlive | null = null
  #drainWaiters: (() => void)[] = []
  #stream: { readonly serial: number; readonly sink: StreamSink } | null = null

  constructor(socket: net.Socket, options: RpcClientOptions) {
    this.#socket = socket
    socket.on('drain', () => this.#wakeDrainWaiters())
    this.#options = options
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
      const waiter = { procedure, values, settle: resolve } as unknown as Waiter
      if (this.#end !== null || this.#leaving !== null) resolve(fail((this.#end ?? this.#leaving) as LibvirtError))
      else if (this.#inFlight.size < this.#options.maxCallsInFlight) this.#send(waiter)
      else this.#queue.push(waiter)
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
    this.#flush()
    const { program, version, number } = procedure
    const header = {
      program,
      version,
      procedure: number,
      type: messageTypes.stream,
      serial: this.#stream.serial,
      status,
    }
    writeFrame(this.#writer, header, (writer) => writer.unpadded(bytes))
    return this.#socket.write(this.#writer.takeWritten())
  }

  /** Resolves when the socket takes more, or is gone. */
  drained(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.#socket.writableNeedDrain || this.#end !== null) resolve()
      else this.#drainWaiters.push(resolve)
    })
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
    const waiters = this.#takeWaiters()
    for (const [serial, waiter] of waiters.inFlight) this.#inFlight.set(serial, { ...waiter, settle: () => {} })
    for (const waiter of waiters.all) waiter.settle(fail(reason))
    return new Promise((resolve) => {
      this.#send({ procedure: goodbye, values: null, settle: resolve } as unknown as Waiter)
    })
  }

  /** Asks the daemon now and then whether it is there, from now on; the daemon must have said that it answers. */
  startKeepAlive(): void {
    const { keepAlive } = this.#options
    if (keepAlive === null || this.#end !== null) return
    this.#keepAlive = new KeepAlive(keepAlive, {
      ping: () => this.#sendMessage(KeepAlive.ping),
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
    this.#flush()
  }

  /** Ends the connection: whoever waits is told why, at once, and so is whoever asks later. */
  finish(error: LibvirtError): void {
    if (this.#end !== null) return
    const reason = this.#leaving ?? error
    this.#end = reason
    this.#keepAlive?.stop()
    this.#socket.destroy()
    for (const waiter of this.#takeWaiters().all) waiter.settle(fail(reason))
    this.#stream?.sink.onFailure(reason)
    this.#wakeDrainWaiters()
    this.#announceEnd(reason)
  }

  #wakeDrainWaiters(): void {
    const waiters = this.#drainWaiters
    this.#drainWaiters = []
    for (const wake of waiters) wake()
  }

  #takeWaiters(): { readonly inFlight: readonly [number, Waiter][]; readonly all: readonly Waiter[] } {
    const inFlight = [...this.#inFlight]
    const all = [...this.#inFlight.values(), ...this.#queue.slice(this.#queueHead)]
    this.#inFlight.clear()
    this.#queue = []
    this.#queueHead = 0
    return { inFlight, all }
  }

  #send(waiter: Waiter): number | null {
    const { procedure, values } = waiter
    const serial = this.#nextSerial()
    const header = headerOf(procedure, messageTypes.call, serial)
    try {
      writeFrame(this.#writer, header, (writer) => procedure.writeArguments(writer, values))
    } catch (fault) {
      if (!(fault instanceof XdrFault)) throw fault
      waiter.settle(fail({ code: 'argument-invalid', procedure: procedure.name, detail: fault.message }))
      return null
    }
    this.#inFlight.set(serial, waiter)
    this.#planFlush()
    return serial
  }

  #nextSerial(): number {
    do this.#serial = (this.#serial + 1) >>> 0
    while (this.#serial === 0 || this.#inFlight.has(this.#serial))
    return this.#serial
  }

  #sendMessage(header: FrameHeader): void {
    writeFrame(this.#writer, header, () => {})
    this.#planFlush()
  }

  /** What is asked in one turn leaves in one piece. */
  #planFlush(): void {
    if (this.#flushPlanned) return
    this.#flushPlanned = true
    process.nextTick(() => this.#flush())
  }

  #flush(): void {
    this.#flushPlanned = false
    if (this.#writer.position > 0 && this.#end === null) this.#socket.write(this.#writer.takeWritten())
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
    const waiter = this.#inFlight.get(header.serial)
    if (waiter === undefined) throw new XdrFault(`an answer came to serial ${header.serial}, which asked nothing`)
    const { procedure } = waiter
    if (header.program !== procedure.program || header.procedure !== procedure.number) {
      throw new XdrFault(`an answer to procedure ${header.procedure} came where ${procedure.name} was asked`)
    }
    const result = readAnswer(header, procedure, reader)
    this.#inFlight.delete(header.serial)
    waiter.settle(result)
    this.#sendNext()
  }

  #sendNext(): void {
    while (this.#queueHead < this.#queue.length && this.#inFlight.size < this.#options.maxCallsInFlight) {
      const waiter = this.#queue[this.#queueHead++]
      if (waiter !== undefined) this.#send(waiter)
    }
    if (this.#queueHead === this.#queue.length) {
      this.#queue = []
      this.#queueHead = 0
    }
  }

  #takeMessage(header: FrameHeader, payload: Buffer): void {
    if (header.program !== keepAliveProgram) this.events.dispatch(header.procedure, payload)
    else if (KeepAlive.isPing(header)) this.#sendMessage(KeepAlive.pong)
  }

  #takeStream(header: FrameHeader, payload: Buffer): void {
    const stream = this.#stream
    if (stream === null || header.serial !== stream.serial) {
      throw new XdrFault(`bytes came for a stream ${header.serial}, which is not open`)
    }
    if (header.status === messageStatuses.ok) stream.sink.onConfirmed()
    else if (header.status === messageStatuses.error) {
      const complaint = readComplaint(new XdrReader(payload, 0, payload.length))
      stream.sink.onFailure(describeComplaint('stream', complaint))
    } else if (payload.length === 0) stream.sink.onEnd()
    else stream.sink.onData(Buffer.from(payload))
  }
}

function headerOf(procedure: Procedure<unknown, unknown>, type: number, serial: number): FrameHeader {
  const { program, version, number } = procedure
  return { program, version, procedure: number, type, serial, status: messageStatuses.ok }
}

function readAnswer(
  header: FrameHeader,
  procedure: Procedure<unknown, unknown>,
  reader: XdrReader,
): Result<unknown, LibvirtError> {
  const isResult = header.status === messageStatuses.ok
  if (!isResult && header.status !== messageStatuses.error) {
    throw new XdrFault(`an answer to ${procedure.name} has the status ${header.status}`)
  }
  try {
    const result = isResult
      ? ok(procedure.readResult(reader))
      : fail(describeComplaint(procedure.name, readComplaint(reader)))
    if (reader.remaining > 0) throw new XdrFault(`has ${reader.remaining} bytes too many`)
    return result
  } catch (fault) {
    throw fault instanceof XdrFault ? new XdrFault(`the answer to ${procedure.name} ${fault.message}`) : fault
  }
}
