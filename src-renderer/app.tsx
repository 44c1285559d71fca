// SPDX-License-Identifier: MIT
import { lazy, type ReactNode, Suspense } from 'react'
import { useStore } from 'zustand'
import { CrashCatcher } from './components/crash-catcher.tsx'
import { CheckScreen } from './screens/check/check-screen.tsx'
import { CrashScreen } from './screens/frame/crash-screen.tsx'
import { Frame } from './screens/frame/frame.tsx'
import { ChangeContext } from './store/change-context.ts'
import type { ChangeStore } from './store/change-store.ts'
import { describeFault } from './store/describe-fault.ts'
import { useFaultPort } from './store/fault-context.ts'
import type { GuestStore } from './store/guest-store.ts'
import type { LanguageStore } from './store/language.ts'
import { GuestContext, MachineContext } from './store/machine-context.ts'
import type { MachineStore } from './store/machine-store.ts'
import { RestartContext } from './store/restart-context.ts'
import type { RestartStore } from './store/restart-store.ts'
import { SettingsContext } from './store/settings-context.ts'
import type { SettingsStore } from './store/settings-store.ts'
import type { ThemeStore } from './store/theme.ts'
import { TroubleContext } from './store/trouble-context.ts'
import type { TroubleStore } from './store/trouble-store.ts'
import { LanguageContext, ThemeContext, useWindowState, WindowContext } from './store/window-context.ts'
import type { StepId } from './store/window-state.ts'
import type { WindowStore } from './store/window-store.ts'
import { words } from './words/spoken.ts'

const DevicesScreen = lazy(async () => ({
  default: (await import('./screens/devices/devices-screen.tsx')).DevicesScreen,
}))
const ModeScreen = lazy(async () => ({ default: (await import('./screens/mode/mode-screen.tsx')).ModeScreen }))
const PrepareScreen = lazy(async () => ({
  default: (await import('./screens/prepare/prepare-screen.tsx')).PrepareScreen,
}))
const ApplyScreen = lazy(async () => ({ default: (await import('./screens/apply/apply-screen.tsx')).ApplyScreen }))
const AfterScreen = lazy(async () => ({ default: (await import('./screens/after/after-screen.tsx')).AfterScreen }))
const HistoryScreen = lazy(async () => ({
  default: (await import('./screens/history/history-screen.tsx')).HistoryScreen,
}))
const CreateScreen = lazy(async () => ({ default: (await import('./screens/create/create-screen.tsx')).CreateScreen }))
const MachinesScreen = lazy(async () => ({
  default: (await import('./screens/machines/machines-screen.tsx')).MachinesScreen,
}))
const TroubleScreen = lazy(async () => ({
  default: (await import('./screens/trouble/trouble-screen.tsx')).TroubleScreen,
}))
const InstallScreen = lazy(async () => ({
  default: (await import('./screens/install/install-screen.tsx')).InstallScreen,
}))
const SettingsScreen = lazy(async () => ({
  default: (await import('./screens/settings/settings-screen.tsx')).SettingsScreen,
}))
const AboutScreen = lazy(async () => ({ default: (await import('./screens/about/about-screen.tsx')).AboutScreen }))
const DoneScreen = lazy(async () => ({ default: (await import('./screens/done/done-screen.tsx')).DoneScreen }))

interface AppProps {
  readonly store: WindowStore
  readonly changes: ChangeStore
  readonly machines: MachineStore
  readonly guest: GuestStore
  readonly trouble: TroubleStore
  readonly settings: SettingsStore
  readonly restart: RestartStore
  readonly theme: ThemeStore
  readonly language: LanguageStore
}

/**
 * The window: the frame, and in it the screen of the step that was chosen.
 *
 * It hears of the language, so that another one draws everything below anew; what was typed stays, as nothing is replaced.
 */
export function App({ store, changes, machines, guest, trouble, settings, restart, theme, language }: AppProps) {
  useStore(language.state)
  return (
    <Guarded place="window">
      <LanguageContext value={language}>
        <WindowContext value={store}>
          <ThemeContext value={theme}>
            <ChangeContext value={changes}>
              <MachineContext value={machines}>
                <GuestContext value={guest}>
                  <TroubleContext value={trouble}>
                    <SettingsContext value={settings}>
                      <RestartContext value={restart}>
                        <Frame>
                          <Screen />
                        </Frame>
                      </RestartContext>
                    </SettingsContext>
                  </TroubleContext>
                </GuestContext>
              </MachineContext>
            </ChangeContext>
          </ThemeContext>
        </WindowContext>
      </LanguageContext>
    </Guarded>
  )
}

/** The first screen comes with the page; each other one when it is first opened. A fault in one leaves the others. */
function Screen() {
  const step = useWindowState((state) => state.step)
  return (
    <Guarded key={step} place="screen">
      <Suspense fallback={<p className="waiting">{words.opening}</p>}>{screenOf(step)}</Suspense>
    </Guarded>
  )
}

function Guarded({ place, children }: { readonly place: 'screen' | 'window'; readonly children: ReactNode }) {
  const { note } = useFaultPort()
  return (
    <CrashCatcher
      onFault={(error, components) => note(describeFault(error, components, location.hash, navigator.userAgent))}
      instead={(fault) =>
        place === 'screen' ? (
          <CrashScreen fault={fault} place={place} />
        ) : (
          <main>
            <CrashScreen fault={fault} place={place} />
          </main>
        )
      }
    >
      {children}
    </CrashCatcher>
  )
}

function screenOf(step: StepId) {
  switch (step) {
    case 'check':
      return <CheckScreen />
    case 'choose':
      return <DevicesScreen />
    case 'mode':
      return <ModeScreen />
    case 'prepare':
      return <PrepareScreen />
    case 'apply':
      return <ApplyScreen />
    case 'after':
      return <AfterScreen />
    case 'create':
      return <CreateScreen />
    case 'install':
      return <InstallScreen />
    case 'done':
      return <DoneScreen />
    case 'use':
      return <MachinesScreen />
    case 'history':
      return <HistoryScreen />
    case 'trouble':
      return <TroubleScreen />
    case 'settings':
      return <SettingsScreen />
    case 'about':
      return <AboutScreen />
  }
}
