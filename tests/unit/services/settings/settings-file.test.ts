// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { defaultSettings, settingsVersion } from '../../../../src-main/model/settings.ts'
import { changeSettings } from '../../../../src-main/services/settings/change-settings.ts'
import { readSettings } from '../../../../src-main/services/settings/read-settings.ts'
import { createSettingsStore } from '../../../../src-main/services/settings/settings-store.ts'
import { makeTemporaryFolder } from '../../../support/temporary-folder.ts'

/** A settings file with this text, or none, in a folder of its own. */
function openFile(text: string | null) {
  const folder = path.join(makeTemporaryFolder(), 'throughway')
  const file = path.join(folder, 'settings.json')
  if (text !== null) {
    fs.mkdirSync(folder)
    fs.writeFileSync(file, text)
  }
  return {
    file,
    read: () => JSON.parse(fs.readFileSync(file, 'utf8')) as unknown,
    /** What lies beside it, by name. */
    others: () =>
      fs
        .readdirSync(folder)
        .filter((name) => name !== 'settings.json')
        .map((name) => [name.replace(/\d{8}T\d{6}Z/, 'TIME'), fs.readFileSync(path.join(folder, name), 'utf8')]),
  }
}

test('without a file the defaults count, and nothing is written by looking', () => {
  const { file } = openFile(null)
  expect(createSettingsStore(file).view()).toEqual({
    settings: defaultSettings,
    chosen: [],
    path: file,
    problems: [],
  })
  expect(fs.existsSync(path.dirname(file))).toBe(false)
})

test('only what was chosen is written, for nobody else to read; going back to the default takes it out', async () => {
  const { file, read, others } = openFile(null)
  const store = createSettingsStore(file)
  await store.change([{ key: 'port', value: 8722 }])
  const changed = await store.change([{ key: 'theme', value: 'dark' }])
  expect(changed.ok && [changed.value.settings.port, changed.value.settings.theme, changed.value.chosen]).toEqual([
    8722,
    'dark',
    ['theme', 'port'],
  ])
  expect(read()).toEqual({ version: settingsVersion, port: 8722, theme: 'dark' })
  expect(fs.statSync(file).mode & 0o777).toBe(0o600)
  expect(fs.statSync(path.dirname(file)).mode & 0o777).toBe(0o700)
  await store.change([{ key: 'port', value: undefined }])
  expect(read()).toEqual({ version: settingsVersion, theme: 'dark' })
  expect(others()).toEqual([])
})

test.each([
  ['{"version": 1, "port": 87', 'JSON'],
  ['', 'JSON'],
  ['[1, 2]', 'not a JSON object'],
  ['null', 'not a JSON object'],
])('a file that cannot be read (%j) is kept before a setting is changed', async (text, detail) => {
  const { file, read, others } = openFile(text)
  const store = createSettingsStore(file)
  expect(store.current()).toEqual(defaultSettings)
  expect(store.view().problems).toEqual([{ code: 'unreadable', detail: expect.stringContaining(detail) }])
  expect(fs.readFileSync(file, 'utf8')).toBe(text)
  const changed = await store.change([{ key: 'watch', value: false }])
  expect(read()).toEqual({ version: settingsVersion, watch: false })
  expect(others()).toEqual([['settings.unreadable-TIME.json', text]])
  const kept = changed.ok ? changed.value.problems : []
  expect(kept).toEqual([{ code: 'kept', why: 'unreadable', path: expect.stringContaining('settings.unreadable-') }])
})

test('two files that are kept in the same second have two names', async () => {
  const { file, others } = openFile('first')
  await changeSettings(file, [{ key: 'port', value: 1 }])
  fs.writeFileSync(file, 'second')
  await changeSettings(file, [{ key: 'port', value: 2 }])
  expect(
    others()
      .map(([, text]) => text)
      .toSorted(),
  ).toEqual(['first', 'second'])
})

test.each([
  [false, { notifyWork: false, notifyMachines: false, notifyTrouble: false }],
  [true, { notifyWork: true, notifyMachines: true, notifyTrouble: true }],
  [undefined, {}],
])('version 1 to 2: one switch for notifications (%s) becomes one for each kind', async (notifications, chosen) => {
  const old = JSON.stringify({ version: 1, theme: 'dark', notifications, ownThing: 'stays' })
  const { file, read, others } = openFile(old)
  const store = createSettingsStore(file)
  expect(store.view()).toMatchObject({ settings: { ...defaultSettings, theme: 'dark', ...chosen }, problems: [] })
  expect(fs.readFileSync(file, 'utf8')).toBe(old)
  const changed = await store.change([{ key: 'port', value: 8722 }])
  expect(read()).toEqual({ version: 2, theme: 'dark', ...chosen, ownThing: 'stays', port: 8722 })
  expect(others()).toEqual([['settings.older-TIME.json', old]])
  expect(changed.ok && changed.value.problems).toEqual([expect.objectContaining({ code: 'kept', why: 'older' })])
})

