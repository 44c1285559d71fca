// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { fail, ok } from '../../../../src-main/model/result.ts'
import { defaultSettings, type SettingChoice, type SettingsView } from '../../../../src-main/model/settings.ts'
import type { WindowBridge } from '../../../../src-renderer/http-bridge.ts'
import { adoptChoices } from '../../../../src-renderer/store/adopt-choices.ts'
import { languageChoice, themeChoice } from '../../../../src-renderer/store/setting-choice.ts'
import { createSettingsStore } from '../../../../src-renderer/store/settings-store.ts'

/** The settings over a main process that keeps them in memory, or refuses to. */
async function openSettings(first: Partial<SettingsView> = {}, isReadOnly = false) {
  let view: SettingsView = { settings: defaultSettings, chosen: [], path: '/x/settings.json', problems: [], ...first }
  const asked: SettingChoice[] = []
  let push: (view: SettingsView) => void = () => undefined
  const settings: WindowBridge['settings'] = {
    view: async () => ok(view),
    set: async (choice) => {
      asked.push(choice)
      if (isReadOnly) return fail({ code: 'file-unwritable', path: view.path, detail: 'EROFS' })
      view = {
        ...view,
        settings: { ...view.settings, [choice.key]: choice.value },
        chosen: [...view.chosen, choice.key],
      }
      return ok(view)
    },
    reset: async () => ok(view),
    changed: (listener) => {
      push = listener
      return () => undefined
    },
  }
  const store = createSettingsStore({ api: { settings } as WindowBridge })
  await store.start()
  return { store, asked, push: (next: SettingsView) => push(next) }
}

function openPage(kept: Record<string, string>) {
  const storage = new Map(Object.entries(kept))
  return {
    kept: () => Object.fromEntries(storage),
    storage: {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => void storage.set(key, value),
      removeItem: (key: string) => void storage.delete(key),
    },
  }
}

test('what the page kept before there was a settings file goes there, once', async () => {
  const { store, asked } = await openSettings()
  const page = openPage({ 'throughway.language': 'ja', 'throughway.theme': 'dark', other: 'stays' })
  await adoptChoices(page.storage, store)
  expect(store.state.getState().view?.settings).toMatchObject({ language: 'ja', theme: 'dark' })
  expect(page.kept()).toEqual({ other: 'stays' })
  await adoptChoices(page.storage, store)
  expect(asked).toHaveLength(2)
})

test('a choice in the file counts over one of the page', async () => {
  const { store, asked } = await openSettings({
    settings: { ...defaultSettings, language: 'de' },
    chosen: ['language'],
  })
  const page = openPage({ 'throughway.language': 'ja' })
  await adoptChoices(page.storage, store)
  expect({ asked, kept: page.kept() }).toEqual({ asked: [], kept: {} })
})

test('where it cannot be kept in the file, it stays in the page; what is no choice is left alone', async () => {
  const { store } = await openSettings({}, true)
  const page = openPage({ 'throughway.language': 'fr', 'throughway.theme': 'mauve' })
  await adoptChoices(page.storage, store)
  expect(page.kept()).toEqual({ 'throughway.language': 'fr', 'throughway.theme': 'mauve' })
})

test('a choice counts in this window at once, also where it cannot be kept, and that is said', async () => {
  const { store } = await openSettings({}, true)
  const theme = themeChoice(store)
  theme.keep('dark')
  expect(theme.read()).toBe('dark')
  await expect.poll(() => store.state.getState().failed).toMatchObject({ about: 'theme', failure: { detail: 'EROFS' } })
  expect(theme.read()).toBe('dark')
})

test('a choice that another window makes is followed', async () => {
  const { store, push } = await openSettings()
  const language = languageChoice(store)
  let told = 0
  language.onChange(() => {
    told += 1
  })
  push({ settings: { ...defaultSettings, language: 'es' }, chosen: ['language'], path: '', problems: [] })
  push({ settings: { ...defaultSettings, language: 'es', port: 1 }, chosen: ['language'], path: '', problems: [] })
  expect({ chosen: language.read(), told }).toEqual({ chosen: 'es', told: 1 })
})
