// SPDX-License-Identifier: MIT
import { formats, unitWords } from '../../words/spoken.ts'

/** A file's size as people read it: `820 B`, `46 kB`, `98 MB`; powers of ten, as file managers count. */
export function formatSize(sizeBytes: number): string {
  if (sizeBytes < 1000) return `${formats.number(sizeBytes)} ${unitWords.byte}`
  if (sizeBytes < 1_000_000) return formats.unit(sizeBytes / 1000, 'kilobyte')
  const megabytes = sizeBytes / 1_000_000
  return formats.unit(megabytes, 'megabyte', megabytes < 10 ? 1 : 0)
}
