// SPDX-License-Identifier: MIT
import { type ReactNode, useState } from 'react'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import type { Overrides } from '../../store/guest-store.ts'
import { useOwnParts, useProblems } from '../../store/use-guest-part.ts'
import { createWords } from '../../words/spoken.ts'
import { countProblems, findOthers, findProblems } from './find-problems.ts'
import { ProblemList } from './problem-list.tsx'

interface SectionProps {
  readonly id: string
  readonly title: string
  /** What it comes to, in a line. */
  readonly summary: string
  /** Parts of the spec that are set here. */
  readonly parts: readonly (keyof Overrides)[]
  /** Paths of problems that are this section's: those of `parts` unless told. */
  readonly paths?: readonly string[]
  /** Paths whose problems stand next to a field of the section. */
  readonly shown?: readonly string[]
  readonly isOpen?: boolean
  /** Set by hand in another way than as a part of the spec. */
  readonly isOwn?: boolean
  readonly onPropose?: () => void
  readonly children: ReactNode
}

/** A part of the guest: what it comes to, and when unfolded, how that can be changed. Trouble unfolds it. */
export function Section(props: SectionProps) {
  const {
    id,
    title,
    summary,
    parts,
    paths = parts,
    shown = [],
    isOpen = false,
    isOwn = false,
    onPropose,
    children,
  } = props
  const { own, propose } = useOwnParts(parts)
  const all = useProblems()
  const { errors, warnings } = countProblems(paths.flatMap((path) => findProblems(all, path)))
  const [isUnfolded, setUnfolded] = useState(isOpen)
  const isSet = own.length > 0 || isOwn
  return (
    <details
      className="part"
      id={`part-${id}`}
      open={isUnfolded || errors > 0}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
    >
      <summary>
        <SignIcon sign="chevron" />
        <h2>{title}</h2>
        <span className="part-summary">{summary}</span>
        {errors + warnings > 0 ? <VerdictMark verdict={errors > 0 ? 'fail' : 'warn'} /> : null}
        <span className={isSet ? 'tag tag-own' : 'tag'}>{isSet ? createWords.own : createWords.proposed}</span>
      </summary>
      <div className="part-body">
        <ProblemList problems={findOthers(all, paths, shown)} />
        {children}
        {isSet ? (
          <p className="part-back">
            <button
              type="button"
              onClick={() => {
                propose()
                onPropose?.()
              }}
            >
              <SignIcon sign="undo" />
              {createWords.propose}
            </button>
          </p>
        ) : null}
      </div>
    </details>
  )
}
