// SPDX-License-Identifier: MIT
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { followAddressBar } from './address-bar.ts'
import { App } from './app.tsx'
import { openBridge } from './bridge.ts'
import { followMachineAddress } from './machine-address.ts'
import { adoptChoices } from './store/adopt-choices.ts'
import { createChangeStore } from './store/change-store.ts'
import { FaultContext } from './store/fault-context.ts'
import { followWishes } from './store/follow-wishes.ts'
import { createGuestStore } from './store/guest-store.ts'
import { keepTroubleText } from './store/keep-trouble-text.ts'
import { browserLanguagePorts, createLanguageStore } from './store/language.ts'
import { createMachineStore } from './store/machine-store.ts'
import { createFaultPort, noteUncaughtFaults } from './store/note-faults.ts'
import { openPageStorage, openStorage } from './store/page-storage.ts'
import { createRestartStore } from './store/restart-store.ts'
import { resumeStep } from './store/resume-step.ts'
import { languageChoice, themeChoice } from './store/setting-choice.ts'
import { createSettingsStore } from './store/settings-store.ts'
import { browserThemePorts, createThemeStore } from './store/theme.ts'
import { createTroubleStore } from './store/trouble-store.ts'
import { createWindowStore } from './store/window-store.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
import './styles/rail.css'
import './styles/step-foot.css'
import './styles/check.css'
import './styles/crash.css'
import './styles/capture-panel.css'
import './styles/devices.css'
import './styles/map.css'
import './styles/map-wires.css'
import './styles/map-legend.css'
import './styles/choices.css'
import './styles/plan.css'
import './styles/diff.css'
import './styles/recovery.css'
import './styles/consent.css'
import './styles/plan-steps.css'
import './styles/changes.css'
import './styles/history.css'
import './styles/trial.css'
import './styles/create.css'
import './styles/explained-xml.css'
import './styles/cpu-map.css'
import './styles/memory-bar.css'
import './styles/create-choices.css'
import './styles/fields.css'
import './styles/guest-parts.css'
import './styles/machines.css'
import './styles/charts.css'
import './styles/machine-panels.css'
import './styles/trouble.css'
import './styles/log-view.css'
import './styles/causes.css'
import './styles/install.css'
import './styles/settings.css'
import './styles/other-media.css'

const bridge = openBridge()
const settings = createSettingsStore(bridge)
const faults = createFaultPort(bridge.api)
noteUncaughtFaults(window, faults)
const store = createWindowStore(bridge)
const changes = createChangeStore(bridge, store)
const machines = createMachineStore(bridge)
const wait = (durationMs: number) => new Promise<void>((resolve) => setTimeout(resolve, durationMs))
const guest = createGuestStore(bridge, { host: store, changes, machines, wait })
const trouble = createTroubleStore(bridge)
const restart = createRestartStore(bridge)
followAddressBar(store)
followMachineAddress(store, machines)
const page = openPageStorage()
keepTroubleText(trouble, page)
followWishes({ api: bridge.api, host: store, changes, guest, wait, page }, () => {
  // The steps with machines are judged too; the first verdict does not wait for libvirt.
  void machines.open()
  resumeStep(
    { host: store, changes, machines },
    () => location.hash === '',
    (step) => step === 'check' || location.replace(`#${step}`),
  )
})
store.start()
changes.start()
machines.start()
guest.start()
trouble.start()
restart.start()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no place for the window')
// The first thing on screen is in the right language and theme already, rather than in English for a moment.
await settings.start()
await adoptChoices(openStorage(), settings)
const language = createLanguageStore({ ...browserLanguagePorts(), choice: languageChoice(settings) })
const theme = createThemeStore({ ...browserThemePorts(), choice: themeChoice(settings) })
await language.start()
createRoot(root).render(
  <StrictMode>
    <FaultContext value={faults}>
      <App
        store={store}
        changes={changes}
        machines={machines}
        guest={guest}
        trouble={trouble}
        settings={settings}
        restart={restart}
        theme={theme}
        language={language}
      />
    </FaultContext>
  </StrictMode>,
)
