// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { createThemeStore, type Theme } from '../../../../src-renderer/store/theme.ts'

function openDesktop(preferred: Theme, kept: string | null) {
  const storage = new Map(kept === null ? [] : [['throughway.theme', kept]])
  const applied: (Theme | null)[] = []
  let prefers = preferred
  let tell: () => void = () => undefined
  const theme = createThemeStore({
    storage: {
      getItem: (key) => storage.get(key) ?? null,
      setItem: (key, value) => void storage.set(key, value),
      removeItem: (key) => void storage.delete(key),
    },
    preferred: () => prefers,
    onPreferenceChange: (listener) => {
      tell = listener
    },
    apply: (chosen) => void applied.push(chosen),
  })
  const changePreference = (to: Theme) => {
    prefers = to
    tell()
  }
  return { theme, storage, applied, changePreference }
}

test('without a choice the desktop decides, also when it changes its mind', () => {
  const { theme, applied, changePreference } = openDesktop('light', null)
  expect(theme.state.getState()).toEqual({ theme: 'light' })
  changePreference('dark')
  expect(theme.state.getState()).toEqual({ theme: 'dark' })
  expect(applied).toEqual([null])
})

test('the other theme is kept; going back to the desktop’s own forgets the choice', () => {
  const { theme, storage, applied } = openDesktop('light', null)
  theme.toggle()
  expect([...storage]).toEqual([['throughway.theme', 'dark']])
  theme.toggle()
  expect([...storage]).toEqual([])
  expect(applied).toEqual([null, 'dark', null])
})

test('a kept choice outlives the desktop’s changes; anything else that was kept is no choice', () => {
  const { theme, changePreference } = openDesktop('light', 'dark')
  changePreference('dark')
  changePreference('light')
  expect(theme.state.getState()).toEqual({ theme: 'dark' })
  expect(openDesktop('light', 'mauve').theme.state.getState()).toEqual({ theme: 'light' })
})
