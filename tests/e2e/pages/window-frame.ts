// SPDX-License-Identifier: MIT
import { expect, type Locator, type Page, test } from '@playwright/test'

/** What stands around every screen. */
export class WindowFrame {
  readonly page: Page
  readonly host: Locator
  readonly alert: Locator
  readonly banner: Locator
  readonly steps: Locator
  /** The step, or what stands beside the steps, that is on screen. */
  readonly current: Locator
  /** Shows and hides the steps of a narrow window. */
  readonly fold: Locator
  /** The end of a step: how it stands, and the ways on. */
  readonly foot: Locator

  constructor(page: Page) {
    this.page = page
    this.host = page.getByRole('region', { name: 'Host' })
    this.alert = this.host.getByRole('alert')
    this.steps = page.locator('nav[aria-label="Steps"]')
    this.current = this.steps.locator('[aria-current] .step-name')
    this.fold = page.getByRole('button', { name: /^Step \d|^(Machines|History|Troubleshoot|Settings|About)$/ })
    this.foot = page.getByRole('navigation', { name: 'Go on' })
    this.banner = this.host.getByText('You are looking at another machine')
  }

  /** Opens the window by its link, and waits for the first verdict. */
  async open(link: string): Promise<void> {
    await test.step('open the window by its link', async () => {
      await this.page.goto(link)
      await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(this.page.getByText('Reading this machine…')).toBeHidden()
    })
  }

  /** A step by its name, or what stands beside the steps. */
  step(name: string): Locator {
    return this.steps.getByRole('link', { name: new RegExp(`^${name}\\b`) })
  }

  /** How a step stands, as it is said. */
  standing(name: string): Locator {
    return this.step(name).locator('.step-text')
  }

  async goTo(name: string): Promise<void> {
    await test.step(`go to ${name}`, async () => {
      // A narrow window folds the steps.
      if (await this.fold.isVisible()) await this.fold.click()
      await this.step(name).click()
      await expect(this.current).toHaveText(name)
    })
  }

  async openCapture(file: string): Promise<void> {
    await test.step(`open ${file}`, async () => {
      const chooser = this.page.waitForEvent('filechooser')
      await this.page.getByRole('button', { name: 'Open capture…' }).click()
      await (await chooser).setFiles(file)
    })
  }

  async closeCapture(): Promise<void> {
    await this.page.getByRole('button', { name: 'Close the capture' }).click()
  }

  async checkAgain(): Promise<void> {
    await this.page.getByRole('button', { name: 'Check again' }).click()
  }

  async useTheme(theme: 'light' | 'dark'): Promise<void> {
    const button = this.page.getByRole('button', { name: `Use the ${theme} theme` })
    if (await button.isVisible()) await button.click()
    await expect(button).toBeHidden()
  }
}
