// SPDX-License-Identifier: MIT
import path from 'node:path'
import { readEntry, writeEntry } from './desktop-entry/keep-entry.ts'
import type { XdgFolders } from './desktop-entry/xdg-folders.ts'

/** Where a window was, in the desktop's own pixels. */
export interface WindowPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly isMaximized: boolean
}

const keys = ['x', 'y', 'width', 'height'] as const

/** Keeps the place of the window for the next time. Losing it loses nothing else. */
export function rememberWindow({ state }: XdgFolders, place: WindowPlace): void {
  writeEntry(path.join(state, 'window.json'), `${JSON.stringify(place)}\n`)
}

/** The place of the window when it was last closed, or null where none was kept or it makes no sense. */
export function recallWindow({ state }: XdgFolders): WindowPlace | null {
  const text = readEntry(path.join(state, 'window.json'))
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    return isWindowPlace(value) ? value : null
  } catch {
    return null
  }
}

function isWindowPlace(value: unknown): value is WindowPlace {
  if (typeof value !== 'object' || value === null || !('isMaximized' in value)) return false
  const numbers = keys.map((key): unknown => Reflect.get(value, key))
  return (
    typeof value.isMaximized === 'boolean' &&
    numbers.every((number) => Number.isInteger(number) && Math.abs(Number(number)) < 100_000)
  )
}
