// SPDX-License-Identifier: MIT

/** What headers before an entry say of it; what they leave out is in its own header. */
export interface LongNames {
  readonly path?: string
  readonly linkPath?: string
  /** NaN where it is no number. */
  readonly sizeBytes?: number
  /** True where the content is a map of pieces and not the file's own. */
  readonly isSparse?: true
}

const space = 0x20
const equalsSign = 0x3d
const newline = 0x0a
// `length` counts itself; a header is no longer than six digits tell.
const maxLengthDigits = 7

/**
 * The records `length key=value` in the body of a pax header that name an entry; null where they are damaged.
 *
 * Source: POSIX.1-2017, pax, "pax Extended Header"; GNU tar manual, "Storing Sparse Files".
 */
export function readPaxRecords(body: Buffer): LongNames | null {
  let names: LongNames = {}
  for (let at = 0; at < body.length; ) {
    const gap = body.subarray(at, at + maxLengthDigits + 1).indexOf(space)
    const digits = body.toString('latin1', at, at + Math.max(gap, 0))
    const end = at + Number(digits)
    if (!/^[1-9]\d*$/.test(digits) || end > body.length || body[end - 1] !== newline) return null
    const record = body.subarray(at + gap + 1, end - 1)
    const equals = record.indexOf(equalsSign)
    if (equals < 1) return null
    names = { ...names, ...readRecord(record.toString('latin1', 0, equals), record.subarray(equals + 1)) }
    at = end
  }
  return names
}

function readRecord(key: string, value: Buffer): LongNames {
  switch (key) {
    case 'path':
      return { path: value.toString('utf8') }
    case 'linkpath':
      return { linkPath: value.toString('utf8') }
    case 'size':
      return { sizeBytes: /^\d+$/.test(value.toString('latin1')) ? Number(value.toString('latin1')) : Number.NaN }
    default:
      return key.startsWith('GNU.sparse.') ? { isSparse: true } : {}
  }
}
