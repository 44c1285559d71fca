// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { formatJournalLine, formatLogLine } from '../../../../src-main/services/log/format-log-line.ts'
import { createLog } from '../../../../src-main/services/log/log.ts'
import { createLogFile } from '../../../../src-main/services/log/log-file.ts'
import { makeTemporaryFolder } from '../../../support/temporary-folder.ts'

const line = (message: string) => ({ time: new Date(0), level: 'information', area: 'test', message }) as const
const read = (file: string) => fs.readFileSync(file, 'utf8')

test('an event is one line with its time, level and area, for this user alone to read', async () => {
  const file = path.join(makeTemporaryFolder(), 'log/desktop.log')
  const log = createLog(createLogFile(file), () => 'information')
  log.write('warning', 'machine', 'it crashed')
  log.write('debug', 'call', 'is not wanted')
  log.fault(new Error('broken'))
  await log.flush()
  const [first = '', second = '', ...rest] = read(file).split('\n')
  expect(first).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z warning machine it crashed$/)
  expect(second).toMatch(/Z error fault Error: broken\\n {4}at /)
  expect(rest).toEqual([''])
  expect(fs.statSync(file).mode & 0o777).toBe(0o600)
  expect(fs.statSync(path.dirname(file)).mode & 0o777).toBe(0o700)
})

test('nothing in a message begins another line or steers a terminal', () => {
  const written = formatLogLine(line('a\n2026-01-01T00:00:00.000Z error fake b\r\n\u001b[2Jc\u2028d\\n'))
  expect(written).toBe(
    '1970-01-01T00:00:00.000Z information test a\\n2026-01-01T00:00:00.000Z error fake b\\n\\u001b[2Jc\\u2028d\\\\n',
  )
  expect(formatLogLine(line('x'.repeat(50_000))).length).toBeLessThan(8_100)
})

test('the journal gets the priority in front', () => {
  const priorities = (['error', 'warning', 'information', 'debug'] as const).map((level) =>
    formatJournalLine({ ...line('m'), level }),
  )
  expect(priorities).toEqual(['<3>test: m', '<4>test: m', '<6>test: m', '<7>test: m'])
})

test('the log never takes more than its files may; the newest lines are kept', async () => {
  const folder = makeTemporaryFolder()
  const file = path.join(folder, 'serve.log')
  const limits = { fileBytes: 1_000, fileCount: 3, waitingLines: 100 }
  const sink = createLogFile(file, limits)
  for (let count = 0; count < 200; count += 1) {
    sink.write(line(`event ${count}`))
    await sink.flush()
  }
  expect(fs.readdirSync(folder).toSorted()).toEqual(['serve.1.log', 'serve.2.log', 'serve.log'])
  const sizes = fs.readdirSync(folder).map((name) => fs.statSync(path.join(folder, name)).size)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(limits.fileBytes)
  const kept = ['serve.2.log', 'serve.1.log', 'serve.log'].flatMap((name) =>
    [...read(path.join(folder, name)).matchAll(/event (\d+)$/gm)].map(([, count]) => Number(count)),
  )
  expect(kept).toEqual(Array.from({ length: kept.length }, (_, index) => 200 - kept.length + index))
})

test('a full disk costs lines, which are counted once there is room, and nothing else', async () => {
  const folder = makeTemporaryFolder()
  const file = path.join(folder, 'desktop.log')
  // Takes nothing, as a disk that is full.
  fs.symlinkSync('/dev/full', file)
  const sink = createLogFile(file)
  sink.write(line('lost'))
  await sink.flush()
  fs.rmSync(file)
  sink.write(line('arrives'))
  await sink.flush()
  expect(
    read(file)
      .split('\n')
      .map((text) => text.replace(/^\S+ /, '')),
  ).toEqual(['warning log 1 lines before this one were lost: ENOSPC', 'information test arrives', ''])
})

test('a place that cannot be written stops nothing', async () => {
  const sink = createLogFile('/sys/kernel/throughway/log/desktop.log')
  sink.write(line('nowhere'))
  await sink.flush()
  expect(fs.existsSync('/sys/kernel/throughway')).toBe(false)
})

test('a storm of events waits in bounded memory', async () => {
  const file = path.join(makeTemporaryFolder(), 'desktop.log')
  const sink = createLogFile(file, { fileBytes: 1e6, fileCount: 2, waitingLines: 10 })
  for (let count = 0; count < 1_000; count += 1) sink.write(line(`event ${count}`))
  await sink.flush()
  sink.write(line('afterwards'))
  await sink.flush()
  const lines = read(file).trim().split('\n')
  expect(lines.length).toBeLessThan(30)
  expect(lines.at(-1)).toContain('afterwards')
  expect(lines.some((text) => /\d+ lines before this one were lost: too many at once/.test(text))).toBe(true)
})
