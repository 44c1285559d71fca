// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { createThemeStore, type Theme } from '../../../../src-renderer/store/theme.ts'

function openDesktop(preferred: Theme, kept: Theme | null) {
  const applied: (Theme | null)[] = []
  const choice = { kept }
  let prefers = preferred
  let tell: () => void = () => undefined
  let tellChoice: () => void = () => undefined
  const theme = createThemeStore({
    choice: {
      read: () => choice.kept,
      keep: (value) => {
        choice.kept = value
        tellChoice()
      },
      onChange: (listener) => {
        tellChoice = listener
      },
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
  const chooseElsewhere = (value: Theme | null) => {
    choice.kept = value
    tellChoice()
  }
  return { theme, choice, applied, changePreference, chooseElsewhere }
}

test('without a choice the desktop decides, also when it changes its mind', () => {
  const { theme, applied, changePreference } = openDesktop('light', null)
  expect(theme.state.getState()).toEqual({ theme: 'light' })
  changePreference('dark')
  expect(theme.state.getState()).toEqual({ theme: 'dark' })
  expect(applied).toEqual([null])
})

test('the other theme is kept; going back to the desktop’s own forgets the choice', () => {
  const { theme, choice, applied } = openDesktop('light', null)
  theme.toggle()
  expect(choice.kept).toBe('dark')
  theme.toggle()
  expect(choice.kept).toBeNull()
  expect(applied).toEqual([null, 'dark', null])
})

test('a kept choice outlives the desktop’s changes', () => {
  const { theme, changePreference } = openDesktop('light', 'dark')
  changePreference('dark')
  changePreference('light')
  expect(theme.state.getState()).toEqual({ theme: 'dark' })
})

test('a choice that is made elsewhere is followed', () => {
  const { theme, applied, chooseElsewhere } = openDesktop('light', null)
  chooseElsewhere('dark')
  expect(theme.state.getState()).toEqual({ theme: 'dark' })
  chooseElsewhere(null)
  expect(theme.state.getState()).toEqual({ theme: 'light' })
  expect(applied).toEqual([null, 'dark', null])
})
