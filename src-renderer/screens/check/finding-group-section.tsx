// SPDX-License-Identifier: MIT
import { useId, useState } from 'react'
import { SignIcon } from '../../components/sign-icon.tsx'
import { words } from '../../words/en.ts'
import type { FindingGroup } from './arrange-findings.ts'
import { FindingRow } from './finding-row.tsx'

/** The findings of one verdict under their heading, which folds them away. */
export function FindingGroupSection({ group }: { readonly group: FindingGroup }) {
  const [isOpen, setOpen] = useState(group.isOpen)
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
      <ul id={listId} className="findings" hidden={!isOpen}>
        {group.findings.map((finding, index) => (
          <FindingRow key={finding.id} finding={finding} isOpenAtFirst={isTelling && index === 0} />
        ))}
      </ul>
    </section>
  )
}
