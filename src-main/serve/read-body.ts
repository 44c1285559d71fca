// SPDX-License-Identifier: MIT
import type { IncomingMessage } from 'node:http'
import { fail, ok, type Result } from '../model/result.ts'

export type BodyProblem = 'too-large' | 'interrupted'

/** The body of a request, at most `maxBytes`; not a byte more is kept whatever its length was said to be. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Result<Buffer, BodyProblem>> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > maxBytes) return Promise.resolve(fail('too-large'))
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let sizeBytes = 0
    request.on('data', (chunk: Buffer) => {
      sizeBytes += chunk.length
      if (sizeBytes > maxBytes) {
        request.pause()
        chunks.length = 0
        resolve(fail('too-large'))
      } else {
        chunks.push(chunk)
      }
    })
    request.on('end', () => resolve(ok(Buffer.concat(chunks))))
    request.on('error', () => resolve(fail('interrupted')))
    request.on('close', () => resolve(fail('interrupted')))
  })
}
