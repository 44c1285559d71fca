// SPDX-License-Identifier: MIT
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { largestCaptureBytes, readCaptureFile } from '../../../../src-renderer/store/read-capture-file.ts'

test('a file arrives byte for byte, also where it is longer than one chunk', async () => {
  const bytes = randomBytes(100_001)
  expect(await readCaptureFile(new File([bytes], 'a.tar.gz'))).toEqual({
    ok: true,
    value: { name: 'a.tar.gz', contentBase64: bytes.toString('base64') },
  })
})

test('a file that the contract would not take is refused before it is read', async () => {
  const file = { name: 'a.iso', size: largestCaptureBytes + 1 } as File
  expect(await readCaptureFile(file)).toMatchObject({ ok: false, failure: { reason: 'too-large' } })
})

test('a folder looks like a file until it is read', async () => {
  const folder = { name: 'folder', size: 0, arrayBuffer: () => Promise.reject(new Error('not readable')) }
  expect(await readCaptureFile(folder as unknown as File)).toEqual({
    ok: false,
    failure: { code: 'capture-refused', reason: 'damaged', detail: 'not readable' },
  })
})
