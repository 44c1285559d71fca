// SPDX-License-Identifier: MIT
import { headerBytes, largestFrameBytes } from './frame.ts'
import { XdrFault } from './xdr-fault.ts'

const firstPartBytes = 65_536

/**
 * Cuts what a socket delivers into frames.
 *
 * A frame that came whole is handed on where it lies. Of one that came in parts, the parts are gathered; the memory for
 * that grows with what has arrived, never with what the frame says it will be. Throws XdrFault for a length that no
 * frame may have.
 */
export class FrameSplitter {
  readonly #onFrame: (buffer: Buffer, start: number, end: number) => void
  #part: Buffer | null = null
  #partBytes = 0

  constructor(onFrame: (buffer: Buffer, start: number, end: number) => void) {
    this.#onFrame = onFrame
  }

  /** Takes `length` bytes; the buffer may be used again when this returns. */
  push(buffer: Buffer, length: number): void {
    let position = this.#part === null ? 0 : this.#complete(buffer, length)
    while (length - position >= 4) {
      const frameBytes = checkLength(buffer.readUInt32BE(position))
      if (length - position < frameBytes) break
      this.#onFrame(buffer, position, position + frameBytes)
      position += frameBytes
    }
    if (position < length) this.#gather(buffer, position, length)
  }

  /** Fills up the frame that was begun, and hands it on once it is whole; returns how much it took. */
  #complete(buffer: Buffer, length: number): number {
    let taken = 0
    if (this.#partBytes < 4) {
      taken = Math.min(4 - this.#partBytes, length)
      this.#gather(buffer, 0, taken)
    }
    const part = this.#part
    if (part === null || this.#partBytes < 4) return taken
    const wanted = checkLength(part.readUInt32BE(0)) - this.#partBytes
    const available = Math.min(wanted, length - taken)
    this.#gather(buffer, taken, taken + available)
    if (available < wanted) return length
    const whole = this.#part ?? part
    const frameBytes = this.#partBytes
    this.#part = null
    this.#partBytes = 0
    this.#onFrame(whole, 0, frameBytes)
    return taken + available
  }

  #gather(buffer: Buffer, start: number, end: number): void {
    const needed = this.#partBytes + end - start
    if (this.#part === null || this.#part.length < needed) {
      const larger = Buffer.allocUnsafe(Math.max(firstPartBytes, needed, (this.#part?.length ?? 0) * 2))
      this.#part?.copy(larger, 0, 0, this.#partBytes)
      this.#part = larger
    }
    buffer.copy(this.#part, this.#partBytes, start, end)
    this.#partBytes = needed
  }
}

function checkLength(frameBytes: number): number {
  if (frameBytes < headerBytes || frameBytes > largestFrameBytes) {
    throw new XdrFault(
      `a frame of ${frameBytes} bytes was announced; ${headerBytes} to ${largestFrameBytes} are possible`,
    )
  }
  return frameBytes
}
