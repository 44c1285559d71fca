// SPDX-License-Identifier: MIT
import { useId, useRef, useState } from 'react'
import { SignIcon } from '../../components/sign-icon.tsx'
import { words } from '../../words/spoken.ts'
import { type FindingGroup, splitLongGroup } from './arrange-findings.ts'
import { FindingRow } from './finding-row.tsx'

interface FindingGroupSectionProps {
  readonly group: FindingGroup
  /** True where its filter was chosen: then all of it is shown. */
  readonly isAskedFor: boolean
}

/** The findings of one verdict under their heading, which folds them away; a long list of doubts starts short. */
export function FindingGroupSection({ group, isAskedFor }: FindingGroupSectionProps) {
  const [isOpen, setOpen] = useState(group.isOpen)
  const [isWhole, setWhole] = useState(isAskedFor)
  const { first, rest } = splitLongGroup(group)
  const list = useRef<HTMLUListElement>(null)
  const showRest = () => {
    setWhole(true)
    // The button goes; who pressed it goes on with the first finding that came.
    requestAnimationFrame(() => list.current?.querySelectorAll('summary')[first.length]?.focus())
  }
  const listId = useId()
  const { title, note } = words.verdictGroups[group.verdict]
  // What stands in the way is worth its reasons at once; the rest waits to be asked.
  const isTelling = group.verdict === 'fail'
  return (
    <section className="finding-group">
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={listId} onClick={() => setOpen(!isOpen)}>
          <SignIcon sign="chevron" />
          {title}
          <span className="finding-count">{group.findings.length}</span>
        </button>
        {note === '' ? null : <span className="finding-note">{note}</span>}
      </h2>
      <ul ref={list} id={listId} className="findings" hidden={!isOpen}>
        {(isWhole ? group.findings : first).map((finding, index) => (
          <FindingRow key={finding.id} finding={finding} isOpenAtFirst={isTelling && index === 0} />
        ))}
      </ul>
      {isWhole || rest.length === 0 || !isOpen ? null : (
        <button type="button" className="finding-rest" onClick={showRest}>
          {words.check.rest(rest.length)}
        </button>
      )}
    </section>
  )
}
