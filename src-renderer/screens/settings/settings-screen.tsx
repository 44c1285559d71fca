// SPDX-License-Identifier: MIT
import { useEffect } from 'react'
import type { SettingsView } from '../../../src-main/model/settings.ts'
import { useSettings, useSettingsState } from '../../store/settings-context.ts'
import { settingsWords as says } from '../../words/spoken.ts'
import { AppearanceSection } from './appearance-section.tsx'
import { DesktopSection } from './desktop-section.tsx'
import { LogSection } from './log-section.tsx'
import { MachinesSection } from './machines-section.tsx'
import { SettingsProblems } from './settings-problems.tsx'

/** What a person chooses for the program itself; each choice counts and is kept as soon as it is made. */
export function SettingsScreen() {
  const { readDesktop, readAbout } = useSettings()
  const view = useSettingsState((state) => state.view)
  const saved = useSettingsState((state) => state.saved)
  useEffect(() => {
    void readDesktop()
    void readAbout()
  }, [readDesktop, readAbout])
  return (
    <div className="settings">
      <h1>{says.title}</h1>
      <p className="screen-lead">{says.lead}</p>
      {view === null ? <p className="waiting">{says.unread}</p> : <Sections view={view} />}
      <p className="for-hearing" role="status">
        {saved === null ? '' : says.saved(says.names[saved])}
      </p>
    </div>
  )
}

function Sections({ view }: { readonly view: SettingsView }) {
  return (
    <>
      <SettingsProblems view={view} />
      <AppearanceSection settings={view.settings} />
      <DesktopSection settings={view.settings} />
      <MachinesSection settings={view.settings} />
      <LogSection settings={view.settings} />
      <p className="settings-place">
        {says.keptIn} <code>{view.path}</code>
      </p>
    </>
  )
}
