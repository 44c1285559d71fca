// SPDX-License-Identifier: MIT
import { useEffect, useState } from 'react'
import type { RestartView } from '../../../src-main/model/restart-view.ts'
import { Said } from '../../components/said.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { lastTold } from '../../store/reply.ts'
import { useRestart, useRestartState } from '../../store/restart-context.ts'
import { useHostView } from '../../store/window-context.ts'
import { changeWords } from '../../words/spoken.ts'
import { FailureNotice } from '../frame/failure-notice.tsx'
import { RestartQuestion } from './restart-question.tsx'

const says = changeWords.restart

/** The way to restart the computer from here, for where something waits for it; or why there is none. */
export function RestartNow() {
  const { look } = useRestart()
  const view = useRestartState((state) => lastTold(state.view))
  const source = useHostView()?.source
  const host = `${source?.kind} ${source?.name}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: another host on screen has another answer
  useEffect(() => void look(), [look, host])
  if (view === null) return null
  if (view.can === 'yes') return <RestartButton view={view} />
  return (
    <p className="restart-reason">
      <Said text={view.reason} />
    </p>
  )
}

function RestartButton({ view }: { readonly view: RestartView & { readonly can: 'yes' } }) {
  const { restart } = useRestart()
  const request = useRestartState((state) => state.request)
  const [isAsking, setIsAsking] = useState(false)
  const isUnderWay = request.at === 'asked' || request.at === 'restarting'
  return (
    <div className="restart-now">
      <button
        type="button"
        aria-disabled={isUnderWay}
        aria-expanded={isAsking}
        onClick={() => (isUnderWay ? undefined : setIsAsking(!isAsking))}
      >
        <SignIcon sign="again" />
        {request.at === 'asked' ? says.asked : request.at === 'restarting' ? says.restarting : says.ask}
      </button>
      {isAsking && !isUnderWay ? (
        <RestartQuestion
          view={view}
          onCancel={() => setIsAsking(false)}
          onConfirm={() => {
            setIsAsking(false)
            void restart()
          }}
        />
      ) : null}
      {request.at === 'failed' && !isAsking ? <FailureNotice failure={request.failure} /> : null}
    </div>
  )
}
