// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { isAutostartOn, setAutostart } from '../../../src-main/services/autostart/autostart-entry.ts'
import { hasResumeEntry, takeResumeEntry, writeResumeEntry } from '../../../src-main/services/autostart/resume-entry.ts'
import { escapeValue, formatExec } from '../../../src-main/services/desktop-entry/format-desktop-entry.ts'
import {
  desktopEntryName,
  hasMachineActions,
  removeMachineActions,
  writeMachineActions,
} from '../../../src-main/services/desktop-entry/machine-actions.ts'
import { readXdgFolders, type XdgFolders } from '../../../src-main/services/desktop-entry/xdg-folders.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

const command = ['/opt/Through way/throughway-desktop']
const uuid = '6c4a6d1e-2d1d-4f0e-9a55-7b1f6a1f9c01'
const validator = '/usr/bin/desktop-file-validate'

function makeFolders(): XdgFolders {
  const home = makeTemporaryFolder()
  return readXdgFolders({
    HOME: '/nowhere',
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_DATA_HOME: path.join(home, 'data'),
    XDG_STATE_HOME: path.join(home, 'state'),
    XDG_DATA_DIRS: path.join(home, 'system'),
  })
}

/** What the desktop's own validator has against a file. */
function faultsOf(file: string): string {
  if (!fs.existsSync(validator)) return ''
  const { stdout, stderr } = spawnSync(validator, [file], { encoding: 'utf8' })
  return `${stdout}${stderr}`
    .split('\n')
    .filter((line) => line.includes('error:'))
    .join('\n')
}

test('folders follow the environment, and relative ones are passed over', () => {
  const { autostart, applications } = readXdgFolders({ HOME: '/home/a', XDG_CONFIG_HOME: 'config' })
  expect([autostart, applications]).toEqual(['/home/a/.config/autostart', '/home/a/.local/share/applications'])
})

describe('starting at login', () => {
  test('is off until switched on, and leaves nothing when switched off', () => {
    const folders = makeFolders()
    expect(isAutostartOn(folders)).toBe(false)
    expect(setAutostart(folders, command, true).ok).toBe(true)
    expect(isAutostartOn(folders)).toBe(true)
    const [name = ''] = fs.readdirSync(folders.autostart)
    const file = path.join(folders.autostart, name)
    expect(fs.readFileSync(file, 'utf8')).toContain('Exec="/opt/Through way/throughway-desktop" --background\n')
    expect(faultsOf(file)).toBe('')
    setAutostart(folders, command, false)
    expect(fs.readdirSync(folders.autostart)).toEqual([])
  })

  test.each([['Hidden=true'], ['X-GNOME-Autostart-enabled=false']])(
    'counts as off where the desktop says %s',
    (line) => {
      const folders = makeFolders()
      setAutostart(folders, command, true)
      const file = path.join(folders.autostart, 'io.github.throughway.desktop')
      const text = fs.readFileSync(file, 'utf8').replace('X-GNOME-Autostart-enabled=true', line)
      fs.writeFileSync(file, text)
      expect(isAutostartOn(folders)).toBe(false)
    },
  )

  test('a folder that cannot be written is a failure that names the file', () => {
    const folders = makeFolders()
    fs.mkdirSync(path.dirname(folders.autostart), { recursive: true })
    fs.writeFileSync(folders.autostart, 'a file where the folder should be')
    expect(setAutostart(folders, command, true)).toMatchObject({
      ok: false,
      failure: { code: 'file-unwritable', path: path.join(folders.autostart, 'io.github.throughway.desktop') },
    })
  })
})

test('the window is opened once after a restart, and not by logging in again', () => {
  const folders = makeFolders()
  expect(takeResumeEntry(folders, 'boot-2')).toBe('none')
  writeResumeEntry(folders, command, '1f')
  expect(faultsOf(path.join(folders.autostart, 'io.github.throughway.resume.desktop'))).toBe('')
  expect(takeResumeEntry(folders, '1f')).toBe('waiting')
  expect(takeResumeEntry(folders, '2e')).toBe('due')
  expect(hasResumeEntry(folders)).toBe(false)
  expect(takeResumeEntry(folders, '2e')).toBe('none')
})

