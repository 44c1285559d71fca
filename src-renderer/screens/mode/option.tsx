// SPDX-License-Identifier: MIT
import { type ReactNode, useId } from 'react'

interface OptionProps {
  readonly title: string
  readonly text: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  /** What there is to set once it is on. */
  readonly children?: ReactNode
}

/** An option with its consequence; what there is to set shows once it is on. */
export function Option({ title, text, isOn, onChange, children }: OptionProps) {
  const [inputId, textId] = [useId(), useId()]
  return (
    <div className={isOn ? 'option option-on' : 'option'}>
      <input
        id={inputId}
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={textId}
      />
      <label htmlFor={inputId}>{title}</label>
      <p id={textId}>{text}</p>
      {isOn && children !== undefined ? <div className="option-settings">{children}</div> : null}
    </div>
  )
}
