// SPDX-License-Identifier: MIT
import type { Verdict } from '../../../src-main/model/finding.ts'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import type { VerdictFilter } from '../../store/window-state.ts'
import { words } from '../../words/spoken.ts'

interface FindingFiltersProps {
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[]
  readonly chosen: VerdictFilter
  readonly onChoose: (filter: VerdictFilter) => void
}

/** How many findings there are of each verdict; each count shows its findings alone. */
export function FindingFilters({ counts, chosen, onChoose }: FindingFiltersProps) {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <fieldset className="filters">
      <legend className="for-hearing">{words.check.filters}</legend>
      <button type="button" className="filter" aria-pressed={chosen === 'all'} onClick={() => onChoose('all')}>
        <span className="filter-count">{total}</span> {words.check.all}
      </button>
      {counts.map(({ verdict, count }) => (
        <button
          key={verdict}
          type="button"
          className="filter"
          aria-pressed={chosen === verdict}
          onClick={() => onChoose(chosen === verdict ? 'all' : verdict)}
        >
          <VerdictMark verdict={verdict} />
          <span className="filter-count">{count}</span> {words.verdictCounts[verdict](count)}
        </button>
      ))}
    </fieldset>
  )
}
