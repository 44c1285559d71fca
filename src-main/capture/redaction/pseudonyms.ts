// SPDX-License-Identifier: MIT

/** Kinds of identifiers; each is numbered apart, and the same one in two spellings has one number. */
export type IdentifierKind =
  | 'uuid'
  | 'mac'
  | 'volume'
  | 'world-wide-name'
  | 'serial'
  | 'disk'
  | 'host'
  | 'user'
  | 'prefix6'
  | 'interface6'
  | 'address4'

/** Stand-ins for identifiers, the same for the same one throughout a capture. */
export interface Pseudonyms {
  /** The number of `key` among those of its kind, from 1 in order of first asking. */
  numberOf(kind: IdentifierKind, key: string): number
  /** `original` with every letter and digit replaced so that only the number of `key` is left; separators stay. */
  shape(kind: IdentifierKind, key: string, original: string): string
}

/** Stand-ins that count from one. */
export function createPseudonyms(): Pseudonyms {
  const numbers = new Map<IdentifierKind, Map<string, number>>()

  function numberOf(kind: IdentifierKind, key: string): number {
    const known = numbers.get(kind) ?? new Map<string, number>()
    numbers.set(kind, known)
    const number = known.get(key) ?? known.size + 1
    known.set(key, number)
    return number
  }

  return {
    numberOf,
    shape: (kind, key, original) => {
      const places = original.replace(/[^0-9A-Za-z]/g, '').length
      // Decimal digits, so that the case of hexadecimal ones need not be kept.
      const digits = String(numberOf(kind, key)).padStart(places, '0')
      let next = 0
      return original.replace(/[0-9A-Za-z]/g, () => digits[next++] ?? '0')
    },
  }
}

/** The 32 digits of a UUID as RFC 9562 writes them. */
export function formatUuid(digits: string): string {
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** The hexadecimal digits of an identifier in lower case, whatever stands between them. */
export function bareDigits(text: string): string {
  return text.replace(/[^0-9A-Fa-f]/g, '').toLowerCase()
}
