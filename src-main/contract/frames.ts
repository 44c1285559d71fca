// SPDX-License-Identifier: MIT

/** Why a stream of frames cannot be read on. */
export type FrameProblem = 'too-long' | 'not-json' | 'cut-short'

/** One message as it travels: four bytes of length, big-endian, and that many bytes of UTF-8 JSON. */
export function encodeFrame(message: object): Uint8Array {
  const body = new TextEncoder().encode(JSON.stringify(message))
  const frame = new Uint8Array(4 + body.length)
  new DataView(frame.buffer).setUint32(0, body.length)
  frame.set(body, 4)
  return frame
}

/** Takes bytes as they come and gives messages as they are whole. After a problem it takes no more. */
export interface FrameDecoder {
  push(bytes: Uint8Array): void
  /** Says that no more bytes come; a frame that was begun is `cut-short`. */
  end(): void
}

/**
 * A decoder that never holds more than one frame: `maximumBytes` is checked before any of a body is kept.
 * Bodies that are not valid UTF-8 or not JSON are `not-json`.
 */
export function createFrameDecoder(
  maximumBytes: number,
  onMessage: (message: unknown) => void,
  onProblem: (problem: FrameProblem) => void,
): FrameDecoder {
  const head = new Uint8Array(4)
  let headFilled = 0
  let body: Uint8Array | null = null
  let bodyFilled = 0
  let isOver = false

  function stop(problem: FrameProblem): void {
    isOver = true
    body = null
    onProblem(problem)
  }

  function finish(bytes: Uint8Array): void {
    body = null
    headFilled = 0
    let message: unknown
    try {
      message = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    } catch {
      stop('not-json')
      return
    }
    onMessage(message)
  }

  function beginBody(): void {
    const length = new DataView(head.buffer).getUint32(0)
    if (length > maximumBytes) {
      stop('too-long')
      return
    }
    body = new Uint8Array(length)
    bodyFilled = 0
    if (length === 0) finish(body)
  }

  return {
    push(bytes) {
      let at = 0
      while (!isOver && at < bytes.length) {
        if (body === null) {
          const take = Math.min(4 - headFilled, bytes.length - at)
          head.set(bytes.subarray(at, at + take), headFilled)
          headFilled += take
          at += take
          if (headFilled === 4) beginBody()
        } else {
          const take = Math.min(body.length - bodyFilled, bytes.length - at)
          body.set(bytes.subarray(at, at + take), bodyFilled)
          bodyFilled += take
          at += take
          if (bodyFilled === body.length) finish(body)
        }
      }
    },
    end() {
      if (!isOver && (headFilled > 0 || body !== null)) stop('cut-short')
    },
  }
}
