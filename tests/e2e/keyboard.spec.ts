// SPDX-License-Identifier: MIT
import { expect, type Locator, type Page } from '@playwright/test'
import { writeDebianGrub } from '../support/write-debian-grub.ts'
import { askCli, test as served } from './support/served.ts'
import { test } from './support/stand-in-test.ts'

/** What has the focus, as far as a person can see it. */
interface Focus {
  readonly name: string
  readonly isBody: boolean
  /** Something is drawn around it, or around what it stands for. */
  readonly isVisible: boolean
  /** A part of it is in the window and nothing lies over it. */
  readonly isUncovered: boolean
}

function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    // A hidden input is shown by the label or the card around it.
    const shown = [element, element.closest('label'), element.parentElement].filter((each) => each !== null)
    const isVisible = shown.some((each) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    })
    // Of a link over two lines the first counts.
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const parts = [0.02, 0.1, 0.5, 0.9, 0.98]
    const points = parts.flatMap((x) => parts.map((y) => [left + width * x, top + height * y] as const))
    const isUncovered = points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (element.contains(hit) || hit.contains(element))
    })
    const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? ''}`
    return { name, isBody: element === document.body, isVisible, isUncovered }
  })
}

/** Goes on with Tab until `target` has the focus. Every stop on the way can be seen, and none holds the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const seen: string[] = []
  for (let press = 0; press < 160; press += 1) {
    await page.keyboard.press('Tab')
    const focus = await readFocus(page)
    if (!focus.isBody) expect(focus, seen.join('\n')).toMatchObject({ isVisible: true, isUncovered: true })
    seen.push(focus.name)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`not reached with Tab:\n${seen.join('\n')}`)
}

served(
  'the whole way from the first look to a change and back needs no mouse',
  async ({ served: program, frame, choose, mode, prepare, changes, page }) => {
    served.setTimeout(240_000)
    writeDebianGrub(program.root)
    const best = askCli('devices', program.root).candidates.find(({ advice }) => advice === 'give')
    if (best === undefined) throw new Error('the workstation has a card to give away')
    const heading = page.getByRole('heading', { level: 1 })
    const goOn = async (name: string) => {
      await tabTo(page, frame.foot.getByRole('link', { name: `Next: ${name}` }))
      await page.keyboard.press('Enter')
      await expect(heading).toBeFocused()
    }
    await frame.open(program.link)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to content' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()

    await goOn('Choose')
    const give = choose.cards.filter({ hasText: best.address }).getByRole('button', { name: 'Give to the guest' })
    await tabTo(page, give)
    await page.keyboard.press('Space')
    await expect(frame.foot).toContainText('devices are chosen')
    await goOn('Mode')
    await tabTo(page, mode.modes.first())
    await page.keyboard.press('ArrowDown')
    await expect(mode.modes.nth(1)).toBeChecked()
    await page.keyboard.press('ArrowUp')
    await goOn('Prepare')
    await expect(prepare.steps).not.toHaveCount(0)
    if ((await prepare.tryOnce.count()) > 0) {
      await tabTo(page, prepare.forGood)
      await page.keyboard.press('Enter')
    }
    await tabTo(page, prepare.applyForGood)
    await page.keyboard.press('Enter')
    await expect(heading).toHaveText('Apply')
    await expect(heading).toBeFocused()
    await expect(changes.outcome.first()).toHaveText('Applied')
    await goOn('After the reboot')
    await goOn('Create')
    await goOn('Install')
    await goOn('Done')

    await tabTo(page, page.getByRole('main').getByRole('link', { name: 'History' }))
    await page.keyboard.press('Enter')
    await expect(heading).toBeFocused()
    await tabTo(page, changes.transactions.first().getByRole('button', { name: 'Undo…' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Undo now' }))
    await page.keyboard.press('Enter')
    await expect(changes.transactions).toContainText('Undone')
  },
)

test('the steps of a narrow window unfold, lead and fold again by the keyboard', async ({ standIn, frame, page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await frame.open(standIn.link)
  await tabTo(page, frame.fold)
  await expect(frame.fold).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Enter')
  await expect(frame.fold).toHaveAttribute('aria-expanded', 'true')
  await tabTo(page, frame.step('Create'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Create')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(frame.fold).toHaveAttribute('aria-expanded', 'false')
  await expect(frame.fold).toContainText('Step 7 of 9: Create')
})
