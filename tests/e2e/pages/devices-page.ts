// SPDX-License-Identifier: MIT
import type { Locator, Page } from '@playwright/test'

/** The screen with the map of IOMMU groups. */
export class DevicesPage {
  readonly map: Locator
  readonly items: Locator
  readonly details: Locator
  readonly focused: Locator

  constructor(page: Page) {
    this.map = page.getByRole('tree', { name: 'Devices by bus and IOMMU group' })
    this.items = this.map.getByRole('treeitem')
    this.details = page.getByRole('complementary', { name: 'Details' })
    this.focused = this.map.locator(':focus')
  }
}
