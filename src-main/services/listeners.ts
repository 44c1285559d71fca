// SPDX-License-Identifier: MIT

/** Those who want to be told of something. */
export interface Listeners<T> {
  /** Returns the way to stop listening. */
  add(listener: (value: T) => void): () => void
  tell(value: T): void
  /** False spares making a value that nobody hears. */
  hasAny(): boolean
}

/** Nobody yet. */
export function createListeners<T>(): Listeners<T> {
  const all = new Set<(value: T) => void>()
  return {
    add: (listener) => {
      all.add(listener)
      return () => void all.delete(listener)
    },
    tell: (value) => {
      for (const listener of all) listener(value)
    },
    hasAny: () => all.size > 0,
  }
}
