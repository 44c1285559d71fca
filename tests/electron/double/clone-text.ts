// SPDX-License-Identifier: MIT

/**
 * A value as text and back, as a structured clone would carry it: cycles, undefined, dates, maps, own keys of any name.
 * Each function stands alone, since its source also runs inside pages.
 */
export function encodeClone(value: unknown): string {
  const table: unknown[] = []
  const seen = new Map<unknown, number>()
  const put = (part: unknown): number => {
    if (part === undefined) return table.push(['u']) - 1
    if (typeof part === 'number') return table.push(['n', Object.is(part, -0) ? '-0' : String(part)]) - 1
    if (typeof part === 'bigint') return table.push(['b', String(part)]) - 1
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return table.push(['p', part]) - 1
    if (typeof part !== 'object') throw new Error('An object could not be cloned.')
    const known = seen.get(part)
    if (known !== undefined) return known
    const index = table.push(null) - 1
    seen.set(part, index)
    if (part instanceof Date) table[index] = ['d', part.getTime()]
    else if (part instanceof Map) table[index] = ['m', [...part].map(([key, item]) => [put(key), put(item)])]
    else if (part instanceof Set) table[index] = ['s', [...part].map(put)]
    else if (part instanceof Error) table[index] = ['e', part.message]
    else if (part instanceof Uint8Array) table[index] = ['y', [...part]]
    else if (Array.isArray(part)) table[index] = ['a', part.map(put)]
    else table[index] = ['o', Object.keys(part).map((key) => [key, put((part as Record<string, unknown>)[key])])]
    return index
  }
  put(value)
  return JSON.stringify(table)
}

/** The value in a text that `encodeClone` made. */
export function decodeClone(text: string): unknown {
  const table = JSON.parse(text) as [string, never][]
  const made = new Map<number, unknown>()
  const get = (index: number): unknown => {
    if (made.has(index)) return made.get(index)
    const [kind, data] = table[index] as [string, unknown]
    const keep = <T>(value: T): T => {
      made.set(index, value)
      return value
    }
    switch (kind) {
      case 'n':
        return Number(data)
      case 'b':
        return BigInt(data as string)
      case 'p':
        return data
      case 'd':
        return keep(new Date(data as number))
      case 'e':
        return keep(new Error(data as string))
      case 'y':
        return keep(Uint8Array.from(data as number[]))
      case 'm': {
        const map = keep(new Map<unknown, unknown>())
        for (const [key, item] of data as [number, number][]) map.set(get(key), get(item))
        return map
      }
      case 's': {
        const set = keep(new Set<unknown>())
        for (const item of data as number[]) set.add(get(item))
        return set
      }
      case 'a': {
        const list = keep([] as unknown[])
        for (const item of data as number[]) list.push(get(item))
        return list
      }
      case 'o': {
        const object = keep({})
        for (const [key, item] of data as [string, number][]) {
          Object.defineProperty(object, key, { value: get(item), writable: true, enumerable: true, configurable: true })
        }
        return object
      }
      default:
        return undefined
    }
  }
  return get(0)
}
