// SPDX-License-Identifier: MIT
import { test } from 'vitest'
import { badSets, expectComesBack } from '../support/bad-trial.ts'

test.each(badSets.slice(0, 3))('systemd-boot: a trial that cannot boot costs one boot: $name', async (set) => {
  await expectComesBack('systemd-boot', set)
})
