// SPDX-License-Identifier: MIT
import { type Settings, themeChoices } from '../../../src-main/model/settings.ts'
import { useSettings } from '../../store/settings-context.ts'
import { languageIds, languages } from '../../words/languages.ts'
import { settingsWords as says } from '../../words/spoken.ts'
import { SettingFailure, SettingSection, SettingSelect } from './setting-fields.tsx'

/** The window’s language and look. */
export function AppearanceSection({ settings }: { readonly settings: Settings }) {
  const { set } = useSettings()
  return (
    <SettingSection title={says.appearance}>
      <SettingSelect
        label={says.names.language}
        note={says.languageNote}
        value={settings.language}
        options={[
          { value: 'system', label: says.asSystem },
          ...languageIds.map((id) => ({ value: id, label: languages[id], lang: id })),
        ]}
        onChange={(value) => void set({ key: 'language', value })}
      />
      <SettingFailure setting="language" />
      <SettingSelect
        label={says.names.theme}
        value={settings.theme}
        options={themeChoices.map((value) => ({ value, label: says.themes[value] }))}
        onChange={(value) => void set({ key: 'theme', value })}
      />
      <SettingFailure setting="theme" />
    </SettingSection>
  )
}
