// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { TroubleView } from '../../src-main/model/trouble-view.ts'
import { serveWindow } from '../support/served-window.ts'

const viable = 'vfio 0000:01:00.0: group 1 is not viable\n'
const base64 = (text: string) => Buffer.from(text).toString('base64')
const nothing = { logs: [], uuid: null, host: false, before: null }
const log = (text: string, source = 'pasted text') => ({ source, contentBase64: base64(text) })

test('a log is diagnosed, its lines come back, and a second look says what became of it', async () => {
  const { call, signIn } = await serveWindow()
  const cookie = await signIn()
  const ask = async (argument: unknown): Promise<TroubleView> => {
    const { status, text } = await call('trouble.diagnose', argument, cookie)
    expect(status).toBe(200)
    return JSON.parse(text).value
  }
  const first = await ask({ ...nothing, logs: [log(`fine\n${viable}`)] })
  expect(first).toMatchObject({
    machine: null,
    hasHost: false,
    diagnosis: { causes: [{ id: 'group-not-viable', evidence: [{ source: 'pasted text', line: 2 }] }] },
    logs: [{ source: 'pasted text', firstLine: 1, text: `fine\n${viable}`, isCut: false }],
    remedies: { 'group-not-viable': { kind: 'plan', choices: { devices: ['0000:01:00.0'] } } },
    standings: [],
  })
  const second = await ask({ ...nothing, logs: [log('fine\n')], before: first.id })
  expect(second.standings).toMatchObject([{ id: 'group-not-viable', standing: 'gone' }])
  const report = await call('trouble.report', { diagnosisId: first.id }, cookie)
  expect(JSON.parse(report.text).value).toContain('group 1 is not viable')
})

test.each<[string, unknown, string]>([
  ['no question', {}, 'argument-invalid'],
  ['a field too many', { ...nothing, root: '/etc' }, 'argument-invalid'],
  ['what is no base64', { ...nothing, logs: [{ source: 'x', contentBase64: '§' }] }, 'argument-invalid'],
  ['nine logs', { ...nothing, logs: Array.from({ length: 9 }, () => log('x')) }, 'argument-invalid'],
  ['what is no uuid', { ...nothing, uuid: '../x' }, 'argument-invalid'],
  [
    'a machine where libvirt is out of reach',
    { ...nothing, uuid: '6c4a6d1e-2d1d-4f0e-9a55-7b1f6a1f9c02' },
    'libvirt-unreachable',
  ],
  [
    'what is packed as it cannot be read',
    {
      ...nothing,
      logs: [{ source: 'x.xz', contentBase64: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]).toString('base64') }],
    },
    'host-unreadable',
  ],
  [
    'gzip that is damaged',
    { ...nothing, logs: [{ source: 'x.gz', contentBase64: Buffer.from([0x1f, 0x8b, 1, 2, 3]).toString('base64') }] },
    'host-unreadable',
  ],
])('%s is refused', async (_, argument, code) => {
  const { call, signIn, faults } = await serveWindow()
  const { text } = await call('trouble.diagnose', argument, await signIn())
  expect(JSON.parse(text)).toMatchObject({ ok: false, failure: { code } })
  expect(faults).toEqual([])
})

test('a diagnosis that is not kept, and a change that was not shown, are refused', async () => {
  const { call, signIn, faults } = await serveWindow()
  const cookie = await signIn()
  for (const [name, argument] of [
    ['trouble.report', { diagnosisId: 'diagnosis-9' }],
    ['trouble.previewEdit', { diagnosisId: 'diagnosis-9', causeId: 'qemu-disk-missing' }],
    ['trouble.applyEdit', { changeId: 'change-9' }],
    ['trouble.undoEdit', { changeId: 'change-9' }],
  ] as const) {
    const { text } = await call(name, argument, cookie)
    expect(JSON.parse(text)).toMatchObject({ ok: false, failure: { code: 'diagnosis-outdated' } })
  }
  expect(faults).toEqual([])
})

test('more than a call carries is refused before it is read to its end', async () => {
  const { call, signIn } = await serveWindow()
  const { status } = await call(
    'trouble.diagnose',
    { ...nothing, logs: [log('x'.repeat(21 * 1024 * 1024))] },
    await signIn(),
  )
  expect(status).toBe(413)
})
