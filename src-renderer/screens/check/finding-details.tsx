// SPDX-License-Identifier: MIT

import type { Evidence, Finding, Remedy } from '../../../src-main/model/finding.ts'
import { CopyLine } from '../../components/copy-line.tsx'
import { PathText } from '../../components/path-text.tsx'
import { Said } from '../../components/said.tsx'
import { SourceReference } from '../../components/source-reference.tsx'
import { words } from '../../words/spoken.ts'

/** All that stands behind a finding. */
export function FindingDetails({ finding }: { readonly finding: Finding }) {
  return (
    <div className="finding-details">
      {finding.remedies.length > 0 ? (
        <section className="remedies">
          <h4>{words.check.remedies}</h4>
          <ol>
            {finding.remedies.map((remedy) => (
              <RemedyItem key={`${remedy.kind} ${remedy.text}`} remedy={remedy} />
            ))}
          </ol>
        </section>
      ) : null}
      <section>
        <h4>{words.check.why}</h4>
        <p>
          <Said text={finding.why} />
        </p>
      </section>
      <section className="evidence">
        <h4>{words.check.evidence}</h4>
        {finding.evidence.length === 0 ? (
          <p>{words.check.noEvidence}</p>
        ) : (
          <EvidenceTable evidence={finding.evidence} />
        )}
      </section>
      <footer>
        <code>{finding.id}</code>
        {finding.sources.length > 0 ? (
          <section>
            <h4>{words.check.sources}</h4>
            <ul>
              {finding.sources.map((source) => (
                <li key={source}>
                  <SourceReference source={source} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </footer>
    </div>
  )
}

function RemedyItem({ remedy }: { readonly remedy: Remedy }) {
  return (
    <li>
      <span className="remedy-kind">{words.remedies[remedy.kind]}</span>
      <p>
        <Said text={remedy.text} />
      </p>
      {remedy.detail === undefined ? null : <CopyLine text={remedy.detail} />}
    </li>
  )
}

function EvidenceTable({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <table>
      <thead className="for-hearing">
        <tr>
          <th scope="col">{words.check.evidenceSource}</th>
          <th scope="col">{words.check.evidenceText}</th>
        </tr>
      </thead>
      <tbody>
        {evidence.map(({ source, text }) => (
          <tr key={`${source} ${text}`}>
            <td>
              <PathText path={source} />
            </td>
            <td>
              <Said text={text} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
