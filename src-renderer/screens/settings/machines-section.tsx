// SPDX-License-Identifier: MIT
import { type Settings, systemConnection } from '../../../src-main/model/settings.ts'
import { useSettings } from '../../store/settings-context.ts'
import { settingsWords as says } from '../../words/spoken.ts'
import { SettingFailure, SettingSection, SettingSwitch, SettingText } from './setting-fields.tsx'

/** How machines are reached and watched, and where the window is served. */
export function MachinesSection({ settings }: { readonly settings: Settings }) {
  const { set } = useSettings()
  const savePort = (text: string) => {
    // What is no number goes as it is, and is refused with what would fit.
    const port = text === '' ? 0 : /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    void set({ key: 'port', value: port })
  }
  return (
    <SettingSection title={says.machines}>
      <SettingSwitch
        label={says.names.watch}
        note={says.watchNote}
        isOn={settings.watch}
        onChange={(value) => void set({ key: 'watch', value })}
      />
      <SettingFailure setting="watch" />
      <SettingText
        setting="connection"
        label={says.names.connection}
        note={says.connectionNote}
        value={settings.connection ?? ''}
        placeholder={systemConnection}
        onSave={(text) => void set({ key: 'connection', value: text === '' ? null : text })}
      />
      <SettingText
        setting="port"
        label={says.names.port}
        note={says.portNote}
        value={settings.port === 0 ? '' : String(settings.port)}
        placeholder={says.anyPort}
        onSave={savePort}
      />
    </SettingSection>
  )
}
