// SPDX-License-Identifier: MIT
import { expect } from '@playwright/test'
import { test } from './support/stand-in-test.ts'

test.beforeEach(async ({ standIn, frame, create }) => {
  await frame.open(standIn.link)
  await frame.goTo('Create')
  await expect(create.lines).not.toHaveCount(0)
})

test('three choices make a draft, and every line of it stands beside its reasons', async ({ standIn, create }) => {
  await create.choice('System', 'Linux').check()
  await create.choice('Purpose', 'General').check()
  await create.choice('Install from', 'Debian 13.2').check()
  await expect(create.name).toHaveValue('linux')
  await expect
    .poll(() => standIn.drafts.at(-1)?.spec.discs.map(({ path }) => path))
    .toEqual(['/var/lib/libvirt/images/debian-13.2.0-amd64-netinst.iso'])
  const draft = standIn.drafts.at(-1)
  const lines = draft?.xml.trimEnd().split('\n') ?? []
  await expect(create.lines).toHaveCount(lines.length + 1)
  const shown = await create.lines.evaluateAll((rows) =>
    rows.slice(1).map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
  )
  expect(shown.map(([number, text]) => [number, text])).toEqual(lines.map((line, index) => [String(index + 1), line]))
  for (const { line, reason, source } of draft?.explanations ?? []) {
    expect(shown[line - 1]?.[2]).toContain(reason)
    if (source !== null) expect(shown[line - 1]?.[2]).toContain(source.replace(/^https?:\/\//, ''))
  }
  expect(draft?.explanations.length).toBeGreaterThan(10)
})

test('the processors can be dealt out with the keyboard alone, and given back to the proposal', async ({
  standIn,
  create,
  page,
}) => {
  const first = standIn.drafts.at(-1)?.spec.processor.pinning?.vcpus ?? []
  const guest = create.cores.and(page.locator('[aria-pressed="true"]'))
  const count = await guest.count()
  await create.cores.first().focus()
  await page.keyboard.press('End')
  await expect(create.cores.last()).toBeFocused()
  await expect(create.cores.last()).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('Space')
  await expect(guest).toHaveCount(count + 1)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(guest).toHaveCount(count)
  const [, second] = await create.cores.all()
  await expect(second ?? create.cores).toHaveAccessibleName(/^CPUs 1 and 17, Host$/)
  await expect.poll(() => standIn.drafts.at(-1)?.spec.processor.pinning?.vcpus.includes(31)).toBe(true)
  await expect.poll(() => standIn.drafts.at(-1)?.spec.processor.pinning?.vcpus.includes(1)).toBe(false)
  await create.part('Processors').getByRole('button', { name: 'Back to the proposal' }).click()
  await expect.poll(() => standIn.drafts.at(-1)?.spec.processor.pinning?.vcpus).toEqual(first)
  await expect(guest).toHaveCount(count)
})

test('a problem stands next to its field, and keeps the machine from being made', async ({ create, pageFaults }) => {
  await create.choice('Install from', 'Windows 11').check()
  await expect(create.create).toHaveAttribute('aria-disabled', 'false')
  const size = create.part('Memory').getByLabel('GiB for the guest', { exact: true })
  await size.fill('4000')
  await expect(size).toHaveAttribute('aria-invalid', 'true')
  await expect(size).toHaveAccessibleDescription(/Must be solved/)
  await expect(create.create).toHaveAttribute('aria-disabled', 'true')
  await size.fill('16')
  await expect(size).toHaveAttribute('aria-invalid', 'false')
  await expect(create.create).toHaveAttribute('aria-disabled', 'false')
  await create.name.fill('two words')
  await expect(create.name).toHaveAccessibleDescription(/letters, digits/)
  await expect(create.create).toHaveAttribute('aria-disabled', 'true')
  expectRefusals(pageFaults)
})

test('a physical disk is written to only once its name was typed, and one that the host needs cannot be picked', async ({
  standIn,
  create,
}) => {
  await create.choice('Install from', 'Nothing: the disk has a system already').check()
  const disks = create.part('Disks')
  await disks.getByLabel('Kind').selectOption('A physical disk')
  await expect(disks.getByRole('radio', { name: /WD_BLACK/ })).toBeDisabled()
  await expect(disks.getByRole('radio', { name: /Samsung/ })).toBeChecked()
  await expect(create.bar).toContainText('Confirm the physical disk')
  await disks.getByLabel('To confirm, type the disk’s name').fill('nvme-Samsung_SSD_990_PRO_2TB_S7DNNJ0W')
  await expect(create.create).toHaveAttribute('aria-disabled', 'false')
  await create.create.click()
  await expect(create.task).toContainText('Allocating')
  expect(standIn.calls.filter(({ name }) => name === 'guests.create')).toEqual([
    {
      name: 'guests.create',
      argument: {
        draftId: standIn.drafts.at(-1)?.id,
        password: null,
        start: true,
        confirmedDisks: ['/dev/disk/by-id/nvme-Samsung_SSD_990_PRO_2TB_S7DNNJ0W'],
      },
    },
  ])
})

test('an unattended installation is drafted without its password, which goes along once', async ({
  standIn,
  create,
  page,
}) => {
  await create.choice('Install from', 'Windows 11').check()
  await page.getByRole('checkbox', { name: 'Answer its questions' }).check()
  await page.getByLabel('Edition').selectOption('Windows 11 Pro')
  await expect(page.getByLabel('VirtIO drivers')).toHaveValue('/home/anna/Downloads/virtio-win-0.1.285.iso')
  await expect(create.bar).toContainText('The account needs a password.')
  await page.getByLabel('Password', { exact: true }).fill('correct horse')
  await expect(create.create).toHaveAttribute('aria-disabled', 'false')
  await create.create.click()
  await expect(create.task).toContainText('42%')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(create.task).toContainText('Cancelled')
  await page.getByRole('button', { name: 'Back to the draft' }).click()
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('')
  const withPassword = standIn.calls.filter(({ argument }) => JSON.stringify(argument).includes('correct horse'))
  expect(withPassword.map(({ name }) => name)).toEqual(['guests.create'])
  expect(standIn.calls.filter(({ name }) => name === 'guests.draft').at(-1)?.argument).toMatchObject({
    install: { kind: 'unattended', editionIndex: 6, userName: 'user' },
  })
})

test('a file that is no image is refused with what it is', async ({ create, page }) => {
  await page.getByRole('radio', { name: 'Another file' }).check()
  await page.getByLabel('Path of the disc image').fill('/home/anna/Downloads/ubuntu.iso')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toContainText('This is a web page, not a disc image')
  await expect(create.create).toHaveAttribute('aria-disabled', 'true')
})

/** Browsers log what the contract refused; it was meant to be. */
function expectRefusals(faults: string[]): void {
  const refusals = faults.splice(0)
  expect(refusals.filter((fault) => !fault.includes('400'))).toEqual([])
  expect(refusals).not.toEqual([])
}
