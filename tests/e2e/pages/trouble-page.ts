// SPDX-License-Identifier: MIT
import type { Locator, Page } from '@playwright/test'

/** The screen that names causes. */
export class TroublePage {
  readonly page: Page
  readonly paste: Locator
  readonly find: Locator
  readonly causes: Locator
  readonly log: Locator
  readonly standings: Locator

  constructor(page: Page) {
    this.page = page
    this.paste = page.getByRole('textbox', { name: 'Paste it here' })
    this.find = page.getByRole('button', { name: 'Find the cause' })
    this.causes = page.getByRole('region', { name: 'Causes' }).getByRole('heading', { level: 3 })
    this.log = page.getByRole('region', { name: /^Lines of/ })
    this.standings = page.getByRole('region', { name: 'What became of it' })
  }

  async look(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Look at ${name}` }).click()
  }

  async checkAgain(): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: 'Check again' }).first().click()
  }

  async startOver(): Promise<void> {
    await this.page.getByRole('button', { name: 'Something else' }).click()
  }
}
