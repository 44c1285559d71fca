// SPDX-License-Identifier: MIT
import type { ChangeView, RunningChange } from '../../../src-main/model/change-view.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useChangeState, useChangeView } from '../../store/change-context.ts'
import { changeWords } from '../../words/spoken.ts'
import { ChangesWaiting } from '../change/changes-waiting.tsx'
import { RequestFailure } from '../change/request-failure.tsx'
import { RunningChangeView } from '../change/running-change-view.tsx'
import { arrangeHistory } from './arrange-history.ts'
import { TransactionItem } from './transaction-item.tsx'
import { UnfinishedPanel } from './unfinished-panel.tsx'

const says = changeWords.history

/** Every change made here, newest first, and the way to take each back. */
export function HistoryScreen() {
  const changes = useChangeView()
  if (changes === null) return <ChangesWaiting title={says.title} />
  return <History changes={changes} />
}

function History({ changes }: { readonly changes: ChangeView }) {
  const request = useChangeState((state) => state.request)
  const { history, running, helper } = changes
  const { unfinished, entries } = arrangeHistory(changes)
  return (
    <div className="history">
      <h1>{says.title}</h1>
      <p className="screen-lead">{says.lead}</p>
      {entries.length === 0 ? (
        <EmptyState sign="history" title={says.nothing} text={helper.kind === 'none' ? helper.reason : ''} />
      ) : helper.kind === 'none' ? (
        <p className="history-note">{helper.reason}</p>
      ) : null}
      {request.at === 'failed' ? <RequestFailure request={request} /> : null}
      {running !== null && isWorthShowing(running) && request.at !== 'failed' ? (
        <RunningChangeView change={running} />
      ) : null}
      <Damage lines={history.damage} />
      {unfinished.map((transaction) => (
        <UnfinishedPanel key={transaction.id} transaction={transaction} />
      ))}
      <ol className="transactions">
        {entries.map((entry) => (
          <TransactionItem key={entry.transaction.id} entry={entry} />
        ))}
      </ol>
    </div>
  )
}

/** What runs, and how the last change made from here ended. */
function isWorthShowing({ ended, verb }: RunningChange): boolean {
  return ended === null || verb === 'undo' || verb === 'finish' || verb === 'roll-back'
}

function Damage({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section className="notice notice-plain notice-bad">
      <VerdictMark verdict="fail" />
      <div>
        <h2>{says.damage}</h2>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}
