// SPDX-License-Identifier: MIT
import { useState } from 'react'
import type { InstallImage } from '../../../src-main/model/machine-view.ts'
import type { UnattendedWish } from '../../../src-main/model/wishes.ts'
import { proposeAnswers } from '../../store/build-choices.ts'
import { useGuest, useGuestState } from '../../store/machine-context.ts'
import { useGuestOptions } from '../../store/use-guest-part.ts'
import { createWords } from '../../words/spoken.ts'
import { CheckField } from './check-field.tsx'
import { canAnswer, describeImage } from './describe-image.ts'
import { Field, SelectField, TextField } from './field.tsx'

const says = createWords.unattended

/** Whether the installer is told everything beforehand, and what. */
export function UnattendedFields({ image }: { readonly image: InstallImage }) {
  const { wishFor } = useGuest()
  const { source, system } = useGuestState(({ wish }) => wish)
  const { images } = useGuestOptions()
  if (source.kind !== 'image') return null
  if (!canAnswer(image)) return <p className="choice-hint">{says.impossible}</p>
  const set = (unattended: UnattendedWish | null) => wishFor({ source: { ...source, unattended } })
  const begin = () => {
    const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions()
    const drivers = images.find(({ content }) => content.kind === 'virtio-drivers')
    return { ...proposeAnswers(system, { locale, timeZone }), driversPath: drivers?.path ?? null }
  }
  return (
    <div className="unattended">
      <CheckField
        label={says.title}
        note={says.text}
        path="install.kind"
        isOn={source.unattended !== null}
        onChange={(isOn) => set(isOn ? begin() : null)}
      />
      {source.unattended === null ? null : <Answers image={image} answers={source.unattended} onChange={set} />}
    </div>
  )
}

interface AnswersProps {
  readonly image: InstallImage
  readonly answers: UnattendedWish
  readonly onChange: (answers: UnattendedWish) => void
}

function Answers({ image, answers, onChange }: AnswersProps) {
  const set = (patch: Partial<UnattendedWish>) => onChange({ ...answers, ...patch })
  const { content } = image
  return (
    <div className="entries">
      <TextField
        label={says.userName}
        path="install.userName"
        value={answers.userName}
        onChange={(userName) => set({ userName })}
      />
      <PasswordField />
      <TextField
        label={says.hostName}
        path="install.hostName"
        value={answers.hostName}
        onChange={(hostName) => set({ hostName })}
      />
      <TextField
        label={says.locale}
        path="install.locale"
        value={answers.locale}
        onChange={(locale) => set({ locale })}
      />
      <TextField
        label={says.timeZone}
        path="install.timeZone"
        value={answers.timeZone}
        onChange={(timeZone) => set({ timeZone })}
      />
      {content.kind === 'windows' && content.editions.length > 1 ? (
        <SelectField
          label={says.edition}
          path="install.editionIndex"
          value={String(answers.editionIndex ?? '')}
          options={[
            { value: '', label: says.firstEdition },
            ...content.editions.map(({ index, name }) => ({ value: String(index), label: name })),
          ]}
          onChange={(index) => set({ editionIndex: index === '' ? null : Number(index) })}
        />
      ) : null}
      {content.kind === 'windows' ? (
        <DriversField path={answers.driversPath} onChange={(driversPath) => set({ driversPath })} />
      ) : null}
    </div>
  )
}

function PasswordField() {
  const { setPassword } = useGuest()
  const password = useGuestState((state) => state.password)
  const [isShown, setShown] = useState(false)
  return (
    <Field label={says.password} path="install.password" note={says.passwordNote}>
      {(control) => (
        <>
          <input
            {...control}
            type={isShown ? 'text' : 'password'}
            value={password}
            autoComplete="new-password"
            maxLength={127}
            spellCheck={false}
            onChange={(event) => setPassword(event.target.value)}
          />
          <label className="entry-switch">
            <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
            {says.showPassword}
          </label>
        </>
      )}
    </Field>
  )
}

function DriversField({
  path,
  onChange,
}: {
  readonly path: string | null
  readonly onChange: (path: string | null) => void
}) {
  const { fetchDrivers } = useGuest()
  const drivers = useGuestOptions().images.filter(({ content }) => content.kind === 'virtio-drivers')
  return (
    <div className="entry">
      <SelectField
        label={says.drivers}
        path="install.driversPath"
        note={says.driversNote}
        value={path ?? ''}
        options={[
          { value: '', label: says.noDrivers },
          ...drivers.map((image) => ({ value: image.path, label: describeImage(image).title })),
        ]}
        onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
      />
      {drivers.length === 0 ? (
        <button type="button" onClick={() => void fetchDrivers()}>
          {says.fetchDrivers}
        </button>
      ) : null}
    </div>
  )
}
