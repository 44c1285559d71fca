// SPDX-License-Identifier: MIT
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { SettingKey } from '../../../src-main/model/settings.ts'
import { useSettingsState } from '../../store/settings-context.ts'
import { settingsWords as says } from '../../words/spoken.ts'
import { FailureWords } from '../frame/notices.tsx'

/** A part of the settings under a heading. */
export function SettingSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className="settings-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

interface SwitchProps {
  readonly label: string
  readonly note?: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** Something that is or is not, with what it means. */
export function SettingSwitch({ label, note, isOn, onChange }: SwitchProps) {
  const [id, noteId] = [useId(), useId()]
  return (
    <div className="tick">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        aria-describedby={note === undefined ? undefined : noteId}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {note === undefined ? null : (
        <p className="entry-note" id={noteId}>
          {note}
        </p>
      )}
    </div>
  )
}

interface SelectProps<Value extends string> {
  readonly label: string
  readonly note?: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  readonly onChange: (value: Value) => void
}

/** One of a few. */
export function SettingSelect<Value extends string>({ label, note, value, options, onChange }: SelectProps<Value>) {
  const [id, noteId] = [useId(), useId()]
  return (
    <div className="setting-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={note === undefined ? undefined : noteId}
        onChange={({ target }) => onChange(target.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
      {note === undefined ? null : (
        <p className="entry-note" id={noteId}>
          {note}
        </p>
      )}
    </div>
  )
}

interface TextProps {
  readonly setting: SettingKey
  readonly label: string
  readonly note: string
  readonly value: string
  readonly placeholder: string
  /** Saves what was typed; it stays in the field where it does not fit. */
  readonly onSave: (text: string) => void
}

/** Something that is typed, and counts once it is saved. */
export function SettingText({ setting, label, note, value, placeholder, onSave }: TextProps) {
  const [id, noteId, problemId] = [useId(), useId(), useId()]
  const [typed, setTyped] = useState<string | null>(null)
  const failed = useSettingsState((state) => state.failed)
  const saved = useSettingsState((state) => state.saved === setting)
  const isWrong = failed?.about === setting
  const save = (event: FormEvent) => {
    event.preventDefault()
    onSave((typed ?? value).trim())
  }
  return (
    <form className="setting-field" onSubmit={save}>
      <label htmlFor={id}>{label}</label>
      <span className="setting-typed">
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={typed ?? value}
          placeholder={placeholder}
          aria-invalid={isWrong}
          aria-describedby={`${noteId} ${problemId}`}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" aria-label={says.saveOf(label)}>
          {says.save}
        </button>
        <span aria-hidden="true" className="setting-saved">
          {saved && (typed === null || typed.trim() === value) ? says.kept : ''}
        </span>
      </span>
      <p className="entry-note" id={noteId}>
        {note}
      </p>
      <div id={problemId} role="alert">
        {isWrong ? <SettingFailure setting={setting} /> : null}
      </div>
    </form>
  )
}

/** Why a setting was not changed: what would fit, or what the file said. */
export function SettingFailure({ setting }: { readonly setting: SettingKey | 'desktop' }) {
  const failed = useSettingsState((state) => state.failed)
  if (failed === null || failed.about !== setting) return null
  const { failure } = failed
  if (failure.code === 'argument-invalid' && (setting === 'port' || setting === 'connection'))
    return <p className="setting-wrong">{says.wanted[setting]}</p>
  return (
    <div className="setting-wrong">
      <FailureWords failure={failure} fileName={null} />
    </div>
  )
}
