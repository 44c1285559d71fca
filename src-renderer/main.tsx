// SPDX-License-Identifier: MIT
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { followAddressBar, resumeStep } from './address-bar.ts'
import { App } from './app.tsx'
import { openBridge } from './bridge.ts'
import { createChangeStore } from './store/change-store.ts'
import { createGuestStore } from './store/guest-store.ts'
import { browserLanguagePorts, createLanguageStore } from './store/language.ts'
import { createMachineStore } from './store/machine-store.ts'
import { browserThemePorts, createThemeStore } from './store/theme.ts'
import { createTroubleStore } from './store/trouble-store.ts'
import { createWindowStore } from './store/window-store.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
import './styles/check.css'
import './styles/devices.css'
import './styles/map.css'
import './styles/choices.css'
import './styles/plan.css'
import './styles/changes.css'
import './styles/create.css'
import './styles/machines.css'
import './styles/trouble.css'
import './styles/other-media.css'

const language = createLanguageStore(browserLanguagePorts())
const theme = createThemeStore(browserThemePorts())
const bridge = openBridge()
const store = createWindowStore(bridge)
const changes = createChangeStore(bridge, store)
const machines = createMachineStore(bridge)
const guest = createGuestStore(bridge, {
  host: store,
  changes,
  machines,
  wait: (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs)),
})
const trouble = createTroubleStore(bridge)
followAddressBar(store)
resumeStep(changes)
store.start()
changes.start()
machines.start()
guest.start()
trouble.start()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no place for the window')
// The first thing on screen is in the right language already, rather than in English for a moment.
await language.start()
createRoot(root).render(
  <StrictMode>
    <App
      store={store}
      changes={changes}
      machines={machines}
      guest={guest}
      trouble={trouble}
      theme={theme}
      language={language}
    />
  </StrictMode>,
)
