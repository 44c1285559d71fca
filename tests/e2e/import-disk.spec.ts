// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import { CreatePage } from './pages/create-page.ts'
import { type Served, startServer, test } from './support/served.ts'

const missing = missingLibvirtd()
test.skip(missing !== null, missing ?? '')

let daemon: OwnLibvirtd
let server: Omit<Served, 'root' | 'folder' | 'stateFolder'>
test.beforeAll(async () => {
  test.setTimeout(180_000)
  daemon = await OwnLibvirtd.start({ asInstalled: true })
  server = await startServer(['serve', '--connect', daemon.uri])
})
test.afterAll(async () => {
  await server?.stop()
  await daemon?.stop()
})

test.beforeEach(async ({ frame, page }) => {
  await frame.open(await server.renewLink())
  await frame.goTo('Create')
  await new CreatePage(page).choice('System', 'Linux').check()
  await new CreatePage(page).choice('Purpose', 'General').check()
})
// A page that is open notices that its server ends.
test.afterEach(({ page }) => page.goto('about:blank').then(() => undefined))

test('an image of another program becomes the disk of the machine, by the keyboard alone', async ({ page }) => {
  test.setTimeout(180_000)
  const image = path.join(daemon.folder, 'Old PC.vhdx')
  writeImage(image, 'vhdx', { megabytes: 24 })
  const create = new CreatePage(page)
  const form = await openForm(create)
  await form.getByLabel('Path of the disk image').fill(image)
  await expect(form.getByLabel('File name in the pool')).toHaveValue('Old-PC.qcow2')
  await expect(form.getByLabel('Storage pool')).toHaveValue('default')
  await expect(create.bar).toContainText('Import the disk image, or choose another kind of disk.')
  await form.getByLabel('Path of the disk image').press('Enter')

  const imported = path.join(daemon.images, 'Old-PC.qcow2')
  const disks = create.part('Disks')
  await expect(disks.getByRole('status').filter({ hasText: 'Imported' })).toContainText(imported)
  await expect(disks.getByLabel('Kind')).toHaveValue('file')
  await expect(disks.getByLabel('Path', { exact: true })).toHaveValue(imported)
  await expect(disks.getByLabel('Format')).toHaveValue('qcow2')
  // It came with a system, so nothing is asked about where to install from.
  await expect(create.choice('Install from', 'Nothing: the disk has a system already')).toBeChecked()
  expect(describeImage(imported)).toEqual({ format: 'qcow2', size: 64 * 1024 ** 2 })
  execFileSync('qemu-img', ['compare', '-q', image, imported])
  await expect(create.lines.filter({ hasText: imported })).toHaveCount(1)
  expect(daemon.virsh('vol-list', 'default')).toContain('Old-PC.qcow2')
})

test('an import that is cancelled leaves no volume, and goes on while another screen is looked at', async ({
  frame,
  page,
}) => {
  test.setTimeout(240_000)
  const image = path.join(daemon.folder, 'large.vmdk')
  writeImage(image, 'vmdk', { megabytes: 1024, isCompressed: true })
  const before = fs.readdirSync(daemon.images)
  const create = new CreatePage(page)
  const form = await openForm(create)
  await form.getByLabel('Path of the disk image').fill(image)
  await form.getByLabel('Format').selectOption('raw')
  await form.getByRole('button', { name: 'Import it' }).click()
  const running = create.part('Disks').getByRole('region', { name: 'Importing large.raw' })
  await expect(running.getByRole('progressbar')).toBeVisible()
  await expect(create.bar).toContainText('A disk is being imported')
  await frame.goTo('Machines')
  await frame.goTo('Create')
  await running.getByRole('button', { name: 'Cancel' }).click()
  await expect(create.part('Disks').getByRole('alert')).toContainText('nothing was left in the pool')
  expect(fs.readdirSync(daemon.images)).toEqual(before)
  expect(daemon.virsh('vol-list', 'default')).not.toContain('large')
  // What was entered is still there; another kind of disk puts it away.
  await expect(form.getByLabel('Path of the disk image')).toHaveValue(image)
  await create.part('Disks').getByLabel('Kind').selectOption('A new disk')
  await expect(form).toHaveCount(0)
})

test('a file that is no disk image is refused with the reason and the way on', async ({ page }) => {
  const create = new CreatePage(page)
  const form = await openForm(create)
  await form.getByLabel('Path of the disk image').fill('/nowhere/old.vmdk')
  await form.getByRole('button', { name: 'Import it' }).click()
  const alert = create.part('Disks').getByRole('alert')
  await expect(alert).toContainText('/nowhere/old.vmdk')
  await expect(alert).toContainText('correct what is entered')
})

async function openForm(create: CreatePage): Promise<Locator> {
  const kind = create.part('Disks').getByLabel('Kind')
  await kind.focus()
  await kind.selectOption('Import a disk image')
  return create.page.getByRole('form', { name: 'Import a disk image' })
}

/** A disk of 64 MiB or what is asked for, with something written on it, as another program would have made it. */
function writeImage(
  file: string,
  format: 'vmdk' | 'vhdx',
  { megabytes, isCompressed = false }: { readonly megabytes: number; readonly isCompressed?: boolean },
): void {
  const raw = `${file}.raw`
  const size = Math.max(64, megabytes)
  execFileSync('qemu-img', ['create', '-q', '-f', 'raw', raw, `${size}M`])
  execFileSync('qemu-io', ['-f', 'raw', '-c', `write -q -P 0xab 0 ${megabytes}M`, raw])
  const options = isCompressed ? ['-o', 'subformat=streamOptimized'] : []
  execFileSync('qemu-img', ['convert', '-f', 'raw', '-O', format, ...options, raw, file])
  fs.rmSync(raw)
}

function describeImage(file: string): { readonly format: unknown; readonly size: unknown } {
  const told: Record<string, unknown> = JSON.parse(
    execFileSync('qemu-img', ['info', '--output=json', file], { encoding: 'utf8' }),
  )
  return { format: told['format'], size: told['virtual-size'] }
}
