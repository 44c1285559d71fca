// SPDX-License-Identifier: MIT

/** A file's size as people read it: `820 B`, `46 kB`, `98 MB`; powers of ten, as file managers count. */
export function formatSize(sizeBytes: number): string {
  if (sizeBytes < 1000) return `${sizeBytes} B`
  if (sizeBytes < 1_000_000) return `${Math.round(sizeBytes / 1000)} kB`
  const megabytes = sizeBytes / 1_000_000
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`
}
