// SPDX-License-Identifier: MIT
import { decodeOctal } from './parse-mounts.ts'

export interface SwapArea {
  /** A device's or a file's path. */
  readonly path: string
  readonly kind: 'partition' | 'file'
}

/** Swap areas in use, from /proc/swaps; `partition` is the kernel's word for every block device. */
export function parseSwaps(text: string): SwapArea[] {
  return text
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [path, kind] = line.split(/\s+/)
      return path === undefined || (kind !== 'partition' && kind !== 'file') ? [] : [{ path: decodeOctal(path), kind }]
    })
}
