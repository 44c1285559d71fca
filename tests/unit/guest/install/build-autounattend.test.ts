// SPDX-License-Identifier: MIT
import type { Element } from '@xmldom/xmldom'
import { describe, expect, test } from 'vitest'
import { buildAutounattend } from '../../../../src-main/guest/install/build-autounattend.ts'
import type { WindowsAnswers } from '../../../../src-main/guest/install/windows-answers.ts'
import { windowsTimeZones } from '../../../../src-main/guest/install/windows-time-zone-table.ts'
import { checkUnattend, childElements, parseUnattend } from '../../../support/check-unattend.ts'

const answers: WindowsAnswers = {
  userName: 'Anna Müller',
  password: 'correct horse',
  hostName: 'GAMES-11',
  locale: 'de-DE',
  timeZone: 'Europe/Berlin',
  system: 'windows-11',
  architecture: 'amd64',
  editionIndex: 6,
  uiLanguage: 'en-US',
  productKey: null,
  drivers: 'driver-disc',
}

function build(changes: Partial<WindowsAnswers> = {}): string {
  const built = buildAutounattend({ ...answers, ...changes })
  if (!built.ok) throw new Error(`${built.failure.field}: ${built.failure.problem}`)
  return built.value
}

/** Texts of the elements at a path of names, in a component of a pass. */
function texts(xml: string, pass: string, component: string, path: string): string[] {
  const root = childElements(parseUnattend(xml)).find((element) => element.getAttribute('pass') === pass)
  const start = root === undefined ? [] : childElements(root).filter((each) => each.getAttribute('name') === component)
  const found = path
    .split('/')
    .reduce<Element[]>(
      (at, name) => at.flatMap((each) => childElements(each).filter((child) => child.nodeName === name)),
      start,
    )
  return found.map((element) => element.textContent ?? '')
}

const setup = 'Microsoft-Windows-Setup'
const shell = 'Microsoft-Windows-Shell-Setup'

describe('the structure is the published one', () => {
  test.each(
    (['windows-11', 'windows-10'] as const).flatMap((system) =>
      (['amd64', 'arm64', 'x86'] as const).flatMap((architecture) =>
        (['driver-disc', 'answer-disc', 'none'] as const).flatMap((drivers) =>
          [null, 'VK7JG-NPHTM-C97JM-9MPGT-3V66T'].map((productKey) => ({ system, architecture, drivers, productKey })),
        ),
      ),
    ),
  )('$system $architecture, drivers: $drivers, key: $productKey', (changes) => {
    expect(checkUnattend(build(changes))).toEqual([])
  })

  test('a structure that is not is found', () => {
    const xml = build()
    const spoilt = [
      xml.replace('<TimeZone>', '<Timezone>').replace('</TimeZone>', '</Timezone>'),
      xml.replace('pass="specialize"', 'pass="generalize"'),
      xml.replace('31bf3856ad364e35', '31bf3856ad364e36'),
      xml.replace('<Disk wcm:action="add">', '<Disk>'),
      xml.replace('<AcceptEula>true', '<AcceptEula>yes'),
    ]
    expect(spoilt.map((text) => checkUnattend(text).length > 0)).toEqual(spoilt.map(() => true))
  })
})

test('the disk is laid out for UEFI: recovery, EFI, MSR, Windows, which takes the rest', () => {
  const xml = build()
  const partition = `DiskConfiguration/Disk/CreatePartitions/CreatePartition`
  expect(texts(xml, 'windowsPE', setup, `${partition}/Type`)).toEqual(['Primary', 'EFI', 'MSR', 'Primary'])
  expect(texts(xml, 'windowsPE', setup, `${partition}/Size`)).toEqual(['1024', '260', '16'])
  expect(texts(xml, 'windowsPE', setup, `${partition}/Extend`)).toEqual(['true'])
  expect(texts(xml, 'windowsPE', setup, 'ImageInstall/OSImage/InstallTo/PartitionID')).toEqual(['4'])
  expect(texts(xml, 'windowsPE', setup, 'ImageInstall/OSImage/InstallFrom/MetaData/Value')).toEqual(['6'])
})

