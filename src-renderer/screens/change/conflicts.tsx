// SPDX-License-Identifier: MIT
import type { ChangedSince } from '../../../src-main/contract/helper-protocol.ts'
import { DiffView } from '../../components/diff/diff-view.tsx'
import { PathText } from '../../components/path-text.tsx'
import { changeWords } from '../../words/spoken.ts'

/** Files that others changed since, each in both versions, so that a person can decide. */
export function Conflicts({ files }: { readonly files: readonly ChangedSince[] }) {
  if (files.length === 0) return null
  return (
    <section className="conflicts">
      <h2>{changeWords.conflict}</h2>
      {files.map(({ path, ours, now }) => (
        <div key={path} className="conflict">
          <h3>
            <PathText path={path} />
          </h3>
          <DiffView before={ours} after={now} names={{ before: changeWords.ours, after: changeWords.now }} />
        </div>
      ))}
    </section>
  )
}
