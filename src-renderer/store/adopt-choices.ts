// SPDX-License-Identifier: MIT
import { languageChoices, themeChoices } from '../../src-main/model/settings.ts'
import type { PageStorage } from './page-storage.ts'
import type { SettingsStore } from './settings-store.ts'

const keys = { language: 'throughway.language', theme: 'throughway.theme' } as const

/**
 * Takes the choices that the page itself kept, before there was a settings file, into that file; they go from the page once they
 * are there. A choice in the file counts over one of the page.
 */
export async function adoptChoices(
  storage: PageStorage,
  settings: Pick<SettingsStore, 'state' | 'set'>,
): Promise<void> {
  const { view } = settings.state.getState()
  if (view === null) return
  const language = languageChoices.find((each) => each === storage.getItem(keys.language))
  const theme = themeChoices.find((each) => each === storage.getItem(keys.theme))
  const adopt = async (key: keyof typeof keys, save: () => Promise<boolean>) => {
    if (view.chosen.includes(key) || (await save())) storage.removeItem(keys[key])
  }
  if (language !== undefined) await adopt('language', () => settings.set({ key: 'language', value: language }))
  if (theme !== undefined) await adopt('theme', () => settings.set({ key: 'theme', value: theme }))
}