test('drivers are looked for in the layout of the virtio-win disc, under each letter that it may have', () => {
  const paths = (changes: Partial<WindowsAnswers>) =>
    texts(
      build(changes),
      'windowsPE',
      'Microsoft-Windows-PnpCustomizationsWinPE',
      'DriverPaths/PathAndCredentials/Path',
    )
  expect(paths({}).filter((path) => path.includes('viostor'))).toEqual(
    ['D', 'E', 'F', 'G'].map((letter) => `${letter}:\\viostor\\w11\\amd64`),
  )
  expect(paths({ system: 'windows-10', architecture: 'arm64' })).toContain('E:\\vioscsi\\w10\\ARM64')
  expect(new Set(paths({}).map((path) => path.split('\\')[1]))).toEqual(
    new Set('viostor vioscsi NetKVM vioserial Balloon viorng vioinput viofs viogpudo pvpanic qemufwcfg'.split(' ')),
  )
  expect(paths({ drivers: 'answer-disc' })).toEqual([])
})

test('the account gets its password in the form that Windows keeps answer files in, and logs on once', () => {
  const xml = build()
  const encoded = Buffer.from('correct horsePassword', 'utf16le').toString('base64')
  expect(texts(xml, 'oobeSystem', shell, 'UserAccounts/LocalAccounts/LocalAccount/Password/Value')).toEqual([encoded])
  expect(texts(xml, 'oobeSystem', shell, 'AutoLogon/Password/Value')).toEqual([encoded])
  expect(texts(xml, 'oobeSystem', shell, 'AutoLogon/LogonCount')).toEqual(['1'])
  expect(texts(xml, 'oobeSystem', shell, 'UserAccounts/LocalAccounts/LocalAccount/Name')).toEqual(['Anna Müller'])
  expect(xml).not.toContain('correct horse')
})

test('nothing that Windows requires is switched off, and no answer becomes part of a command', () => {
  const xml = build()
  expect(xml).not.toMatch(/LabConfig|BypassTPM|BypassSecureBoot/i)
  const commands = texts(xml, 'oobeSystem', shell, 'FirstLogonCommands/SynchronousCommand/CommandLine')
  expect(commands.join('\n')).not.toMatch(/Anna|correct|GAMES/)
  expect(
    commands.filter((command) => command.includes('virtio-win-guest-tools.exe /install /quiet /norestart')),
  ).toHaveLength(1)
})

test('Setup waits neither for a product key nor, on Windows 11, for a network', () => {
  const waits = (changes: Partial<WindowsAnswers>) =>
    texts(build(changes), 'windowsPE', setup, 'UserData/ProductKey/WillShowUI')
  expect(waits({})).toEqual(['Never'])
  expect(waits({ productKey: 'VK7JG-NPHTM-C97JM-9MPGT-3V66T' })).toEqual(['OnError'])
  const commands = (changes: Partial<WindowsAnswers>) =>
    texts(build(changes), 'specialize', 'Microsoft-Windows-Deployment', 'RunSynchronous/RunSynchronousCommand/Path')
  expect(commands({})).toEqual([expect.stringMatching(/\\CurrentVersion\\OOBE \/v BypassNRO \/t REG_DWORD \/d 1 \/f$/)])
  expect(commands({ system: 'windows-10' })).toEqual([])
})

test('languages, names and time are where Setup and Windows look for them', () => {
  const xml = build({ timeZone: 'America/Argentina/Buenos_Aires' })
  expect(texts(xml, 'windowsPE', 'Microsoft-Windows-International-Core-WinPE', 'SetupUILanguage/UILanguage')).toEqual([
    'en-US',
  ])
  expect(texts(xml, 'windowsPE', 'Microsoft-Windows-International-Core-WinPE', 'InputLocale')).toEqual(['de-DE'])
  expect(texts(xml, 'specialize', shell, 'ComputerName')).toEqual(['GAMES-11'])
  expect(texts(xml, 'specialize', shell, 'TimeZone')).toEqual(['Argentina Standard Time'])
})