test('a value of version 1 that made no sense is named by what became of it', () => {
  const { file } = openFile('{"version": 1, "notifications": "loud"}')
  const { settings, problems } = readSettings(file)
  expect(settings).toEqual(defaultSettings)
  expect(problems.map((problem) => problem.code === 'invalid' && problem.key)).toEqual([
    'notifyWork',
    'notifyMachines',
    'notifyTrouble',
  ])
})

test('a newer file is read for what is known, and kept before it is changed; what is not known stays in it', async () => {
  const newer = JSON.stringify({ version: 99, theme: 'dark', watch: { kernel: true }, futureThing: [1] })
  const { file, read, others } = openFile(newer)
  const store = createSettingsStore(file)
  expect(store.current()).toEqual({ ...defaultSettings, theme: 'dark' })
  expect(store.view().problems.map(({ code }) => code)).toEqual(['newer', 'invalid'])
  await store.change([{ key: 'language', value: 'de' }])
  expect(read()).toEqual({
    version: 99,
    theme: 'dark',
    watch: { kernel: true },
    futureThing: [1],
    language: 'de',
  })
  expect(others()).toEqual([['settings.newer-TIME.json', newer]])
})

test('a value that makes no sense is named with what would fit; its default counts, and it stays until it is chosen anew', async () => {
  const { file, read, others } = openFile('{"port": "8722", "theme": "dark"}')
  const { settings, problems, chosen } = createSettingsStore(file).view()
  expect(settings).toEqual({ ...defaultSettings, theme: 'dark' })
  expect(chosen).toEqual(['theme'])
  expect(problems).toEqual([
    { code: 'invalid', key: 'port', value: '"8722"', wanted: 'a number from 1 to 65535, or 0 for any free port' },
  ])
  await changeSettings(file, [{ key: 'theme', value: 'light' }])
  expect(read()).toEqual({ version: settingsVersion, port: '8722', theme: 'light' })
  expect(others()).toEqual([])
})

test.each(['qemu+ssh://anna:secret@host/system', 'qemu+tls://host/system', 'qemu:///sys tem'])(
  'libvirt is only reached on this machine: %s is no connection',
  (uri) => {
    const { file } = openFile(JSON.stringify({ connection: uri }))
    expect(readSettings(file).problems).toEqual([expect.objectContaining({ code: 'invalid', key: 'connection' })])
  },
)

test('where nothing can be written, that is the failure, and the defaults go on', async () => {
  // The kernel's own file system takes no files, from root neither.
  const file = '/sys/kernel/throughway/settings.json'
  const store = createSettingsStore(file)
  expect(await store.change([{ key: 'port', value: 8722 }])).toEqual({
    ok: false,
    failure: { code: 'file-unwritable', path: file, detail: expect.stringMatching(/^E/) },
  })
  expect(store.current()).toEqual(defaultSettings)
})

test('what cannot be kept is not written over', async () => {
  const { file } = openFile(null)
  fs.mkdirSync(path.join(file, 'inside'), { recursive: true })
  const changed = await changeSettings(file, [{ key: 'port', value: 8722 }])
  expect(changed).toMatchObject({ ok: false, failure: { code: 'file-unwritable', path: file } })
  expect(fs.readdirSync(path.dirname(file))).toEqual(['settings.json'])
  expect(fs.readdirSync(file)).toEqual(['inside'])
})

test('a link into a collection of such files stays one', async () => {
  const { file } = openFile('{"theme": "dark"}')
  const link = path.join(makeTemporaryFolder(), 'settings.json')
  fs.symlinkSync(file, link)
  expect((await changeSettings(link, [{ key: 'port', value: 8722 }])).ok).toBe(true)
  expect(fs.lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readSettings(file).settings).toMatchObject({ theme: 'dark', port: 8722 })
})

test('what another program writes meanwhile counts at once', async () => {
  const { file } = openFile(null)
  const store = createSettingsStore(file)
  await createSettingsStore(file).change([{ key: 'notifyWork', value: false }])
  expect(store.current().notifyWork).toBe(false)
  fs.rmSync(file)
  expect(store.current()).toEqual(defaultSettings)
})

test('a lock that a power cut left behind is taken away', async () => {
  const { file, others } = openFile('{}')
  fs.writeFileSync(`${file}.lock`, '1\n')
  const longAgo = new Date(Date.now() - 60_000)
  fs.utimesSync(`${file}.lock`, longAgo, longAgo)
  expect((await changeSettings(file, [{ key: 'port', value: 8722 }])).ok).toBe(true)
  expect(others()).toEqual([])
})
