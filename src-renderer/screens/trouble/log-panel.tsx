// SPDX-License-Identifier: MIT
import { useId } from 'react'
import type { Cause } from '../../../src-main/model/diagnosis.ts'
import type { TroubleLog } from '../../../src-main/model/trouble-view.ts'
import { troubleWords } from '../../words/spoken.ts'
import { LogView } from './log-view.tsx'
import { markLines } from './mark-lines.ts'

const says = troubleWords.log

/** A line of a log that somebody wants to see. */
export interface LogTarget {
  readonly source: string
  readonly line: number
}

interface LogPanelProps {
  readonly logs: readonly TroubleLog[]
  readonly causes: readonly Cause[]
  readonly source: string | null
  readonly target: LogTarget | null
  readonly onChoose: (source: string) => void
  readonly onBack: (causeId: string) => void
}

/** What was read, with the lines marked that say so; one log at a time. */
export function LogPanel({ logs, causes, source, target, onChoose, onBack }: LogPanelProps) {
  const titleId = useId()
  const withEvidence = logs.find((log) => markLines(causes, log.source).length > 0)
  const log = logs.find((each) => each.source === source) ?? withEvidence ?? logs[0]
  return (
    <section className="log-panel" aria-labelledby={titleId}>
      <h2 id={titleId}>{says.title}</h2>
      {log === undefined ? (
        <p className="choice-hint">{says.none}</p>
      ) : (
        <>
          <div className="log-head">
            {logs.length === 1 ? (
              <code className="log-source">{log.source}</code>
            ) : (
              <label className="log-choice">
                <span className="for-hearing">{says.choose}</span>
                <select value={log.source} onChange={(event) => onChoose(event.currentTarget.value)}>
                  {logs.map((each) => (
                    <option key={each.source} value={each.source}>
                      {`${each.source} (${says.marked(markLines(causes, each.source).length)})`}
                    </option>
                  ))}
                </select>
              </label>
            )}
            {log.isCut ? <p className="choice-hint">{says.part(log.firstLine)}</p> : null}
          </div>
          <LogView
            key={log.source}
            log={log}
            marked={markLines(causes, log.source)}
            target={target?.source === log.source ? target : null}
            onBack={onBack}
          />
        </>
      )}
    </section>
  )
}
