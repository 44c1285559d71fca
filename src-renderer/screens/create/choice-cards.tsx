// SPDX-License-Identifier: MIT
import { useId } from 'react'

interface ChoiceCardsProps<Value extends string> {
  readonly legend: string
  readonly number: number
  readonly value: Value | null
  readonly options: readonly { readonly value: Value; readonly title: string; readonly note: string }[]
  readonly onChange: (value: Value) => void
}

/** One of the choices that a guest begins with, as cards beside each other. */
export function ChoiceCards<Value extends string>(props: ChoiceCardsProps<Value>) {
  const { legend, number, value, options, onChange } = props
  const name = useId()
  return (
    <fieldset className="choice">
      <legend>
        <span className="choice-number" aria-hidden="true">
          {number}
        </span>
        <h2>{legend}</h2>
      </legend>
      <div className="choice-cards">
        {options.map((option) => (
          <label key={option.value} className={option.value === value ? 'choice-card choice-chosen' : 'choice-card'}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-labelledby={`${name}-${option.value}-title`}
              aria-describedby={`${name}-${option.value}`}
            />
            <span className="choice-title" id={`${name}-${option.value}-title`}>
              {option.title}
            </span>
            <span className="choice-note" id={`${name}-${option.value}`}>
              {option.note}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
