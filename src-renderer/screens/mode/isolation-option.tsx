// SPDX-License-Identifier: MIT
import { useId, useState } from 'react'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { modeWords } from '../../words/spoken.ts'
import { Option } from './option.tsx'
import { isCpuList } from './reserve-memory.ts'

interface IsolationOptionProps {
  readonly cpus: string | null
  readonly onChange: (cpus: string | null) => void
}

/** CPUs that the host leaves alone from boot on. What is no list of CPUs is said at once and never asked for. */
export function IsolationOption({ cpus, onChange }: IsolationOptionProps) {
  const [isOn, setOn] = useState(cpus !== null)
  const [typed, setTyped] = useState(cpus ?? '')
  const [inputId, noteId] = [useId(), useId()]
  const list = typed.replaceAll(/\s/g, '')
  const isInvalid = list !== '' && !isCpuList(list)
  const ask = (on: boolean, text: string) => {
    const wanted = text.replaceAll(/\s/g, '')
    onChange(on && isCpuList(wanted) ? wanted : null)
  }
  return (
    <Option
      {...modeWords.isolation}
      isOn={isOn}
      onChange={(on) => {
        setOn(on)
        ask(on, typed)
      }}
    >
      <div className="field">
        <label htmlFor={inputId}>{modeWords.isolation.label}</label>
        <input
          id={inputId}
          type="text"
          value={typed}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isInvalid}
          aria-describedby={noteId}
          onChange={(event) => {
            setTyped(event.target.value)
            ask(true, event.target.value)
          }}
        />
      </div>
      <p className="field-note" id={noteId}>
        {isInvalid ? <VerdictMark verdict="fail" /> : null}
        {isInvalid ? modeWords.isolation.invalid : modeWords.isolation.hint}
      </p>
    </Option>
  )
}
