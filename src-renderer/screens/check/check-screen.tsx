// SPDX-License-Identifier: MIT
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useHostView, useWindow, useWindowState } from '../../store/window-context.ts'
import { words } from '../../words/spoken.ts'
import { CapturePanel } from '../frame/capture-panel.tsx'
import { HostWaiting } from '../frame/host-waiting.tsx'
import { arrangeFindings, countFindings } from './arrange-findings.ts'
import { FindingFilters } from './finding-filters.tsx'
import { FindingGroupSection } from './finding-group-section.tsx'
import { HostLine } from './host-line.tsx'

/** The verdict on the host in one sentence, and every finding with what says so. */
export function CheckScreen() {
  const { filterFindings } = useWindow()
  const filter = useWindowState((state) => state.verdictFilter)
  const view = useHostView()
  if (view === null) return <HostWaiting title={words.check.title} />
  const { report } = view
  const groups = arrangeFindings(report.findings, filter)
  return (
    <div className="check">
      <header className="verdict-head">
        <VerdictMark verdict={report.verdict} />
        <div>
          <p className="verdict-word">{words.hostVerdicts[report.verdict]}</p>
          <h1>
            <Said text={report.summary} />
          </h1>
        </div>
      </header>
      <HostLine host={report.host} />
      <FindingFilters counts={countFindings(report.findings)} chosen={filter} onChoose={filterFindings} />
      {groups.map((group) => (
        // A group that was folded by hand unfolds when it is asked for by its filter.
        <FindingGroupSection
          key={`${filter} ${group.verdict} ${view.source.name}`}
          group={group}
          isAskedFor={filter === group.verdict}
        />
      ))}
      {groups.length === 0 ? <p className="nothing">{words.check.nothing}</p> : null}
      <CapturePanel />
    </div>
  )
}
