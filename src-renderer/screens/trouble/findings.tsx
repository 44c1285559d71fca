// SPDX-License-Identifier: MIT

import { useState } from 'react'
import type { TroubleView } from '../../../src-main/model/trouble-view.ts'
import { Said } from '../../components/said.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { useTrouble } from '../../store/trouble-context.ts'
import { troubleWords } from '../../words/spoken.ts'
import { CauseItem, causeButtonId } from './cause-item.tsx'
import { LogPanel, type LogTarget } from './log-panel.tsx'
import { NothingFound } from './nothing-found.tsx'
import { RemedyPanel } from './remedy-panel.tsx'
import { ReportPanel } from './report-panel.tsx'
import { StandingList } from './standing-list.tsx'

interface FindingsProps {
  readonly view: TroubleView
  readonly isReading: boolean
}

/** The causes, and the log beside them. The first cause is open. */
export function Findings({ view, isReading }: FindingsProps) {
  const { causes } = view.diagnosis
  const [folds, setFolds] = useState<Readonly<Record<string, boolean>>>({})
  const [source, setSource] = useState<string | null>(null)
  const [target, setTarget] = useState<LogTarget | null>(null)
  const isOpen = (id: string, index: number) => folds[id] ?? index === 0
  const setOpen = (id: string, open: boolean) => setFolds((now) => ({ ...now, [id]: open }))

  const show = (wanted: LogTarget) => {
    setSource(wanted.source)
    setTarget({ ...wanted })
  }
  const goBack = (causeId: string) => {
    setOpen(causeId, true)
    const button = document.getElementById(causeButtonId(causeId))
    button?.focus()
    button?.scrollIntoView({ block: 'center' })
  }
  const canShow = (wanted: LogTarget) => view.logs.some((log) => log.source === wanted.source)

  return (
    <>
      <ReadHead view={view} isReading={isReading} />
      {view.standings.length === 0 ? null : <StandingList view={view} />}
      <div className={view.logs.length === 0 ? 'trouble-columns trouble-columns-one' : 'trouble-columns'}>
        <div className="trouble-causes">
          {causes.length === 0 ? (
            <NothingFound unknown={view.diagnosis.unknown} />
          ) : (
            <section aria-label={troubleWords.causesTitle}>
              <h2>{troubleWords.found(causes.length)}</h2>
              <ol className="cause-list">
                {causes.map((cause, index) => (
                  <CauseItem
                    key={cause.id}
                    cause={cause}
                    isOpen={isOpen(cause.id, index)}
                    onFold={() => setOpen(cause.id, !isOpen(cause.id, index))}
                    onShow={show}
                    canShow={canShow}
                  >
                    <RemedyPanel
                      cause={cause}
                      remedy={view.remedies[cause.id]}
                      machineName={view.machine?.name ?? ''}
                    />
                  </CauseItem>
                ))}
              </ol>
            </section>
          )}
          <ReportPanel />
        </div>
        {view.logs.length === 0 ? null : (
          <LogPanel
            logs={view.logs}
            causes={causes}
            source={source}
            target={target}
            onChoose={setSource}
            onBack={goBack}
          />
        )}
      </div>
    </>
  )
}

function ReadHead({ view, isReading }: FindingsProps) {
  const { checkAgain, leave } = useTrouble()
  const { machine, hasHost, diagnosis, gaps } = view
  const says = troubleWords.subject
  const title =
    machine !== null ? says.machine(machine.name) : diagnosis.inputs.length > 0 && !hasHost ? says.logs : says.host
  const read = [
    ...diagnosis.inputs.map(({ source, lines }) => `${source} (${troubleWords.lines(lines)})`),
    ...(machine !== null || hasHost ? [troubleWords.facts] : []),
  ]
  return (
    <div className="trouble-head">
      <div className="trouble-read">
        <p className="trouble-subject">{title}</p>
        <details className="more">
          <summary>
            <SignIcon sign="chevron" />
            {troubleWords.read}: {read.length === 1 ? read[0] : troubleWords.sourcesRead(read.length)}
          </summary>
          <ul className="cause-items">
            {read.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
        {gaps.length === 0 ? null : (
          <details className="more">
            <summary>
              <SignIcon sign="chevron" />
              <span className="untold">{troubleWords.gaps(gaps.length)}</span>
            </summary>
            <ul className="cause-items">
              {gaps.map((gap) => (
                <li key={gap}>
                  <Said text={gap} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className="trouble-buttons">
        {machine !== null || hasHost ? (
          <button type="button" aria-disabled={isReading} onClick={() => (isReading ? undefined : void checkAgain())}>
            <SignIcon sign="again" />
            {isReading ? troubleWords.readingAgain : troubleWords.again}
          </button>
        ) : null}
        <button type="button" onClick={leave}>
          {troubleWords.other}
        </button>
      </div>
    </div>
  )
}
