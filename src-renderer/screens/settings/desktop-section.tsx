// SPDX-License-Identifier: MIT
import type { DesktopSwitch } from '../../../src-main/model/desktop-view.ts'
import type { Settings } from '../../../src-main/model/settings.ts'
import { lastTold } from '../../store/reply.ts'
import { useSettings, useSettingsState } from '../../store/settings-context.ts'
import { settingsWords as says } from '../../words/spoken.ts'
import { SettingFailure, SettingSection, SettingSwitch } from './setting-fields.tsx'

const kinds = ['notifyWork', 'notifyMachines', 'notifyTrouble'] as const

/** How the program is part of the desktop; in a browser it is none, and that is said. */
export function DesktopSection({ settings }: { readonly settings: Settings }) {
  const { set, setAutostart, setMachineActions } = useSettings()
  const desktop = lastTold(useSettingsState((state) => state.desktop))
  const isServed = desktop?.autostart.at === 'not-available'
  return (
    <SettingSection title={says.desktop}>
      {isServed ? <p className="entry-note">{says.servedNote}</p> : null}
      {desktop === null || isServed ? null : (
        <>
          <SettingSwitch
            label={says.autostart}
            note={says.autostartNote}
            isOn={isOn(desktop.autostart)}
            onChange={(isWanted) => void setAutostart(isWanted)}
          />
          <SettingSwitch
            label={says.machineActions}
            note={says.machineActionsNote}
            isOn={isOn(desktop.machineActions)}
            onChange={(isWanted) => void setMachineActions(isWanted)}
          />
          <SettingFailure setting="desktop" />
        </>
      )}
      <fieldset className="setting-group">
        <legend>{says.notifications}</legend>
        {kinds.map((key) => (
          <SettingSwitch
            key={key}
            label={says.names[key]}
            isOn={settings[key]}
            onChange={(value) => void set({ key, value })}
          />
        ))}
        {kinds.map((key) => (
          <SettingFailure key={key} setting={key} />
        ))}
      </fieldset>
    </SettingSection>
  )
}

function isOn(state: DesktopSwitch): boolean {
  return state.at === 'on'
}
