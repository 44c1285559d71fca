// SPDX-License-Identifier: MIT
import { Said } from '../../components/said.tsx'
import { prepareWords } from '../../words/spoken.ts'

/** What is worth knowing and stops nothing. */
export function PlanNotes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <section className="plan-notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{prepareWords.notes}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>
            <Said text={note} />
          </li>
        ))}
      </ul>
    </section>
  )
}
