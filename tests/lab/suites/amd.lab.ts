// SPDX-License-Identifier: MIT
import { test } from 'vitest'
import { tryKeepUndo } from '../support/try-keep-undo.ts'

test('AMD, GRUB and initramfs-tools: tried, kept, undone, as before', async () => {
  await tryKeepUndo('grub', 'amd', 'amd_iommu=off')
})
