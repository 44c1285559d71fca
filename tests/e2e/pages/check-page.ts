// SPDX-License-Identifier: MIT
import type { Locator, Page } from '@playwright/test'

/** The screen with the verdict. */
export class CheckPage {
  readonly summary: Locator
  readonly findings: Locator
  readonly filters: Locator

  constructor(page: Page) {
    const main = page.getByRole('main')
    this.summary = main.getByRole('heading', { level: 1 })
    this.findings = main.getByRole('heading', { level: 3 })
    this.filters = main.getByRole('group', { name: 'Show findings by result' })
  }

  /** Shows the findings of one verdict only, by the words on its count. */
  async showOnly(words: string): Promise<void> {
    await this.filters.getByRole('button', { name: words }).click()
  }
}
