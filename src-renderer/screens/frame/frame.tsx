// SPDX-License-Identifier: MIT
import { type ReactNode, useEffect, useRef } from 'react'
import { useHostView, useLanguage, useWindowState } from '../../store/window-context.ts'
import { words } from '../../words/spoken.ts'
import { CaptureDrop } from './capture-drop.tsx'
import { HostBar } from './host-bar.tsx'
import { Notices } from './notices.tsx'
import { StepFoot } from './step-foot.tsx'
import { StepRail } from './step-rail.tsx'

/** All that stands around a screen: the steps, the host on show, what went wrong, and a voice for what happened. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const news = useWindowState((state) => state.news)
  useDocumentTitle()
  useTopOfStep()
  return (
    <div className="frame">
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place in the page; only the address must not follow */}
      <a className="skip-link" href="#content" onClick={skipToContent}>
        {words.skipToContent}
      </a>
      <StepRail />
      <div className="frame-body">
        <section className="host" aria-label={words.hostLabel}>
          <HostBar />
          <Notices />
        </section>
        <main id="content" tabIndex={-1}>
          {children}
          <StepFoot />
        </main>
      </div>
      <p className="for-hearing" role="status">
        {news === null ? '' : words.news(news)}
      </p>
      <CaptureDrop />
    </div>
  )
}

/** Moves the focus by hand: the fragment of the address belongs to the steps. */
function skipToContent(event: { preventDefault: () => void }) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

/**
 * A step is read from its top, and by the keyboard from its heading. A screen that is opened for the first time comes a
 * little later; whoever has moved on meanwhile is left alone.
 */
function useTopOfStep() {
  const step = useWindowState((state) => state.step)
  const last = useRef(step)
  useEffect(() => {
    if (last.current === step) return
    last.current = step
    scrollTo(0, 0)
    const content = document.getElementById('content')
    if (content === null) return
    const before = document.activeElement
    const focusHeading = () => {
      // The screen before stays hidden in its place until the next one has come.
      const heading = [...content.querySelectorAll('h1')].find((each) => each.getClientRects().length > 0)
      if (heading === undefined) return false
      if (document.activeElement === before || document.activeElement === document.body) {
        heading.tabIndex = -1
        heading.focus({ preventScroll: true })
      }
      return true
    }
    if (focusHeading()) return
    const observer = new MutationObserver(() => {
      if (focusHeading()) observer.disconnect()
    })
    observer.observe(content, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [step])
}

function useDocumentTitle() {
  const step = useWindowState((state) => state.step)
  const host = useHostView()?.report.host.name ?? null
  const { language } = useLanguage()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language changes the words, which are no value here
  useEffect(() => {
    document.title = [words.steps[step], ...(host === null ? [] : [host]), words.product].join(' · ')
  }, [step, host, language])
}
