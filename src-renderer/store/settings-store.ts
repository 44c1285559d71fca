// SPDX-License-Identifier: MIT
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AboutView } from '../../src-main/model/about-view.ts'
import type { DesktopView } from '../../src-main/model/desktop-view.ts'
import type { Result } from '../../src-main/model/result.ts'
import type { SettingChoice, SettingKey, SettingsView } from '../../src-main/model/settings.ts'
import type { OpenBridge } from '../http-bridge.ts'
import { askedAgain, type Reply, replyOf } from './reply.ts'
import type { CallFailure } from './window-state.ts'

/** What the window knows of the program itself: the settings, its place in the desktop, and what it stands on. */
export interface SettingsState {
  /** Null until they were told. */
  readonly view: SettingsView | null
  readonly desktop: Reply<DesktopView>
  readonly about: Reply<AboutView>
  /** What the last change failed on, and what it was about; null: it did not. */
  readonly failed: { readonly about: SettingKey | 'desktop'; readonly failure: CallFailure } | null
  /** What was changed last, and is kept. */
  readonly saved: SettingKey | null
}

/** The settings, and all that can be done to them. */
export interface SettingsStore {
  readonly state: StoreApi<SettingsState>
  /** Reads the settings and follows them; resolves once they are there, or cannot be had. */
  readonly start: () => Promise<void>
  /** Answers whether it is kept. */
  readonly set: (choice: SettingChoice) => Promise<boolean>
  readonly reset: (key: SettingKey) => Promise<boolean>
  readonly readDesktop: () => Promise<void>
  readonly setAutostart: (enabled: boolean) => Promise<void>
  readonly setMachineActions: (enabled: boolean) => Promise<void>
  readonly openLog: () => Promise<void>
  readonly readAbout: () => Promise<void>
}

/** A store over `bridge`. */
export function createSettingsStore({ api }: Pick<OpenBridge<'settings' | 'app' | 'about'>, 'api'>): SettingsStore {
  const state = createStore<SettingsState>()(() => ({
    view: null,
    desktop: { at: 'none' },
    about: { at: 'none' },
    failed: null,
    saved: null,
  }))

  async function change(key: SettingKey, asked: Promise<Result<SettingsView, CallFailure>>): Promise<boolean> {
    const answer = await asked
    state.setState(
      answer.ok
        ? { view: answer.value, failed: null, saved: key }
        : { failed: { about: key, failure: answer.failure }, saved: null },
    )
    return answer.ok
  }

  async function changeDesktop(asked: Promise<Result<DesktopView, CallFailure>>): Promise<void> {
    const answer = await asked
    state.setState(({ desktop }) =>
      answer.ok
        ? { desktop: replyOf(desktop, answer), failed: null, saved: null }
        : { failed: { about: 'desktop', failure: answer.failure }, saved: null },
    )
  }

  return {
    state,
    start: async () => {
      api.settings.changed((view) => state.setState({ view }))
      const answer = await api.settings.view(null)
      if (answer.ok) state.setState({ view: answer.value })
    },
    set: (choice) => change(choice.key, api.settings.set(choice)),
    reset: (key) => change(key, api.settings.reset({ key })),
    readDesktop: async () => {
      state.setState(({ desktop }) => ({ desktop: askedAgain(desktop) }))
      const answer = await api.app.view(null)
      state.setState(({ desktop }) => ({ desktop: replyOf(desktop, answer) }))
    },
    setAutostart: (enabled) => changeDesktop(api.app.autostart({ enabled })),
    setMachineActions: (enabled) => changeDesktop(api.app.machineActions({ enabled })),
    openLog: () => changeDesktop(api.app.openLog(null)),
    readAbout: async () => {
      state.setState(({ about }) => ({ about: askedAgain(about) }))
      const answer = await api.about.view(null)
      state.setState(({ about }) => ({ about: replyOf(about, answer) }))
    },
  }
}
