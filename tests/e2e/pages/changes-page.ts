// SPDX-License-Identifier: MIT
import type { Locator, Page } from '@playwright/test'

/** What the screens Apply, After the reboot and History have in common, and the history. */
export class ChangesPage {
  /** The name of the change that runs, or how it ended. */
  readonly outcome: Locator
  readonly progress: Locator
  readonly transactions: Locator

  constructor(page: Page) {
    const main = page.getByRole('main')
    this.outcome = main.getByRole('heading', { level: 2 })
    this.progress = main.getByRole('list', { name: 'Steps' }).getByRole('listitem')
    this.transactions = main.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) })
  }

  /** Undoes a change from the history, after looking at what is put back. */
  async undo(transaction: Locator): Promise<void> {
    await transaction.getByRole('button', { name: 'Undo…' }).click()
    await transaction.getByRole('button', { name: 'Undo now' }).click()
  }
}
