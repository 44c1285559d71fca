// SPDX-License-Identifier: MIT

import type { Refusal } from '../../../src-main/model/plan.ts'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { prepareWords } from '../../words/spoken.ts'

/** What stands in the way, with what would help. Nothing is done while there is one. */
export function RefusalList({ refused }: { readonly refused: readonly Refusal[] }) {
  if (refused.length === 0) return null
  return (
    <section className="refusals" aria-labelledby="refusals-title">
      <h2 id="refusals-title">
        <VerdictMark verdict="fail" />
        {prepareWords.refused(refused.length)}
      </h2>
      <ul>
        {refused.map(({ code, device, text }) => (
          <li key={`${code} ${device ?? ''} ${text}`}>
            <strong>{prepareWords.refusals[code]}</strong>
            {device === null ? null : <code className="refusal-device">{device}</code>}
            <p className="refusal-text">
              <Said text={text} />
            </p>
          </li>
        ))}
      </ul>
      <p className="refusals-hint">
        {prepareWords.refusedHint} <a href="#choose">{prepareWords.toChoose}</a>,{' '}
        <a href="#mode">{prepareWords.toMode}</a>
      </p>
    </section>
  )
}
