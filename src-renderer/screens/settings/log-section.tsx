// SPDX-License-Identifier: MIT
import { logLevels, type Settings } from '../../../src-main/model/settings.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { lastTold } from '../../store/reply.ts'
import { useSettings, useSettingsState } from '../../store/settings-context.ts'
import { settingsWords as says, words } from '../../words/spoken.ts'
import { SettingFailure, SettingSection, SettingSelect } from './setting-fields.tsx'

/** How much is noted, and where it is found. */
export function LogSection({ settings }: { readonly settings: Settings }) {
  const { set } = useSettings()
  return (
    <SettingSection title={says.log}>
      <SettingSelect
        label={says.names.logLevel}
        note={says.logNote}
        value={settings.logLevel}
        options={logLevels.map((value) => ({ value, label: says.levels[value] }))}
        onChange={(value) => void set({ key: 'logLevel', value })}
      />
      <SettingFailure setting="logLevel" />
      <LogPlace />
    </SettingSection>
  )
}

function LogPlace() {
  const { openLog } = useSettings()
  const about = lastTold(useSettingsState((state) => state.about))
  if (about === null || about.log === null) return null
  const command = 'journalctl --user -u throughway -b'
  const place = about.log.kind === 'file' ? about.log.path : command
  return (
    <div className="settings-log">
      <p>
        {about.log.kind === 'file' ? says.logFile : says.logJournal} <code>{place}</code>
      </p>
      <div className="settings-buttons">
        <CopyButton
          label={about.log.kind === 'file' ? says.copyPath : says.copyCommand}
          copied={words.copied}
          refused={words.copyFailed}
          fetchText={async () => place}
        />
        {about.form === 'desktop' && about.log.kind === 'file' ? (
          <button type="button" onClick={() => void openLog()}>
            <SignIcon sign="outside" />
            {says.openLog}
          </button>
        ) : null}
      </div>
    </div>
  )
}
