// SPDX-License-Identifier: MIT
import { test } from 'vitest'
import { tryKeepUndo } from '../support/try-keep-undo.ts'

test('Intel, GRUB and initramfs-tools: tried, kept, undone, as before', async () => {
  await tryKeepUndo('grub', 'intel', 'intel_iommu=off')
})
