// SPDX-License-Identifier: MIT
import { type ReactNode, useId, useState } from 'react'
import { useProblems } from '../../store/use-guest-part.ts'
import { findProblems } from './find-problems.ts'
import { ProblemList } from './problem-list.tsx'

/** What a control takes from the field around it. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
}

interface FieldProps {
  readonly label: string
  /** Path into the guest's spec or choices, where problems may name it. */
  readonly path?: string
  readonly note?: ReactNode
  readonly isWide?: boolean
  readonly children: (control: ControlProps) => ReactNode
}

/** A control with its name, what there is to know, and what stands against its value. */
export function Field({ label, path, note, isWide = false, children }: FieldProps) {
  const [id, noteId, problemId] = [useId(), useId(), useId()]
  const all = useProblems()
  const problems = path === undefined ? [] : findProblems(all, path)
  const described = [note === undefined ? '' : noteId, problems.length === 0 ? '' : problemId].filter(
    (each) => each !== '',
  )
  return (
    <div className={isWide ? 'entry entry-wide' : 'entry'}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': problems.some(({ severity }) => severity === 'error'),
      })}
      {note === undefined ? null : (
        <p className="entry-note" id={noteId}>
          {note}
        </p>
      )}
      <ProblemList problems={problems} id={problemId} />
    </div>
  )
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isCode?: boolean
  readonly placeholder?: string
}

/** A line of text, kept as it is typed while it has the focus. */
export function TextField({ value, onChange, isCode = false, placeholder, ...field }: TextFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="text"
          className={isCode ? 'input-code' : undefined}
          value={typed ?? value}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.target.value)
            onChange(event.target.value)
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  )
}

interface NumberFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step?: number
  readonly onChange: (value: number) => void
}

/** A number; what is none, or out of range, is not asked for, and gives way to the last that was. */
export function NumberField({ value, min, max, step = 1, onChange, ...field }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="number"
          inputMode="decimal"
          value={typed ?? String(value)}
          min={min}
          max={max}
          step={step}
          onChange={(event) => {
            setTyped(event.target.value)
            const number = Number(event.target.value)
            if (event.target.value !== '' && number >= min && number <= max) onChange(number)
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  )
}

interface SelectFieldProps<Value extends string> extends Omit<FieldProps, 'children'> {
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** A choice among a few. A value that is none of them is shown too: the draft may know more than the list. */
export function SelectField<Value extends string>({ value, options, onChange, ...field }: SelectFieldProps<Value>) {
  const all = options.some((option) => option.value === value) ? options : [{ value, label: value }, ...options]
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = all.find((option) => option.value === event.target.value)
            if (chosen !== undefined) onChange(chosen.value)
          }}
        >
          {all.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Options of a select, from a table of words. */
export function optionsOf<Value extends string>(table: Readonly<Record<Value, string>>) {
  return (Object.entries(table) as [Value, string][]).map(([value, label]) => ({ value, label }))
}
