// SPDX-License-Identifier: MIT
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useWindowState } from '../../store/window-context.ts'
import { words } from '../../words/spoken.ts'
import { FailureWords } from './notices.tsx'

/** What stands in a screen's place while there is no host to show: that it is being read, or why it cannot be. */
export function HostWaiting({ title }: { readonly title: string }) {
  const host = useWindowState((state) => state.host)
  return (
    <div className="waiting">
      <h1>{title}</h1>
      {host.at === 'failed' ? (
        <div className="notice notice-failure" role="alert">
          <VerdictMark verdict="fail" />
          <FailureWords failure={host.failure} fileName={null} />
        </div>
      ) : (
        <p>{words.reading}</p>
      )}
    </div>
  )
}
