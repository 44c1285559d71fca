// SPDX-License-Identifier: MIT
import type { Locator, Page } from '@playwright/test'

/** The screen with the plan and the consent. */
export class PreparePage {
  readonly steps: Locator
  readonly refusals: Locator
  readonly card: Locator
  readonly consent: Locator
  readonly forGood: Locator
  readonly applyForGood: Locator
  readonly tryOnce: Locator
  readonly lookAsRoot: Locator

  constructor(page: Page) {
    const main = page.getByRole('main')
    this.steps = main.getByRole('region', { name: 'Steps' }).getByRole('heading', { level: 3 })
    this.refusals = main.getByRole('region', { name: 'refused' })
    this.card = main.getByRole('region', { name: 'Recovery card' })
    this.consent = main.getByRole('complementary', { name: 'Consent' })
    this.forGood = main.getByRole('button', { name: 'For good', exact: true })
    this.applyForGood = this.consent.getByRole('button', { name: 'Apply for good', exact: true })
    this.lookAsRoot = main.getByRole('button', { name: 'Look with administrator rights', exact: true })
    this.tryOnce = this.consent.getByRole('button', { name: 'Try for one boot', exact: true })
  }

  /** Shows the steps for good, where those of a trial are on screen. */
  async showForGood(): Promise<void> {
    if ((await this.tryOnce.count()) > 0) await this.forGood.click()
  }
}
