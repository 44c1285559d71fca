// SPDX-License-Identifier: MIT

/** What the page keeps from one visit to the next. */
export type PageStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The storage of this origin; where the browser forbids it, one that lasts as long as the page. */
export function openStorage(): PageStorage {
  return openOr(() => window.localStorage)
}

/** The storage of this one page, which a reload and a crash of its renderer leave there; closing it does not. */
export function openPageStorage(): PageStorage {
  return openOr(() => window.sessionStorage)
}

function openOr(open: () => Storage): PageStorage {
  try {
    return open()
  } catch {
    const kept = new Map<string, string>()
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    }
  }
}

/** Keeps a value as JSON, or nothing where it is null. A value that does not fit any more is not kept. */
export function keepValue(storage: PageStorage, key: string, value: unknown): void {
  try {
    if (value === null) storage.removeItem(key)
    else storage.setItem(key, JSON.stringify(value))
  } catch {
    storage.removeItem(key)
  }
}

/** What was kept; null where nothing was, or it cannot be read. */
export function recallValue(storage: PageStorage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}
