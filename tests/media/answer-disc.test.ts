// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildUnattended, type UnattendedAnswers } from '../../src-main/guest/install/build-unattended.ts'
import { buildAnswerDisc, removeAnswerDisc } from '../../src-main/media/build-answer-disc.ts'
import { hashPassword } from '../../src-main/media/hash-password.ts'
import { readSetupDrivers } from '../../src-main/media/read-setup-drivers.ts'
import { recogniseImage } from '../../src-main/media/recognise/recognise-image.ts'
import { findImageTool } from '../../src-main/media/run-image-tool.ts'
import type { InstallImage } from '../../src-main/model/machine-view.ts'
import { checkUnattend } from '../support/check-unattend.ts'
import { discGap, makeDisc } from '../support/disc-images.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

const password = 'Tr0ub4dor & <3'
const answers: UnattendedAnswers = {
  system: 'windows-11',
  userName: 'anna',
  password,
  passwordHash: hashPassword(password),
  hostName: 'games',
  locale: 'de-AT',
  timeZone: 'Europe/Vienna',
  targetDisk: 'vda',
  editionIndex: null,
  instanceId: '0b5e5f7e-6a2c-4a57-9d3c-7a7a6b1c0a11',
  macAddress: null,
  drivers: 'driver-disc',
}
const windows: InstallImage = {
  path: '/w.iso',
  sizeBytes: 1,
  content: {
    kind: 'windows',
    version: '11',
    build: '26100',
    editions: [{ index: 5, name: 'Windows 11 Pro' }],
    architecture: 'amd64',
    languages: ['en-US', 'de-DE'],
  },
}
const linux = (unattended: 'autoinstall' | 'preseed' | 'kickstart' | 'cloud-init' | null): InstallImage => ({
  path: '/l.iso',
  sizeBytes: 1,
  content: { kind: 'linux', family: 'Some', version: '1', unattended },
})

function installOf(image: InstallImage) {
  const built = buildUnattended(image, answers)
  if (!built.ok) throw new Error(JSON.stringify(built.failure))
  return built.value
}

/** Paths and texts on a disc, as another program reads them. */
function listDisc(image: string, tree: 'joliet' | 'rock-ridge'): Record<string, string> {
  const option = tree === 'joliet' ? ['-J'] : ['-R']
  const isoinfo = (...args: string[]) =>
    spawnSync('isoinfo', [...option, '-i', image, ...args], { encoding: 'utf8' }).stdout
  const files = isoinfo('-f')
    .trim()
    .split('\n')
    .filter((file) => isoinfo('-l').includes(file.split('/').at(-1) ?? ''))
  return Object.fromEntries(files.map((file) => [file.slice(1), isoinfo('-x', file)]))
}

test.each([
  ['autounattend', windows, 'ANSWERS', ['autounattend.xml'], []],
  ['autoinstall', linux('autoinstall'), 'cidata', ['meta-data', 'user-data'], []],
  ['kickstart', linux('kickstart'), 'OEMDRV', ['ks.cfg'], []],
  ['cloud-init', linux('cloud-init'), 'cidata', ['meta-data', 'user-data'], []],
  ['preseed', linux('preseed'), null, [], ['preseed.cfg']],
])('the plan of %s names the files that are made', (way, image, discLabel, discFiles, initrdFiles) => {
  const install = installOf(image)
  expect(install).toMatchObject({ way, discLabel })
  expect(install.files.map((file) => file.path)).toEqual(discFiles)
  expect([...install.discFiles].sort()).toEqual(discFiles)
  expect(install.initrdFiles.map((file) => file.path)).toEqual(initrdFiles)
  expect(install.directBoot?.initrdFiles ?? []).toEqual(initrdFiles)
})

test('what cannot be installed without hands says so', () => {
  const images: InstallImage[] = [linux(null), { path: '/o', sizeBytes: 1, content: { kind: 'other', label: null } }]
  for (const image of images)
    expect(buildUnattended(image, answers)).toEqual({ ok: false, failure: { code: 'unattended-impossible' } })
})

test('a password in clear is in no text but the one for Windows, and there not to be read at a glance', () => {
  const texts = [windows, linux('autoinstall'), linux('preseed'), linux('kickstart'), linux('cloud-init')].map(
    (image) => JSON.stringify(installOf(image)),
  )
  expect(texts.filter((text) => text.includes('Tr0ub4dor'))).toEqual([])
})

test('Setup speaks a language that the disc has, and takes its first edition', () => {
  const xml = installOf(windows).files[0]?.text ?? ''
  expect(checkUnattend(xml)).toEqual([])
  expect(xml).toContain('<UILanguage>de-DE</UILanguage>')
  expect(xml).toContain('<UserLocale>de-AT</UserLocale>')
  expect(xml).toContain('<Value>5</Value>')
})

