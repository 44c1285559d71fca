// SPDX-License-Identifier: MIT
import { type ReactNode, useId } from 'react'
import { useProblems } from '../../store/use-guest-part.ts'
import { findProblems } from './find-problems.ts'
import { ProblemList } from './problem-list.tsx'

interface CheckFieldProps {
  readonly label: ReactNode
  readonly note?: ReactNode
  readonly path?: string
  readonly isOn: boolean
  readonly isDisabled?: boolean
  readonly onChange: (isOn: boolean) => void
}

/** Something that is or is not, with what it means. */
export function CheckField({ label, note, path, isOn, isDisabled = false, onChange }: CheckFieldProps) {
  const [id, noteId, problemId] = [useId(), useId(), useId()]
  const all = useProblems()
  const problems = path === undefined ? [] : findProblems(all, path)
  return (
    <div className="tick">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        aria-disabled={isDisabled}
        aria-describedby={`${noteId} ${problemId}`}
        onChange={(event) => (isDisabled ? undefined : onChange(event.target.checked))}
      />
      <label htmlFor={id}>{label}</label>
      {note === undefined ? null : (
        <p className="entry-note" id={noteId}>
          {note}
        </p>
      )}
      <ProblemList problems={problems} id={problemId} />
    </div>
  )
}
