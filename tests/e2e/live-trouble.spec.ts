// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { tinyDomain } from '../libvirt/support/tiny-domain.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import { MachinesPage } from './pages/machines-page.ts'
import { TroublePage } from './pages/trouble-page.ts'
import { startServer, test } from './support/served.ts'

const missing = missingLibvirtd()
test.skip(missing !== null, missing ?? '')

let daemon: OwnLibvirtd
test.beforeAll(async () => {
  test.setTimeout(180_000)
  daemon = await OwnLibvirtd.start({ asInstalled: true })
})
test.afterAll(() => daemon?.stop())

function define(name: string, devices: string): void {
  const file = path.join(daemon.folder, `${name}.xml`)
  fs.writeFileSync(file, tinyDomain({ name, devices }))
  daemon.virsh('define', file)
}

const drive = (source: string) =>
  `<disk type="file" device="cdrom"><source file="${source}"/><target dev="sda" bus="sata"/><readonly/></disk>`
const disk = (source: string) =>
  `<disk type="file" device="disk"><driver name="qemu" type="qcow2"/><source file="${source}"/><target dev="vda" bus="virtio"/></disk>`

test('a disc that is gone: named with the failed start, taken out with one button, seen to be gone', async ({
  frame,
  page,
}) => {
  test.setTimeout(180_000)
  const iso = path.join(daemon.folder, 'gone.iso')
  define('disc', drive(iso))
  const before = daemon.virsh('dumpxml', '--inactive', 'disc')
  const server = await startServer(['serve', '--connect', daemon.uri])
  try {
    await frame.open(server.link)
    await frame.goTo('Machines')
    const machines = new MachinesPage(page)
    const trouble = new TroublePage(page)
    await page.getByRole('button', { name: 'Start disc' }).click()
    const told = machines.machine('disc').getByRole('alert')
    await expect(told).toContainText('The disk image or ISO is not there', { timeout: 30_000 })
    await expect(told).toContainText(iso)
    await expect(told).toContainText('eject an ISO that is gone')
    await told.getByRole('link', { name: 'What happened?' }).click()

    await expect(trouble.causes.first()).toContainText('The disk image or ISO is not there', { timeout: 30_000 })
    await page.getByRole('button', { name: 'Show the change to disc' }).click()
    const change = page.getByRole('region', { name: 'The change to disc' })
    await expect(change).toContainText(`Takes the disc ${iso} out of the drive sda.`)
    await expect(change.getByRole('heading', { name: 'The change to disc' })).toBeFocused()
    expect(daemon.virsh('dumpxml', '--inactive', 'disc')).toBe(before)
    await change.getByRole('button', { name: 'Make this change' }).click()
    await expect(page.getByText('disc is changed.')).toBeVisible()
    const without = before.split('\n').filter((line) => !line.includes(iso))
    expect(daemon.virsh('dumpxml', '--inactive', 'disc').split('\n')).toEqual(without)

    await page.getByRole('button', { name: 'Go back' }).click()
    await expect(page.getByText('disc has its definition from before again.')).toBeVisible()
    expect(daemon.virsh('dumpxml', '--inactive', 'disc')).toBe(before)

    await trouble.checkAgain()
    await expect(trouble.standings).toContainText('Still there: The disk image or ISO is not there')
    await trouble.startOver()
    await trouble.look('disc')
    await page.getByRole('button', { name: 'Show the change to disc' }).click()
    await page.getByRole('button', { name: 'Make this change' }).click()
    await page.getByText('disc is changed.').waitFor()
    await trouble.checkAgain()
    await expect(trouble.standings).toContainText('Gone: The disk image or ISO is not there')
    await expect(trouble.causes.filter({ hasText: 'The disk image or ISO is not there' })).toHaveCount(0)
  } finally {
    await page.goto('about:blank')
    await server.stop()
  }
})

test('a disk whose backing file is missing: libvirt’s own word names it; put back, the start turns it green', async ({
  frame,
  page,
}) => {
  test.setTimeout(180_000)
  const [base, top] = ['base.qcow2', 'top.qcow2'].map((name) => path.join(daemon.images, name))
  daemon.virsh('vol-create-as', 'default', 'base.qcow2', '8M', '--format', 'qcow2')
  daemon.virsh(
    ...['vol-create-as', 'default', 'top.qcow2', '8M', '--format', 'qcow2'],
    ...['--backing-vol', base ?? '', '--backing-vol-format', 'qcow2'],
  )
  fs.renameSync(base ?? '', `${base}.away`)
  define('layers', disk(top ?? ''))
  const server = await startServer(['serve', '--connect', daemon.uri])
  try {
    await frame.open(server.link)
    await frame.goTo('Machines')
    const machines = new MachinesPage(page)
    const trouble = new TroublePage(page)
    await page.getByRole('button', { name: 'Start layers' }).click()
    const told = machines.machine('layers').getByRole('alert')
    await expect(told).toContainText('The disk image or ISO is not there', { timeout: 30_000 })
    await frame.goTo('Troubleshoot')
    await expect(page.getByRole('button', { name: 'Look at layers' })).toContainText('its last start failed')
    await trouble.look('layers')
    await expect(trouble.causes.first()).toContainText('The disk image or ISO is not there', { timeout: 30_000 })
    await page.getByRole('button', { name: /^libvirt’s answer to the last start:1/ }).click()
    await expect(trouble.log.locator('mark')).toContainText('base.qcow2')

    fs.renameSync(`${base}.away`, base ?? '')
    await trouble.checkAgain()
    await expect(trouble.standings).toContainText('In order now: The disk image or ISO is not there')
    await trouble.standings.getByRole('button', { name: 'Start layers' }).click()
    await expect(trouble.standings).toContainText('Gone: The disk image or ISO is not there', { timeout: 60_000 })
    expect(daemon.virsh('domstate', 'layers')).toBe('running')
  } finally {
    await page.goto('about:blank')
    await server.stop()
  }
})