describe('what the format gives a meaning', () => {
  test('is escaped in values', () => {
    expect(escapeValue('  C:\\new; a=b %f [x] #')).toEqual({ ok: true, value: '\\s\\sC:\\\\new; a=b %f [x] #' })
  })

  test.each([
    ['a line break', 'a\nExec=rm -rf ~', 'control-character'],
    ['a carriage return', 'a\rb', 'control-character'],
    ['a NUL', 'a\0b', 'control-character'],
    ['a C1 character', 'a\u0085b', 'control-character'],
    ['a turned direction', 'a\u202eexe.txt', 'control-character'],
    ['a line separator', 'a\u2028b', 'control-character'],
    ['half a character', 'a\ud800', 'not-text'],
    ['nothing to see', '   ', 'empty'],
    ['a name without end', 'x'.repeat(256), 'too-long'],
  ])('%s is refused', (_what, value, reason) => {
    expect(escapeValue(value)).toEqual({ ok: false, failure: { value, reason } })
  })

  test('is quoted in commands', () => {
    expect(formatExec(['/opt/a b/x', '--start-vm', '$(id)`"\\', '50%'])).toEqual({
      ok: true,
      value: '"/opt/a b/x" --start-vm "\\\\$(id)\\\\`\\\\"\\\\\\\\" "50%%"',
    })
    expect(formatExec(['/opt/a=b'])).toMatchObject({ ok: false, failure: { reason: 'equals-in-program' } })
  })
})

describe('an action for each machine', () => {
  const actionName = (name: string) => `Start ${name}`

  test('stands in a copy of the system’s entry that covers it, and goes again', () => {
    const folders = makeFolders()
    const system = folders.systemApplications[0] ?? ''
    fs.mkdirSync(system, { recursive: true })
    fs.writeFileSync(
      path.join(system, desktopEntryName),
      '[Desktop Entry]\nType=Application\nName=Throughway\nName[de]=Throughway\nExec=throughway-desktop %U\nActions=manual;\n\n[Desktop Action manual]\nName=Manual\nExec=x\n',
    )
    const machines = [
      { uuid, name: 'windows-11' },
      { uuid: uuid.replace('6c', '7d'), name: 'evil\n[Desktop Action x]\nExec=rm' },
      { uuid: 'not;a\nuuid', name: 'other' },
      { uuid: uuid.replace('6c', '8e'), name: 'Ünïcode & “quotes” \\ %f' },
    ]
    expect(writeMachineActions(folders, { command, machines, actionName })).toEqual({ ok: true, value: null })
    const file = path.join(folders.applications, desktopEntryName)
    const text = fs.readFileSync(file, 'utf8')
    expect(text.match(/^\[.*\]$/gm)).toEqual([
      '[Desktop Entry]',
      '[Desktop Action manual]',
      `[Desktop Action start-${uuid}]`,
      `[Desktop Action start-${uuid.replace('6c', '8e')}]`,
    ])
    expect(text).toContain(`Actions=manual;start-${uuid};start-${uuid.replace('6c', '8e')};\n`)
    expect(text).toContain('Name=Start Ünïcode & “quotes” \\\\ %f\n')
    expect(text).toContain(`--start-vm ${uuid}\n`)
    expect(text).not.toContain('rm')
    expect(faultsOf(file)).toBe('')
    expect(hasMachineActions(folders)).toBe(true)
    removeMachineActions(folders)
    expect(fs.existsSync(file)).toBe(false)
  })

  test('an entry of the person’s own is neither covered nor removed', () => {
    const folders = makeFolders()
    fs.mkdirSync(folders.applications, { recursive: true })
    const file = path.join(folders.applications, desktopEntryName)
    fs.writeFileSync(file, '[Desktop Entry]\nName=Mine\n')
    expect(writeMachineActions(folders, { command, machines: [], actionName }).ok).toBe(false)
    removeMachineActions(folders)
    expect(fs.readFileSync(file, 'utf8')).toBe('[Desktop Entry]\nName=Mine\n')
  })
})
