// SPDX-License-Identifier: MIT
import { test } from 'vitest'
import { tryKeepUndo } from '../support/try-keep-undo.ts'

test('GRUB and dracut: tried, kept, undone, as before', async () => {
  await tryKeepUndo('dracut', 'intel', 'intel_iommu=off')
})