test.each<[Partial<WindowsAnswers>, string]>([
  [{ userName: '' }, 'userName'],
  [{ userName: 'a'.repeat(21) }, 'userName'],
  [{ userName: 'anna;rm' }, 'userName'],
  [{ userName: 'Administrator' }, 'userName'],
  [{ userName: 'games-11' }, 'userName'],
  [{ userName: 'anna.' }, 'userName'],
  [{ password: '' }, 'password'],
  [{ password: 'a\nb' }, 'password'],
  [{ password: 'a\ud800b' }, 'password'],
  [{ password: 'x'.repeat(128) }, 'password'],
  [{ hostName: '-pc' }, 'hostName'],
  [{ hostName: '12345' }, 'hostName'],
  [{ hostName: 'a'.repeat(16) }, 'hostName'],
  [{ locale: 'de' }, 'locale'],
  [{ locale: 'en-DE' }, 'locale'],
  [{ locale: 'xx-US' }, 'locale'],
  [{ locale: 'de-DE"' }, 'locale'],
  [{ timeZone: 'Mars/Base' }, 'timeZone'],
  [{ timeZone: '../etc' }, 'timeZone'],
  [{ editionIndex: 0 }, 'editionIndex'],
  [{ editionIndex: 1.5 }, 'editionIndex'],
  [{ productKey: '11111-11111-11111-11111-11111' }, 'productKey'],
  [{ uiLanguage: '<x>' }, 'uiLanguage'],
])('%j is refused, naming %s', (changes, field) => {
  const built = buildAutounattend({ ...answers, ...changes })
  expect(built).toMatchObject({ ok: false, failure: { code: 'answer-invalid', field } })
  if (!built.ok && changes.password !== undefined && changes.password !== '') {
    expect(built.failure.problem).not.toContain(changes.password)
  }
})

test('what it takes comes back out of it unchanged, whatever it is', () => {
  const random = randomTexts(2_000)
  const outcomes = random.map((userName, index) => {
    const password = random[(index * 7 + 1) % random.length] ?? ''
    const built = buildAutounattend({ ...answers, userName, password })
    if (!built.ok) return null
    const name = texts(built.value, 'oobeSystem', shell, 'UserAccounts/LocalAccounts/LocalAccount/Name')
    const [value = ''] = texts(built.value, 'oobeSystem', shell, 'AutoLogon/Password/Value')
    return (
      checkUnattend(built.value).length === 0 &&
      name.length === 1 &&
      name[0] === userName &&
      Buffer.from(value, 'base64').toString('utf16le') === `${password}Password`
    )
  })
  expect(outcomes.filter((outcome) => outcome === false)).toEqual([])
  expect(outcomes.filter((outcome) => outcome === true).length).toBeGreaterThan(100)
})

/** Texts of the characters that mean something to XML, commands and terminals, the same ones in every run. */
function randomTexts(count: number): string[] {
  const pieces = [
    '<',
    '>',
    '&',
    '"',
    "'",
    ']]>',
    '<!--',
    '&#10;',
    '{',
    '}',
    '$',
    '`',
    'ß',
    '漢',
    '😀',
    'a',
    'Z',
    ' ',
    '\0',
    '\n',
    '\ud800',
    '\ufffe',
  ]
  let state = 1
  const next = (below: number) => {
    state = (state * 48_271) % 0x7fffffff
    return state % below
  }
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)] ?? '').join(''),
  )
}

test('every time zone that this system knows has a name in Windows', () => {
  const known = new Set(Object.values(windowsTimeZones).flatMap((zones) => zones.split(' ')))
  // Neither has a counterpart in Windows, by CLDR’s word.
  const without = ['Antarctica/Troll', 'America/Coyhaique']
  const missing = Intl.supportedValuesOf('timeZone').filter((zone) => !known.has(zone) && !without.includes(zone))
  expect(missing).toEqual([])
  expect(Object.values(windowsTimeZones).join(' ').split(' ')).toHaveLength(known.size)
})
