// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { askCli, runCli, test } from './support/served.ts'
import { writeWorkstation } from './support/write-workstation.ts'

test('another machine is opened from its capture, and left again', async ({ served, frame, check }) => {
  const friend = path.join(served.folder, 'friend')
  writeWorkstation(friend, 'friend')
  fs.rmSync(path.join(friend, 'sys/class/iommu/ivhd0'), { recursive: true })
  const file = path.join(served.folder, 'friend.tar.gz')
  runCli(['capture', file, '--root', friend])
  const theirs: unknown = JSON.parse(runCli(['doctor', '--capture', file, '--json']))
  const ours = askCli('doctor', served.root)

  await frame.open(served.link)
  await expect(check.summary).toHaveText(ours.summary)
  await frame.openCapture(file)
  await expect(frame.banner).toBeVisible()
  await expect(frame.host).toContainText('Capture: friend.tar.gz')
  expect(theirs).toMatchObject({ summary: (await check.summary.textContent()) ?? '' })
  await frame.closeCapture()
  await expect(frame.banner).toBeHidden()
  await expect(check.summary).toHaveText(ours.summary)
})

test('a capture is made and saved in the window, by the keyboard, and opens again as the same host', async ({
  served,
  frame,
  page,
}) => {
  await frame.open(served.link)
  const panel = page.getByRole('region', { name: 'A capture of this machine' })
  await expect(panel).toContainText('Names of host and people')
  await panel.getByRole('button', { name: 'Make a capture' }).press('Enter')
  await expect(panel.getByRole('status')).toHaveText(/^[\d,]+ files, \d[\d,]* KiB\. Nothing is saved yet\.$/)
  const saved = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Save throughway-capture.tar.gz' }).press('Enter')
  const file = path.join(served.folder, 'saved.tar.gz')
  await (await saved).saveAs(file)
  const said = await panel.getByRole('status').textContent()
  expect(said).toContain(`${Math.ceil(fs.statSync(file).size / 1024).toLocaleString('en')} KiB`)

  const again: unknown = JSON.parse(runCli(['doctor', '--capture', file, '--json']))
  const { summary, verdict } = askCli('doctor', served.root)
  expect(again).toMatchObject({ summary, verdict })
  expect(gunzipSync(fs.readFileSync(file)).includes('desk')).toBe(false)

  await frame.goTo('Troubleshoot')
  await expect(page.getByRole('region', { name: 'A capture of this machine' })).toBeVisible()
})

test('what is no capture is refused in clear words, and the host on screen stays', async ({ served, frame, check }) => {
  const photo = path.join(served.folder, 'holiday.jpg.tar.gz')
  fs.writeFileSync(photo, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]))
  const bomb = path.join(served.folder, 'bomb.tar.gz')
  fs.writeFileSync(bomb, gzipSync(Buffer.alloc(600 * 1024 * 1024), { level: 9 }))
  const cut = path.join(served.folder, 'cut.tar.gz')
  runCli(['capture', cut, '--root', served.root])
  fs.truncateSync(cut, Math.floor(fs.statSync(cut).size / 2))

  await frame.open(served.link)
  const summary = (await check.summary.textContent()) ?? ''
  for (const [file, words] of [
    [photo, 'It is not a gzip-compressed tar archive'],
    [bomb, 'was not opened'],
    [cut, 'It could not be read to its end'],
  ] as const) {
    await frame.openCapture(file)
    await expect(frame.alert).toContainText(path.basename(file))
    await expect(frame.alert).toContainText(words)
    await expect(frame.banner).toBeHidden()
    await expect(check.summary).toHaveText(summary)
  }
})
