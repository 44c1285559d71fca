// SPDX-License-Identifier: MIT
import { CreatePage } from '../pages/create-page.ts'
import { MachinesPage } from '../pages/machines-page.ts'
import { type ServedStandIn, serveStandIn } from './serve-stand-in.ts'
import { test as base } from './served.ts'

interface Fixtures {
  /** The window with machines that the test holds. */
  readonly standIn: ServedStandIn
  readonly create: CreatePage
  readonly machines: MachinesPage
}

/** A test of the screens of machines, without libvirt. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from its pattern
  standIn: async ({}, use) => {
    const standIn = await serveStandIn()
    await use(standIn)
    await standIn.stop()
  },
  create: async ({ page }, use) => use(new CreatePage(page)),
  machines: async ({ page }, use) => use(new MachinesPage(page)),
})
