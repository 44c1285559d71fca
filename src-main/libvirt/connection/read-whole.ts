// SPDX-License-Identifier: MIT
import { fail, ok } from '../../model/result.ts'
import type { Answer } from '../surface/answer.ts'
import type { LibvirtStream } from './libvirt-stream.ts'

/** Reads a stream to its end and finishes it; more than so many bytes are refused. */
export async function readWhole(stream: LibvirtStream, mostBytes: number): Answer<Buffer> {
  const parts: Buffer[] = []
  let bytes = 0
  for (;;) {
    const part = await stream.read()
    if (!part.ok) return part
    if (part.value === null) break
    bytes += part.value.length
    if (bytes > mostBytes) {
      await stream.abort()
      return fail({ code: 'stream-aborted', detail: `more than ${mostBytes} bytes came` })
    }
    parts.push(part.value)
  }
  const finished = await stream.finish()
  return finished.ok ? ok(Buffer.concat(parts)) : finished
}
