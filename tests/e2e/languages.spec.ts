// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { screenIds } from '../../src-renderer/store/window-state.ts'
import { languageIds, languages } from '../../src-renderer/words/languages.ts'
import { loadWords } from '../../src-renderer/words/load-words.ts'
import { test } from './support/stand-in-test.ts'

/** What stands out of its place: text that is cut off or runs over its neighbour, and what makes the page scroll sideways. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth
    const found = wide > 0 ? [`the page is ${wide} pixels too wide`] : []
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)
    const isPutAway = (element: Element) =>
      getComputedStyle(element).clipPath !== 'none' || element.closest('.for-hearing, svg, .skip-link') !== null
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (element.clientWidth === 0 || element.scrollWidth <= element.clientWidth + 1 || isPutAway(element)) continue
      // A field shows as much of what was typed as fits.
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) continue
      let around: Element | null = element
      while (around !== null && !scrolls(around)) around = around.parentElement
      if (around !== null) continue
      // The innermost tells where; what lies around it is only as wide as that.
      const inner = [...element.querySelectorAll<HTMLElement>('*')].some(
        (child) => child.clientWidth > 0 && child.scrollWidth > child.clientWidth + 1 && !isPutAway(child),
      )
      if (!inner) found.push(`${element.tagName}.${element.className} “${element.innerText.slice(0, 40)}”`)
    }
    return found
  })
}

/** What the settings file holds. */
function readSettings(folder: string): unknown {
  return JSON.parse(fs.readFileSync(path.join(folder, 'settings.json'), 'utf8'))
}

const shots = process.env['THROUGHWAY_SCREENSHOTS']

for (const language of languageIds) {
  test.describe(languages[language], () => {
    test.use({ locale: language })

    test(`${languages[language]} is spoken where the browser asks for it, and fits when zoomed to 200 % and in 360 pixels`, async ({
      standIn,
      page,
    }) => {
      test.setTimeout(240_000)
      const words = await loadWords(language)
      await page.goto(standIn.link)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      const found: Record<string, readonly string[]> = {}
      for (const [what, width] of [
        // 1280 pixels zoomed to 200 %, as a browser lays them out.
        ['zoomed to 200 %', 640],
        ['360 pixels wide', 360],
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        for (const step of screenIds) {
          await page.evaluate((id) => {
            location.hash = id
          }, step)
          await expect(page).toHaveTitle(new RegExp(`^${words.frame.steps[step]} ·`))
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await expect(page.getByText(words.frame.opening)).toBeHidden()
          found[`${step}, ${what}`] = await findOverflow(page)
          if (shots !== undefined) {
            await page.screenshot({ path: `${shots}/${language}-${step}-${width}.png`, fullPage: true })
          }
        }
      }
      expect(Object.fromEntries(Object.entries(found).filter(([, texts]) => texts.length > 0))).toEqual({})
      expect(Object.keys(found)).toHaveLength(2 * screenIds.length)
    })
  })
}

test('another language is spoken at once, keeps what was typed, and is remembered', async ({ standIn, page }) => {
  await page.goto(`${standIn.link}`)
  await page.evaluate(() => {
    location.hash = 'create'
  })
  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  await name.fill('typed-before')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('日本語')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('作成')
  await expect(page.getByRole('textbox', { name: '名前', exact: true })).toHaveValue('typed-before')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
  await page.getByRole('combobox', { name: '言語' }).selectOption('English')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Create')
  await expect.poll(() => readSettings(standIn.settingsFolder)).toEqual({ version: 2, language: 'system' })
})
