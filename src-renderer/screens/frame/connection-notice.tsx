// SPDX-License-Identifier: MIT
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useRestartState } from '../../store/restart-context.ts'
import { useWindowState } from '../../store/window-context.ts'
import { changeWords, words } from '../../words/spoken.ts'

/** That the connection is gone, or that the computer restarts and it goes as it should. */
export function ConnectionNotice() {
  const connection = useWindowState((state) => state.connection)
  const isRestarting = useRestartState((state) => state.request.at === 'restarting')
  // Without a host on screen, the same stands in its place already.
  const isShowing = useWindowState((state) => state.host.at === 'showing')
  if (isRestarting) {
    return (
      <div className="notice notice-source">
        <p>{changeWords.restart.underWay[connection]}</p>
      </div>
    )
  }
  if (connection === 'connected' || !isShowing) return null
  return (
    <div className="notice notice-failure">
      <VerdictMark verdict="warn" />
      <p>{words.connection[connection]}</p>
    </div>
  )
}
