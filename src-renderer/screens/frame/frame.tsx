// SPDX-License-Identifier: MIT
import { type ReactNode, useEffect } from 'react'
import { useHostView, useWindowState } from '../../store/window-context.ts'
import { words } from '../../words/en.ts'
import { CaptureDrop } from './capture-drop.tsx'
import { HostBar } from './host-bar.tsx'
import { Notices } from './notices.tsx'
import { StepRail } from './step-rail.tsx'

/** All that stands around a screen: the steps, the host on show, what went wrong, and a voice for what happened. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const news = useWindowState((state) => state.news)
  useDocumentTitle()
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

function useDocumentTitle() {
  const step = useWindowState((state) => state.step)
  const host = useHostView()?.report.host.name ?? null
  useEffect(() => {
    document.title = [words.steps[step], ...(host === null ? [] : [host]), words.product].join(' · ')
  }, [step, host])
}
