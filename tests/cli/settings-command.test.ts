// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { defaultSettings, settingKeys } from '../../src-main/model/settings.ts'
import { buildCliIfStale, runCli } from '../support/built-cli.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

beforeAll(buildCliIfStale, 180_000)

/** Runs `throughway settings` for a person of the test's own. */
function openPerson() {
  const home = makeTemporaryFolder()
  return {
    file: path.join(home, '.config/throughway/settings.json'),
    settings: (...words: string[]) =>
      runCli(['settings', ...words], { environment: { HOME: home, XDG_CONFIG_HOME: path.join(home, '.config') } }),
  }
}

test('a setting is listed, chosen, read back and reset', async () => {
  const { file, settings } = openPerson()
  const listed = await settings('list', '--json')
  expect({ code: listed.code, document: JSON.parse(listed.stdout) }).toEqual({
    code: 0,
    document: { schema: 1, settings: defaultSettings, chosen: [], path: file, problems: [] },
  })
  expect(fs.existsSync(file)).toBe(false)
  expect(await settings('set', 'port', '8722')).toMatchObject({ code: 0, stdout: '8722\n', stderr: '' })
  expect(await settings('get', 'port')).toMatchObject({ code: 0, stdout: '8722\n', stderr: '' })
  expect((await settings('list')).stdout).toContain('8722  (default: 0)')
  expect(await settings('reset', 'port')).toMatchObject({ code: 0, stdout: '0\n', stderr: '' })
})

test('what cannot be is refused with its name, the value and what would fit', async () => {
  const { file, settings } = openPerson()
  expect(await settings('set', 'port', '99999')).toMatchObject({
    code: 2,
    stderr:
      'throughway: The setting port cannot be “99999”.\nIt is a number from 1 to 65535, or 0 for any free port.\n',
  })
  expect((await settings('set', 'prot', '1')).stderr).toContain('“prot” is not one of language')
  expect(fs.existsSync(file)).toBe(false)
})

test('a damaged file is said and is kept before a setting is changed', async () => {
  const { file, settings } = openPerson()
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, '{ damaged')
  const listed = await settings('list')
  expect({ code: listed.code, says: listed.stderr.includes(`${file} cannot be read`) }).toEqual({ code: 1, says: true })
  const set = await settings('set', 'theme', 'dark')
  expect(set.code).toBe(0)
  const kept = /is kept in (\S+settings\.unreadable-\S+\.json)\./.exec(set.stderr)?.[1] ?? ''
  expect(fs.readFileSync(kept, 'utf8')).toBe('{ damaged')
})

test('programs that write at the same time lose nothing of each other', async () => {
  const { file, settings } = openPerson()
  const choices = {
    language: 'ja',
    theme: 'dark',
    notifyWork: 'off',
    notifyMachines: 'off',
    notifyTrouble: 'off',
    watch: 'off',
    connection: 'qemu:///session',
    port: '8722',
    logLevel: 'debug',
  }
  expect(Object.keys(choices)).toEqual(settingKeys)
  const runs = await Promise.all(Object.entries(choices).map(([key, value]) => settings('set', key, value)))
  expect(runs.map(({ code }) => code)).toEqual(runs.map(() => 0))
  const { version: _, ...written } = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>
  expect(Object.keys(written).toSorted()).toEqual([...settingKeys].toSorted())
  expect(fs.readdirSync(path.dirname(file))).toEqual(['settings.json'])
})
