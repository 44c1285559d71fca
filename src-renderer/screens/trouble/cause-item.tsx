// SPDX-License-Identifier: MIT

import { type ReactNode, useId } from 'react'
import type { Cause, LogEvidence } from '../../../src-main/model/diagnosis.ts'
import { Said } from '../../components/said.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { SourceReference } from '../../components/source-reference.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { troubleWords } from '../../words/spoken.ts'
import type { LogTarget } from './log-panel.tsx'

interface CauseItemProps {
  readonly cause: Cause
  readonly isOpen: boolean
  readonly onFold: () => void
  readonly onShow: (target: LogTarget) => void
  /** Whether the line's log is on this page. */
  readonly canShow: (target: LogTarget) => boolean
  /** What can be done from here. */
  readonly children?: ReactNode
}

/** A cause: its name, then what says so, what to do, how to be sure. */
export function CauseItem({ cause, isOpen, onFold, onShow, canShow, children }: CauseItemProps) {
  const bodyId = useId()
  const { confidence, title } = cause
  return (
    <li className={isOpen ? 'cause cause-open' : 'cause'}>
      <h3>
        <button
          type="button"
          id={causeButtonId(cause.id)}
          className="cause-head"
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onClick={onFold}
        >
          <VerdictMark verdict={confidence === 'high' ? 'fail' : confidence === 'medium' ? 'warn' : 'unknown'} />
          <span>
            <Said text={title} />
          </span>
          <span className="tag">{troubleWords.confidences[confidence]}</span>
          <SignIcon sign="chevron" />
        </button>
      </h3>
      {isOpen ? (
        <div id={bodyId} className="cause-body">
          <p>
            <Said text={cause.cause} />
          </p>
          <Part title={troubleWords.evidence}>
            <ul className="cause-evidence">
              {cause.evidence.map((evidence) => (
                <EvidenceLine
                  key={`${evidence.source}:${evidence.line ?? evidence.text}`}
                  {...{ evidence, onShow, canShow }}
                />
              ))}
            </ul>
          </Part>
          <Part title={troubleWords.fix}>
            <Items texts={cause.fix} isNumbered />
            <p className="cause-risk">
              <strong>{troubleWords.risk}:</strong> <Said text={cause.risk} />
            </p>
          </Part>
          {children}
          <Part title={troubleWords.confirm}>
            <Items texts={cause.confirm} />
          </Part>
          <Part title={troubleWords.ruleOut}>
            <Items texts={cause.ruleOut} />
          </Part>
          <details className="more">
            <summary>
              <SignIcon sign="chevron" />
              {troubleWords.sources}
            </summary>
            <ul className="cause-sources">
              {cause.sources.map((source) => (
                <li key={source}>
                  <SourceReference source={source} />
                </li>
              ))}
            </ul>
            <p className="choice-hint">
              {troubleWords.slug} <code>{cause.id}</code>
            </p>
          </details>
        </div>
      ) : null}
    </li>
  )
}

/** The button of a cause, to come back to. */
export function causeButtonId(causeId: string): string {
  return `cause-${causeId}`
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="cause-part">
      <h4>{title}</h4>
      {children}
    </div>
  )
}

interface EvidenceLineProps extends Pick<CauseItemProps, 'onShow' | 'canShow'> {
  readonly evidence: LogEvidence
}

function EvidenceLine({ evidence: { source, line, text, count }, onShow, canShow }: EvidenceLineProps) {
  return (
    <li>
      {line !== null && canShow({ source, line }) ? (
        <button type="button" className="plain-button evidence-place" onClick={() => onShow({ source, line })}>
          {source}:{line}
          <span className="for-hearing">, {troubleWords.showLine}</span>
        </button>
      ) : (
        <span className="evidence-place">{line === null ? source : `${source}:${line}`}</span>
      )}
      <code className="evidence-text">{text}</code>
      {count > 1 ? <span className="choice-hint">{troubleWords.times(count)}</span> : null}
    </li>
  )
}

function Items({ texts, isNumbered = false }: { readonly texts: readonly string[]; readonly isNumbered?: boolean }) {
  const items = texts.map((text) => (
    <li key={text}>
      <Said text={text} />
    </li>
  ))
  if (texts.length === 1 || !isNumbered) return <ul className="cause-items">{items}</ul>
  return <ol className="cause-items">{items}</ol>
}
