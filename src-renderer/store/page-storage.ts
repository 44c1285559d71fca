// SPDX-License-Identifier: MIT

/** What the page keeps from one visit to the next. */
export type PageStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The page's storage; where the browser forbids it, one that lasts as long as the page. */
export function openStorage(): PageStorage {
  try {
    return window.localStorage
  } catch {
    const kept = new Map<string, string>()
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    }
  }
}
