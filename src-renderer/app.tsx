// SPDX-License-Identifier: MIT
import { CrashCatcher } from './components/crash-catcher.tsx'
import { CheckScreen } from './screens/check/check-screen.tsx'
import { DevicesScreen } from './screens/devices/devices-screen.tsx'
import { Frame } from './screens/frame/frame.tsx'
import { LaterScreen } from './screens/later/later-screen.tsx'
import type { ThemeStore } from './store/theme.ts'
import { ThemeContext, useWindowState, WindowContext } from './store/window-context.ts'
import type { WindowStore } from './store/window-store.ts'

/** The window: the frame, and in it the screen of the step that was chosen. */
export function App({ store, theme }: { readonly store: WindowStore; readonly theme: ThemeStore }) {
  return (
    <CrashCatcher>
      <WindowContext value={store}>
        <ThemeContext value={theme}>
          <Frame>
            <Screen />
          </Frame>
        </ThemeContext>
      </WindowContext>
    </CrashCatcher>
  )
}

function Screen() {
  const step = useWindowState((state) => state.step)
  if (step === 'check') return <CheckScreen />
  if (step === 'devices') return <DevicesScreen />
  return <LaterScreen step={step} />
}
