// SPDX-License-Identifier: MIT
import { XdrFault } from './xdr-fault.ts'
import { XdrReader } from './xdr-reader.ts'
import type { XdrWriter } from './xdr-writer.ts'

/** virNetMessageType */
export const messageTypes = {
  call: 0,
  reply: 1,
  message: 2,
  stream: 3,
  callWithFds: 4,
  replyWithFds: 5,
  streamHole: 6,
} as const

/** virNetMessageStatus */
export const messageStatuses = { ok: 0, error: 1, continue: 2 } as const

/** Bytes before the payload: the length of the whole, and six numbers. */
export const headerBytes = 28

/** The most bytes a frame may have, its length included: VIR_NET_MESSAGE_MAX and the length. */
export const largestFrameBytes = 33_554_436

/** The most bytes of a stream that travel in one frame: VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX, which old daemons take too. */
export const largestStreamPayloadBytes = 262_120

/** Whom a frame is for, and which of its kind it is. */
export interface FrameHeader {
  readonly program: number
  readonly version: number
  readonly procedure: number
  readonly type: number
  readonly serial: number
  readonly status: number
}

/** Reads the header of a whole frame in a buffer. */
export function readHeader(buffer: Buffer, start: number): FrameHeader {
  return {
    program: buffer.readUInt32BE(start + 4),
    version: buffer.readUInt32BE(start + 8),
    procedure: buffer.readInt32BE(start + 12),
    type: buffer.readInt32BE(start + 16),
    serial: buffer.readUInt32BE(start + 20),
    status: buffer.readInt32BE(start + 24),
  }
}

/** A reader of what comes after the header. */
export function payloadReader(buffer: Buffer, start: number, end: number): XdrReader {
  return new XdrReader(buffer, start + headerBytes, end)
}

/**
 * Writes a frame whose payload is written by `writePayload`.
 *
 * Where that throws, what was begun is taken back and the fault goes on: nothing of the frame will be sent.
 */
export function writeFrame(writer: XdrWriter, header: FrameHeader, writePayload: (writer: XdrWriter) => void): void {
  const start = writer.position
  try {
    writer.uint(0, 'length')
    writer.uint(header.program, 'program')
    writer.uint(header.version, 'version')
    writer.int(header.procedure, 'procedure')
    writer.int(header.type, 'type')
    writer.uint(header.serial, 'serial')
    writer.int(header.status, 'status')
    writePayload(writer)
    const frameBytes = writer.position - start
    if (frameBytes > largestFrameBytes)
      throw new XdrFault(`the whole call is ${frameBytes} bytes long; ${largestFrameBytes} are the most`)
  } catch (fault) {
    writer.rewind(start)
    throw fault
  }
  writer.patchUint(start, writer.position - start)
}
