// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { HelperReply } from '../../../src-main/contract/helper-protocol.ts'
import { askHelper } from '../../../src-main/helper-client/ask-helper.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

const hello = { type: 'hello', protocol: 1, version: '0.0.0' }

/** Asks a program that says these frames and ends with this status. */
async function ask(frames: readonly (object | string)[], status = 0) {
  const folder = makeTemporaryFolder()
  const helper = path.join(folder, 'helper.cjs')
  const program = `
    const frame = (message) => {
      const body = Buffer.from(typeof message === 'string' ? message : JSON.stringify(message))
      const head = Buffer.alloc(4)
      head.writeUInt32BE(body.length)
      return Buffer.concat([head, body])
    }
    for (const message of ${JSON.stringify(frames)}) process.stdout.write(frame(message))
    process.exitCode = ${status}`
  fs.writeFileSync(helper, program)
  const replies: HelperReply[] = []
  const way = { kind: 'other-root', root: folder, helper } as const
  const answer = await askHelper(way, 'inspect', { type: 'inspect' }, (reply) => replies.push(reply))
  return { answer, said: replies.map(({ type }) => type) }
}

test('the last reply is the answer, and every reply is handed on', async () => {
  const inspection = { type: 'inspection', files: [], folders: [] }
  const { answer, said } = await ask([hello, inspection])
  expect(answer).toEqual({ ok: true, value: inspection })
  expect(said).toEqual(['hello', 'inspection'])
})

test.each([
  ['a helper that goes away without an answer', [hello], 3, /ended with status 3 and no answer/],
  ['a helper that says what is no message', [hello, 'no json'], 0, /not-json/],
  [
    'a helper of another version of the protocol',
    [{ ...hello, protocol: 9 }],
    0,
    /version 9 of the protocol, this program 1/,
  ],
] as const)('%s is a failure that says so', async (_, frames, status, words) => {
  const { answer } = await ask(frames, status)
  expect(answer).toMatchObject({ ok: false, failure: { code: 'failed', detail: expect.stringMatching(words) } })
})

test('a helper that is not there is a failure, not an exception', async () => {
  const way = { kind: 'other-root', root: '/', helper: '/nowhere/helper' } as const
  const answer = await askHelper(way, 'inspect', { type: 'inspect' }, () => undefined)
  expect(answer).toMatchObject({ ok: false, failure: { code: 'failed' } })
})
