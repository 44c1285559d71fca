// SPDX-License-Identifier: MIT

import { useId, useState } from 'react'
import type { XmlExplanation } from '../../../src-main/model/guest-draft.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { Said } from '../../components/said.tsx'
import { SourceReference } from '../../components/source-reference.tsx'
import { createWords } from '../../words/spoken.ts'
import { type LineFilter, pairLines } from './pair-lines.ts'

const says = createWords.xml
const filters: readonly LineFilter[] = ['all', 'explained', 'own']

interface ExplainedXmlProps {
  readonly label: string
  readonly xml: string
  readonly explanations: readonly XmlExplanation[]
}

/** Domain XML line by line, each with why it stands there and who says so. */
export function ExplainedXml({ label, xml, explanations }: ExplainedXmlProps) {
  const [filter, setFilter] = useState<LineFilter>('all')
  const tableId = useId()
  const rows = pairLines(xml, explanations, filter)
  const hasOwn = explanations.some(({ isDefault }) => !isDefault)
  return (
    <div className="explained">
      <div className="explained-head">
        {/* biome-ignore lint/a11y/useSemanticElements: three buttons that filter are no form */}
        <div className="ways" role="group" aria-label={says.filterLabel}>
          {filters.map((each) => (
            <button
              key={each}
              type="button"
              className="filter"
              aria-pressed={filter === each}
              aria-controls={tableId}
              onClick={() => setFilter(each)}
            >
              {says.filters[each]}
            </button>
          ))}
        </div>
        <CopyButton label={says.copy} copied={says.copied} refused={says.copyFailed} fetchText={async () => xml} />
      </div>
      {filter === 'own' && !hasOwn ? <p className="choice-hint">{says.noneOwn}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section className="explained-lines" tabIndex={0} aria-label={label}>
        <table id={tableId}>
          <thead>
            <tr>
              <th scope="col" className="explained-number">
                <span className="for-hearing">{says.line}</span>
              </th>
              <th scope="col">{says.text}</th>
              <th scope="col">{says.reason}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) =>
              row.kind === 'hidden' ? (
                <tr key={row.first} className="explained-hidden">
                  <td />
                  <td colSpan={2}>{says.hidden(row.count)}</td>
                </tr>
              ) : (
                <tr
                  key={row.number}
                  className={row.explanations.some(({ isDefault }) => !isDefault) ? 'explained-own' : undefined}
                >
                  <td className="explained-number">{row.number}</td>
                  <td className="explained-text">
                    <code>{row.text}</code>
                  </td>
                  <td className="explained-why">
                    {row.explanations.map((explanation) => (
                      <Reason key={explanation.path} explanation={explanation} />
                    ))}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function Reason({ explanation: { reason, source, isDefault } }: { readonly explanation: XmlExplanation }) {
  return (
    <p>
      {isDefault ? null : <span className="tag tag-own">{says.own}</span>} <Said text={reason} />{' '}
      {source === null ? null : (
        <span className="explained-source">
          <SourceReference source={source} />
        </span>
      )}
    </p>
  )
}
