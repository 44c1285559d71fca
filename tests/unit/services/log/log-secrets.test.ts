// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { encodeWindowsPassword } from '../../../../src-main/guest/install/encode-windows-password.ts'
import { fail, ok } from '../../../../src-main/model/result.ts'
import { createLog, type LogLine } from '../../../../src-main/services/log/log.ts'
import { logCalls } from '../../../../src-main/services/log/log-calls.ts'

/** A log into memory, at its most talkative. */
function openLog() {
  const lines: LogLine[] = []
  const sink = { place: { kind: 'journal' }, write: (line: LogLine) => void lines.push(line), flush: async () => {} }
  return { log: createLog(sink as never, () => 'debug'), texts: () => lines.map(({ message }) => message).join('\n') }
}

const password = 'Tr0ub4dor & "3"'
const create = { draftId: 'draft-1', password, start: true, confirmedDisks: [] }

test('a password that goes through a call stands in no line, in whatever form a fault quotes it', async () => {
  const { log, texts } = openLog()
  const dispatch = logCalls(async () => {
    log.fault(new Error(`openssl passwd ${password} failed`))
    log.write('debug', 'media', JSON.stringify({ password }))
    log.write('debug', 'media', '<Value>Tr0ub4dor &amp; &quot;3&quot;</Value>')
    log.write('debug', 'media', Buffer.from(password).toString('base64'))
    log.write('debug', 'media', encodeWindowsPassword(password, 'Password'))
    log.write('debug', 'media', encodeURIComponent(password))
    return fail({ code: 'internal-error', detail: `was given ${password}` })
  }, log)
  await dispatch('guests.create', create, 'window')
  expect(texts()).toContain('guests.create failed: internal-error (was given •••)')
  expect(texts()).not.toContain('Tr0ub4dor')
  expect(texts()).not.toContain(Buffer.from(password).toString('base64').slice(0, 12))
  expect(texts()).not.toContain(encodeWindowsPassword(password, 'Password').slice(0, 20))
})

test('what is given to a call is not written, but for the machine it is about', async () => {
  const { log, texts } = openLog()
  const dispatch = logCalls(async () => ok(null), log)
  const uuid = '3f2a0c1e-0000-4000-8000-000000000001'
  await dispatch('machines.start', { uuid }, 'window')
  await dispatch('trouble.diagnose', { logs: [{ source: 'a.log', contentBase64: 'cHJpdmF0ZQ==' }] }, 'window')
  await dispatch('machines.stop', { uuid: 'x\nfake line' }, 'window')
  expect(texts().replace(/\d+ ms/g, 'N ms')).toBe(
    `machines.start ${uuid} done, N ms\ntrouble.diagnose done, N ms\nmachines.stop done, N ms`,
  )
})

test('a short password goes where it stands by itself, and does not betray itself by its absence elsewhere', () => {
  const { log, texts } = openLog()
  log.hide('ab')
  log.write('information', 'test', 'passwd ab: about a cab')
  expect(texts()).toBe('passwd •••: about a cab')
})

test('a link that lets somebody in is not written', () => {
  const { log, texts } = openLog()
  log.write('information', 'serve', 'http://127.0.0.1:8722/?token=AbC-123_x is open')
  expect(texts()).toBe('http://127.0.0.1:8722/?token=••• is open')
})

test('an argument that goes round in circles or nests without end is answered, and its password hidden all the same', async () => {
  const { log, texts } = openLog()
  const dispatch = logCalls(async () => {
    log.write('debug', 'media', `heard ${password}`)
    return ok(null)
  }, log)
  const cycle: Record<string, unknown> = { password }
  cycle.self = cycle
  let deep: unknown = { password }
  for (let depth = 0; depth < 100_000; depth += 1) deep = [deep]
  for (const argument of [cycle, deep]) expect(await dispatch('host.check', argument, 'window')).toEqual(ok(null))
  expect(texts()).not.toContain('Tr0ub4dor')
})
