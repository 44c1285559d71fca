// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import {
  type AppUnderTest,
  clickTray,
  type Home,
  makeHome,
  readObserved,
  startAgain,
  startApp,
} from './support/app-under-test.ts'

const missing = missingLibvirtd()
test.skip(missing !== null, missing ?? '')

let daemon: OwnLibvirtd
let home: Home
let app: AppUnderTest
test.beforeAll(async () => {
  test.setTimeout(240_000)
  daemon = await OwnLibvirtd.start({ asInstalled: true })
  define('walk & run', '')
  const lost = path.join(daemon.folder, 'lost.img')
  define('lost', `<disk type='file' device='disk'><source file='${lost}'/><target dev='vda' bus='virtio'/></disk>`)
})
test.afterAll(() => daemon?.stop())
test.beforeEach(async () => {
  home = makeHome()
  app = await startApp(home, ['--connect', daemon.uri, '--background'])
})
test.afterEach(async () => {
  await app.stop()
  home.remove()
})

function define(name: string, devices: string): void {
  const file = path.join(daemon.folder, 'domain.xml')
  fs.writeFileSync(
    file,
    `<domain type='qemu'><name>${name.replaceAll('&', '&amp;')}</name><memory unit='MiB'>64</memory><vcpu>1</vcpu>
      <os><type arch='x86_64' machine='q35'>hvm</type></os>
      <devices>${devices}<video><model type='none'/></video></devices></domain>`,
  )
  daemon.virsh('define', file)
}

const labels = async () => (await readObserved(app)).menu?.map(({ label }) => label) ?? []
const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

test('a click starts a machine; events keep its entry true; forcing off asks in the window', async () => {
  await expect.poll(labels).toEqual(['Open Throughway', '', 'Start lost', 'Start walk && run', '', 'Quit'])
  await clickTray(app, ['Start walk && run'])
  await expect.poll(labels).toContain('walk && run — Running')
  expect(daemon.virsh('domstate', 'walk & run')).toBe('running')
  expect((await readObserved(app)).tooltip).toBe('Throughway: 1 machine runs')
  // What another program does comes by events.
  daemon.virsh('suspend', 'walk & run')
  await expect.poll(labels).toContain('walk && run — Paused')
  daemon.virsh('resume', 'walk & run')
  await expect.poll(labels).toContain('walk && run — Running')
  expect(await windows()).toBe(0)

  await clickTray(app, ['walk && run — Running', 'Force off…'])
  const question = 'document.querySelector(".machine-details")?.textContent ?? ""'
  await expect.poll(() => app.inPage(question)).toMatch(/Pull the plug/)
  expect(daemon.virsh('domstate', 'walk & run')).toBe('running')
  daemon.virsh('destroy', 'walk & run')
  await expect.poll(labels).toContain('Start walk && run')
})

test('a start that the checks refuse is told, and the window opens at the machine with the reason', async () => {
  await expect.poll(labels).toContain('Start lost')
  await clickTray(app, ['Start lost'])
  await expect
    .poll(async () => (await readObserved(app)).notifications.map(({ title }) => title))
    .toEqual(['lost was not started'])
  expect((await readObserved(app)).notifications[0]?.body).toContain('lost.img')
  await expect.poll(() => app.inPage('document.querySelector("main")?.textContent ?? ""')).toContain('lost.img')
  expect(daemon.virsh('domstate', 'lost')).toBe('shut off')
})

test('a second start starts a machine without a window; actions of the icon follow the machines', async () => {
  await expect.poll(labels).toContain('Start walk && run')
  const uuid = daemon.virsh('domuuid', 'walk & run')
  expect(await startAgain(home, ['--start-vm', uuid])).toBe(0)
  await expect.poll(labels).toContain('walk && run — Running')
  expect(await windows()).toBe(0)
  daemon.virsh('destroy', 'walk & run')

  expect(await startAgain(home, ['--start-vm', 'nonsense'])).toBe(0)
  await expect.poll(async () => (await readObserved(app)).errors.join()).toContain('--start-vm is “nonsense”')
  await expect.poll(() => app.inPage('typeof throughway')).toBe('object')
  await app.inPage('throughway.app.machineActions({ enabled: true }).then(() => null)')
  const file = path.join(home.folder, 'data/applications/io.github.throughway.desktop')
  expect(fs.readFileSync(file, 'utf8')).toContain('Name=Start walk & run\n')
  define('later', '')
  await expect.poll(() => fs.readFileSync(file, 'utf8')).toContain('Name=Start later\n')
  daemon.virsh('undefine', 'later')
  await expect.poll(() => fs.readFileSync(file, 'utf8')).not.toContain('later')
  await app.inPage('throughway.app.machineActions({ enabled: false }).then(() => null)')
  expect(fs.existsSync(file)).toBe(false)
})
