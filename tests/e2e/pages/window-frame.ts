// SPDX-License-Identifier: MIT
import { expect, type Locator, type Page, test } from '@playwright/test'

/** What stands around every screen. */
export class WindowFrame {
  readonly page: Page
  readonly host: Locator
  readonly alert: Locator
  readonly banner: Locator

  constructor(page: Page) {
    this.page = page
    this.host = page.getByRole('region', { name: 'Host' })
    this.alert = this.host.getByRole('alert')
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

  step(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name })
  }

  async goTo(name: string): Promise<void> {
    await test.step(`go to ${name}`, async () => {
      await this.step(name).click()
      await expect(this.step(name)).toHaveAttribute('aria-current', 'step')
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
