// SPDX-License-Identifier: MIT
import type { Locator, Page } from '@playwright/test'

/** The screen with the modes and the options. */
export class ModePage {
  readonly modes: Locator
  readonly next: Locator
  readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.modes = page.getByRole('radio')
    this.next = page.getByRole('link', { name: 'Next: Prepare' })
  }

  option(name: string): Locator {
    return this.page.getByRole('checkbox', { name })
  }
}
