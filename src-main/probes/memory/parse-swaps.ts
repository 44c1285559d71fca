// SPDX-License-Identifier: MIT
import type { SwapArea } from '../../model/memory-facts.ts'

/**
 * The swap areas of /proc/swaps; null for text without its heading.
 *
 * Shape: `path type size used priority`, sizes in KiB, blanks in a path as `\040`, and `\040(deleted)` behind one that
 * is gone. Source: Linux mm/swapfile.c, swap_show().
 */
export function parseSwaps(text: string): SwapArea[] | null {
  const [heading = '', ...lines] = text.split('\n')
  if (!heading.startsWith('Filename')) return null
  const areas: SwapArea[] = []
  for (const line of lines) {
    const [path, type, size] = line.trim().split(/\s+/)
    if (path === undefined || path === '' || type === undefined || !/^\d{1,15}$/.test(size ?? '')) continue
    const plain = path.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)))
    const kind = /^(?:\/dev)?\/zram\d+$/.test(plain) ? 'zram' : type === 'file' ? 'file' : 'partition'
    areas.push({ path: plain, kind, sizeKiB: Number(size) })
  }
  return areas
}
