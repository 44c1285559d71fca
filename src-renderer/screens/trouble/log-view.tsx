// SPDX-License-Identifier: MIT
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { TroubleLog } from '../../../src-main/model/trouble-view.ts'
import { troubleWords } from '../../words/spoken.ts'
import type { MarkedLine } from './mark-lines.ts'
import { splitLines } from './split-lines.ts'
import { visibleRows } from './visible-rows.ts'

const says = troubleWords.log
/** As the style sheet has it. */
const rowHeight = 24

interface LogViewProps {
  readonly log: TroubleLog
  readonly marked: readonly MarkedLine[]
  /** The line to bring into sight; asked for again, it is another object. */
  readonly target: { readonly line: number } | null
  readonly onBack: (causeId: string) => void
}

/** A log with its line numbers. Only the lines in sight are in the page, so a long log scrolls like a short one. */
export function LogView({ log, marked, target, onBack }: LogViewProps) {
  const box = useRef<HTMLElement>(null)
  const lines = useMemo(() => splitLines(log.text), [log.text])
  const causeOf = useMemo(() => new Map(marked.map((each) => [each.line, each])), [marked])
  const view = useScrollPosition(box)
  const { start, end } = visibleRows(view, rowHeight, lines.length)
  const digits = String(log.firstLine + lines.length).length
  useScrollTo(box, target === null ? null : target.line - log.firstLine, target)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section ref={box} className="log-view" tabIndex={0} aria-label={says.label(log.source)}>
      <div className="log-space" style={{ height: `${lines.length * rowHeight}px` }}>
        <div className="log-rows" style={{ transform: `translateY(${start * rowHeight}px)` }}>
          {lines.slice(start, end).map((text, index) => {
            const number = log.firstLine + start + index
            const cause = causeOf.get(number)
            const padded = String(number).padStart(digits)
            return cause === undefined ? (
              <div key={number} className="log-line">
                <span className="log-number">{padded}</span>
                <code>{text}</code>
              </div>
            ) : (
              <div
                key={number}
                className={target?.line === number ? 'log-line log-marked log-target' : 'log-line log-marked'}
              >
                <button
                  type="button"
                  className="log-number plain-button"
                  aria-label={says.lineOf(number, cause.title)}
                  onClick={() => onBack(cause.causeId)}
                >
                  {padded}
                </button>
                <mark>
                  <code>{text}</code>
                </mark>
              </div>
            )
          })}
        </div>
      </div>
    </section>
  )
}

/** Where the box is scrolled to, and how much of it can be seen. */
function useScrollPosition(box: RefObject<HTMLElement | null>) {
  const [view, setView] = useState({ scrollTop: 0, height: 600 })
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const read = () => setView({ scrollTop: element.scrollTop, height: element.clientHeight })
    read()
    element.addEventListener('scroll', read, { passive: true })
    const sizes = new ResizeObserver(read)
    sizes.observe(element)
    return () => {
      element.removeEventListener('scroll', read)
      sizes.disconnect()
    }
  }, [box])
  return view
}

/** Brings a row into the upper third and the box into sight, each time that `request` is another. */
function useScrollTo(box: RefObject<HTMLElement | null>, row: number | null, request: object | null) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same line may be asked for again
  useEffect(() => {
    const element = box.current
    if (element === null || row === null) return
    element.scrollTop = Math.max(0, row * rowHeight - element.clientHeight / 3)
    element.scrollLeft = 0
    // The way back is the number of the line, which is the next stop from here.
    element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'nearest' })
  }, [box, row, request])
}
