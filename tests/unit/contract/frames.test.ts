// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { createFrameDecoder, encodeFrame } from '../../../src-main/contract/frames.ts'

function decode(pieces: readonly Uint8Array[], maximumBytes = 64) {
  const messages: unknown[] = []
  const problems: string[] = []
  const decoder = createFrameDecoder(
    maximumBytes,
    (message) => messages.push(message),
    (problem) => problems.push(problem),
  )
  for (const piece of pieces) decoder.push(piece)
  decoder.end()
  return { messages, problems }
}

const two = Buffer.concat([encodeFrame({ a: 'ä' }), encodeFrame({ b: [1, null] })])

test('messages arrive whole, however the bytes are cut', () => {
  for (let size = 1; size <= two.length; size += 1) {
    const pieces = Array.from({ length: Math.ceil(two.length / size) }, (_, index) =>
      two.subarray(index * size, (index + 1) * size),
    )
    expect(decode(pieces)).toEqual({ messages: [{ a: 'ä' }, { b: [1, null] }], problems: [] })
  }
})

test.each([
  ['a frame longer than allowed', Uint8Array.of(0, 0, 1, 0), 'too-long'],
  ['the longest length there is', Uint8Array.of(255, 255, 255, 255), 'too-long'],
  ['a frame without content', Uint8Array.of(0, 0, 0, 0), 'not-json'],
  ['bytes that are not UTF-8', Uint8Array.of(0, 0, 0, 2, 0xc3, 0x28), 'not-json'],
  ['a length that was cut', Uint8Array.of(0, 0), 'cut-short'],
  ['a body that was cut', Uint8Array.of(0, 0, 0, 9, 0x7b), 'cut-short'],
])('%s ends the stream', (_, bytes, problem) => {
  expect(decode([bytes])).toEqual({ messages: [], problems: [problem] })
})

test('after a problem nothing more is taken', () => {
  const { messages, problems } = decode([Uint8Array.of(0, 0, 1, 0), encodeFrame({ a: 1 })])
  expect({ messages, problems }).toEqual({ messages: [], problems: ['too-long'] })
})
