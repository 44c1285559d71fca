// SPDX-License-Identifier: MIT
import type { StorageUse } from '../../model/storage-facts.ts'

/** The layers below a mount point as one line: `ext4 → vg-root (lvm) → cryptroot (luks) → nvme0n1p3 → nvme0n1`. */
export function formatStack(use: StorageUse): string {
  const plain = new Set(['disk', 'partition'])
  const layers = use.layers.map(({ name, kind }) => (plain.has(kind) ? name : `${name} (${kind})`))
  return [use.fileSystem, ...layers].join(' → ')
}
