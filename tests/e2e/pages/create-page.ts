// SPDX-License-Identifier: MIT
import type { Locator, Page } from '@playwright/test'

/** The screen that makes a machine. */
export class CreatePage {
  readonly page: Page
  readonly name: Locator
  readonly create: Locator
  readonly bar: Locator
  readonly cores: Locator
  readonly lines: Locator
  readonly task: Locator

  constructor(page: Page) {
    this.page = page
    this.bar = page.getByRole('complementary', { name: 'The machine' })
    this.name = this.bar.getByLabel('Name')
    this.create = this.bar.getByRole('button', { name: 'Create the machine' })
    this.cores = page.getByRole('group', { name: 'Map of the host’s processors' }).getByRole('button')
    this.lines = page.getByRole('region', { name: 'What libvirt is told' }).getByRole('row')
    this.task = page
      .getByRole('main')
      .getByRole('region')
      .filter({ has: page.getByRole('heading', { level: 2 }) })
  }

  choice(legend: string, option: string): Locator {
    return this.page.getByRole('group', { name: legend }).getByRole('radio', { name: option, exact: true })
  }

  /** A part of the machine; its head unfolds it. */
  part(title: string): Locator {
    return this.page
      .getByRole('group')
      .filter({ has: this.page.getByRole('heading', { level: 2, name: title }) })
      .last()
  }

  async unfold(title: string): Promise<void> {
    await this.page.getByRole('heading', { level: 2, name: title }).click()
  }
}
