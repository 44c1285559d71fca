// SPDX-License-Identifier: MIT
import type { Locator, Page } from '@playwright/test'

/** The screen with the machines that libvirt knows. */
export class MachinesPage {
  readonly page: Page
  readonly list: Locator

  constructor(page: Page) {
    this.page = page
    this.list = page.getByRole('list', { name: 'Machines' })
  }

  machine(name: string): Locator {
    return this.list.getByRole('listitem', { name, exact: true })
  }

  /** The word for the state of a machine. */
  state(name: string): Locator {
    return this.machine(name).getByRole('status').first()
  }

  async openDetails(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Details of ${name}` }).click()
  }

  panel(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }
}
