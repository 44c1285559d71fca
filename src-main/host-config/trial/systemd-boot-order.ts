// SPDX-License-Identifier: MIT

/** What systemd-boot orders entries by. */
export interface OrderedEntry {
  /** The file's name, without the counter of tries. */
  readonly id: string
  readonly sortKey: string | null
  readonly machineId: string | null
  readonly version: string | null
  /** Tries that a boot counter leaves; null without a counter. */
  readonly triesLeft: number | null
}

/**
 * Order in systemd-boot's menu; the first is started where nothing else is set.
 *
 * Source: src/boot/boot.c boot_entry_compare() of systemd 249 and later. Before, the order was by id alone and the
 * last was started, which is the same entry as the first here.
 */
export function compareBootEntries(left: OrderedEntry, right: OrderedEntry): number {
  return (
    Number(left.triesLeft === 0) - Number(right.triesLeft === 0) ||
    Number(left.sortKey === null) - Number(right.sortKey === null) ||
    (left.sortKey === null || right.sortKey === null
      ? 0
      : compareText(left.sortKey, right.sortKey) ||
        compareText(left.machineId ?? '', right.machineId ?? '') ||
        -compareVersions(left.version ?? '', right.version ?? '')) ||
    -compareVersions(left.id, right.id)
  )
}

/** The id of an entry's file and what its name says of tries: `name+3-1.conf`. */
export function splitEntryName(name: string): { readonly id: string; readonly triesLeft: number | null } {
  const [, stem = name, left, end = ''] = /^(.+?)(?:\+(\d+)(?:-\d+)?)?(\.conf|\.efi)$/.exec(name) ?? []
  return { id: `${stem}${end}`, triesLeft: left === undefined ? null : Number(left) }
}

/**
 * Orders versions and names: `~` before the end of a name, then `-`, `^`, `.`, runs of digits by value, letters.
 *
 * Source: UAPI.10 Version Format Specification; strverscmp_improved() of systemd.
 */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((text) => text.replace(/[^A-Za-z0-9~^.-]/g, '')) as [string, string]
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    for (const mark of ['~', '', '-', '^', '.']) {
      const [ours, theirs] = mark === '' ? [i >= a.length, j >= b.length] : [a[i] === mark, b[j] === mark]
      // An end sorts before all but a tilde; each mark before what comes after it in this list.
      if (ours !== theirs) return ours ? -1 : 1
      if (ours && theirs) {
        i += 1
        j += 1
      }
    }
    const pattern = /^\d/.test(a.slice(i)) || /^\d/.test(b.slice(j)) ? /^\d*/ : /^[A-Za-z]*/
    const [ours, theirs] = [pattern.exec(a.slice(i))?.[0] ?? '', pattern.exec(b.slice(j))?.[0] ?? '']
    const order = pattern.source.includes('d*') ? compareNumbers(ours, theirs) : compareText(ours, theirs)
    if (order !== 0) return order
    i += ours.length
    j += theirs.length
  }
  return 0
}

/**
 * True where a pattern of loader.conf's `default` or of LoaderEntryDefault takes an id.
 *
 * Source: loader.conf(5), `default`: `*`, `?` and `[…]`; case does not count.
 */
export function matchesEntryPattern(pattern: string, id: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  try {
    return new RegExp(`^${expression}$`, 'i').test(id)
  } catch {
    // A set that is never closed: taken as a match, which is the side that stops a trial.
    return true
  }
}

function compareNumbers(left: string, right: string): number {
  const [a, b] = [left.replace(/^0+/, ''), right.replace(/^0+/, '')]
  return a.length - b.length || compareText(a, b)
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