describe.skipIf(discGap !== null)(`answer discs${discGap === null ? '' : ` (skipped: ${discGap})`}`, () => {
  const onlyProgram = (wanted: string) => (program: string) => (program === wanted ? findImageTool(program) : null)

  test.each(['xorriso', 'genisoimage'])(
    '%s writes a disc on which others find the files, for its owner only',
    async (program) => {
      const folder = makeTemporaryFolder()
      const target = path.join(folder, 'answers.iso')
      const { files } = installOf(linux('autoinstall'))
      expect(await buildAnswerDisc({ files, label: 'cidata', path: target }, onlyProgram(program))).toEqual({
        ok: true,
        value: null,
      })
      const texts = Object.fromEntries(files.map((file) => [file.path, file.text]))
      expect(listDisc(target, 'joliet')).toEqual(texts)
      expect(listDisc(target, 'rock-ridge')).toEqual(texts)
      expect(spawnSync('isoinfo', ['-d', '-i', target], { encoding: 'utf8' }).stdout).toMatch(/^Volume id: cidata$/m)
      // By this blkid, and so cloud-init and Anaconda, find the disc.
      expect(spawnSync('blkid', ['-p', '-s', 'LABEL', '-o', 'value', target], { encoding: 'utf8' }).stdout.trim()).toBe(
        'cidata',
      )
      expect(fs.statSync(target).mode & 0o777).toBe(0o600)
      expect(fs.readdirSync(folder)).toEqual(['answers.iso'])
      expect(await recogniseImage(target)).toMatchObject({ content: { kind: 'other', label: 'cidata' } })
    },
  )

  test('nothing of the answers is left behind, and nobody sees them on a command line', async () => {
    const folder = makeTemporaryFolder()
    const runtime = process.env['XDG_RUNTIME_DIR']
    process.env['XDG_RUNTIME_DIR'] = folder
    // Stands in for the program: notes what it is given, as anybody on the host could.
    const spy = path.join(folder, 'spy')
    fs.writeFileSync(
      spy,
      `#!/bin/sh\nfor last; do :; done\necho "$* $(stat -c %a "$last" "$last"/* | tr '\\n' ' ')" >&2\nexit 3\n`,
      { mode: 0o700 },
    )
    try {
      const failed = await buildAnswerDisc(
        { files: installOf(windows).files, label: 'ANSWERS', path: path.join(folder, 'a.iso') },
        () => spy,
      )
      if (failed.ok || failed.failure.code !== 'image-tool-failed') throw new Error('the spy was not run')
      expect(failed.failure.detail).toMatch(/ 700 600$/)
      expect(failed.failure.detail).not.toMatch(/Tr0ub4dor|VAByADAAdQ|anna/)
    } finally {
      if (runtime === undefined) delete process.env['XDG_RUNTIME_DIR']
      else process.env['XDG_RUNTIME_DIR'] = runtime
    }
    expect(fs.readdirSync(folder)).toEqual(['spy'])
  })

  test('a disc replaces a disc and nothing else, and is taken away', async () => {
    const folder = makeTemporaryFolder()
    const target = path.join(folder, 'a.iso')
    const write = () => buildAnswerDisc({ files: [{ path: 'ks.cfg', text: 'text\n' }], label: 'OEMDRV', path: target })
    fs.writeFileSync(target, 'old', { mode: 0o644 })
    expect(await write()).toMatchObject({ ok: true })
    expect(fs.statSync(target).mode & 0o777).toBe(0o600)
    expect([await removeAnswerDisc(target), await removeAnswerDisc(target)]).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
    fs.symlinkSync('/etc/hostname', target)
    expect(await write()).toEqual({ ok: false, failure: { code: 'target-exists', path: target } })
    expect(await removeAnswerDisc(target)).toEqual({ ok: false, failure: { code: 'target-exists', path: target } })
    expect(fs.readlinkSync(target)).toBe('/etc/hostname')
    expect(fs.readdirSync(folder)).toEqual(['a.iso'])
  })

  test('without a program the packages that bring one are named', async () => {
    expect(await buildAnswerDisc({ files: [], label: 'X', path: '/nowhere/x' }, () => null)).toEqual({
      ok: false,
      failure: {
        code: 'image-tool-missing',
        programs: ['xorriso', 'xorrisofs', 'genisoimage', 'mkisofs'],
        packages: ['xorriso', 'genisoimage', 'cdrtools'],
      },
    })
  })

  test('drivers for Setup stand where Setup looks for them by itself', async () => {
    const pieces = ['viostor', 'vioscsi', 'NetKVM'].flatMap((driver) =>
      ['inf', 'sys', 'cat', 'pdb'].map((ending) => [
        `${driver}/w11/amd64/${driver.toLowerCase()}.${ending}`,
        `${driver} ${ending}`,
      ]),
    )
    const drivers = makeDisc(Object.fromEntries(pieces), { format: 'rock-ridge', label: 'virtio-win-0.1.271' })
    const read = await readSetupDrivers(drivers, 'windows-11', 'amd64')
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    const target = path.join(makeTemporaryFolder(), 'a.iso')
    const { files } = installOf(windows)
    expect(await buildAnswerDisc({ files, drivers: read.value, label: 'ANSWERS', path: target })).toMatchObject({
      ok: true,
    })
    const listed = listDisc(target, 'joliet')
    expect(
      Object.keys(listed)
        .filter((name) => name.startsWith('$WinPEDriver$/'))
        .sort(),
    ).toContain('$WinPEDriver$/viostor/viostor.inf')
    expect(listed['$WinPEDriver$/NetKVM/netkvm.sys']).toBe('NetKVM sys')
    expect(Object.keys(listed).filter((name) => name.endsWith('.pdb'))).toEqual([])
    expect(await readSetupDrivers(drivers, 'windows-10', 'amd64')).toMatchObject({
      failure: { code: 'image-unreadable' },
    })
  })
})
