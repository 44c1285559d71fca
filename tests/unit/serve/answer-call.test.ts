// SPDX-License-Identifier: MIT
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { ok } from '../../../src-main/model/result.ts'
import { createCallAnswerer } from '../../../src-main/serve/answer-call.ts'

function requestWith(argument: unknown): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.headers = { 'content-type': 'application/json' }
  request.push(JSON.stringify(argument))
  request.push(null)
  return request
}

test('captures are taken in one after another, other calls in between', async () => {
  const events: string[] = []
  let finishFirst = () => {}
  const firstMayEnd = new Promise<void>((resolve) => {
    finishFirst = resolve
  })
  const answer = createCallAnswerer(async (name, argument) => {
    events.push(`begin ${name} ${argument}`)
    if (argument === 'first') await firstMayEnd
    events.push(`end ${name} ${argument}`)
    return ok(argument)
  })
  const [first, second] = [requestWith('first'), requestWith('second')]
  const answers = [answer(first, 'capture.open'), answer(second, 'capture.open')]
  await answer(requestWith(null), 'host.view')
  // Its body has not even been asked for while the first is being worked on.
  expect(second.readableFlowing).toBe(null)
  finishFirst()
  expect((await Promise.all(answers)).map((given) => given?.status)).toEqual([200, 200])
  expect(events).toEqual([
    'begin capture.open first',
    'begin host.view null',
    'end host.view null',
    'end capture.open first',
    'begin capture.open second',
    'end capture.open second',
  ])
})

test('a waiting capture whose sender has gone is not read', async () => {
  const answer = createCallAnswerer(async (_name, argument) => ok(argument))
  const gone = requestWith('gone')
  gone.on('error', () => {})
  gone.destroy()
  expect(await answer(gone, 'capture.open')).toBe(null)
})
