// SPDX-License-Identifier: MIT

import { useEffect, useRef } from 'react'
import type { RunningChange } from '../../../src-main/model/change-view.ts'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { changeWords } from '../../words/spoken.ts'
import { countOver, endVerdict } from './progress.ts'
import { StepList } from './step-list.tsx'

/** A change as it runs, or as it ended: its steps, the last lines its programs printed, its outcome. */
export function RunningChangeView({ change }: { readonly change: RunningChange }) {
  const { ended, steps, title, transactionId, verb } = change
  const verdict = endVerdict(change)
  const over = countOver(steps)
  return (
    <section className="running-change">
      <div className="running-head">
        {verdict === null ? (
          <span className="dot dot-running dot-large" aria-hidden="true" />
        ) : (
          <VerdictMark verdict={verdict} />
        )}
        <div>
          <h2>
            {ended === null
              ? `${changeWords.verbs[verb].doing}…`
              : ended.state === 'refused'
                ? changeWords.apply.refusedTitle
                : verdict === 'pass'
                  ? changeWords.verbs[verb].done
                  : changeWords.states[ended.state].title}
          </h2>
          <p className="running-title">
            <Said text={title} />
            {transactionId === null ? null : <code>{transactionId}</code>}
          </p>
        </div>
        <p className="running-count" role="status">
          {ended === null ? changeWords.progress(over, steps.length) : ''}
        </p>
      </div>
      {ended === null ? (
        <progress
          className="running-bar"
          max={Math.max(1, steps.length)}
          value={over}
          aria-label={changeWords.progress(over, steps.length)}
        />
      ) : null}
      {ended === null || ended.text === '' ? null : (
        <p className={`running-outcome running-${verdict}`} role="alert">
          <Said text={ended.text} />
        </p>
      )}
      <StepList steps={steps} />
      <Output lines={change.output} />
    </section>
  )
}

/** What the programs printed, with the newest line in view. */
function Output({ lines }: { readonly lines: readonly string[] }) {
  const box = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new line moves the view
  useEffect(() => {
    const { current } = box
    if (current !== null) current.scrollTop = current.scrollHeight
  }, [lines])
  if (lines.length === 0) return null
  return (
    <div className="output">
      <h3>
        {changeWords.output} <span>{changeWords.outputHint(lines.length)}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section ref={box} className="output-lines" tabIndex={0} aria-label={changeWords.output}>
        <pre>{lines.join('\n')}</pre>
      </section>
    </div>
  )
}
