// SPDX-License-Identifier: MIT
import { test } from 'vitest'
import { tryKeepUndo } from '../support/try-keep-undo.ts'

test('systemd-boot and initramfs-tools: tried, kept, undone, as before', async () => {
  await tryKeepUndo('systemd-boot', 'intel', 'intel_iommu=off')
})
