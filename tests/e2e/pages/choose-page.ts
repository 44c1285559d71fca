// SPDX-License-Identifier: MIT
import type { Locator, Page } from '@playwright/test'

/** The screen with the graphics cards and the map of IOMMU groups. */
export class ChoosePage {
  readonly map: Locator
  readonly items: Locator
  readonly details: Locator
  readonly focused: Locator
  readonly cards: Locator
  readonly chosen: Locator
  readonly next: Locator

  constructor(page: Page) {
    this.map = page.getByRole('tree', { name: 'Devices by bus and IOMMU group' })
    this.items = this.map.getByRole('treeitem')
    this.details = page.getByRole('complementary', { name: 'Details' })
    this.focused = this.map.locator(':focus')
    this.cards = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
    this.chosen = page.getByRole('region', { name: 'Chosen for the guest' })
    this.next = page.getByRole('link', { name: 'Next: Mode' })
  }

  /** Gives the card at this address to the guest. */
  async give(address: string): Promise<void> {
    await this.cards.filter({ hasText: address }).getByRole('button', { name: 'Give to the guest' }).click()
  }
}
