// SPDX-License-Identifier: MIT
import type { HelperReadiness } from '../../../src-main/model/change-view.ts'
import { PathText } from '../../components/path-text.tsx'
import { useChangeState, useChanges } from '../../store/change-context.ts'
import { prepareWords } from '../../words/spoken.ts'
import { formatSize } from './format-size.ts'

const { helper: says } = prepareWords

/** What the helper is, what is copied where, and the button that does it. */
export function HelperPanel({ helper }: { readonly helper: HelperReadiness & { readonly kind: 'to-install' } }) {
  const { installHelper } = useChanges()
  const isInstalling = useChangeState(({ request }) => request.at === 'asked' && request.verb === 'install-helper')
  return (
    <section className="helper-panel" aria-labelledby="helper-title">
      <h3 id="helper-title">{says.title}</h3>
      <p>{says[helper.reason]}</p>
      <h4>{says.copies}</h4>
      <ul className="helper-copies">
        {helper.copies.map(({ from, to, sizeBytes }) => (
          <li key={to}>
            <PathText path={to} />
            <span className="helper-from">
              {says.from.toLowerCase()} <PathText path={from} />, {formatSize(sizeBytes)}
            </span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        aria-disabled={isInstalling}
        onClick={() => (isInstalling ? undefined : void installHelper())}
      >
        {isInstalling ? says.installing : says.install}
      </button>
    </section>
  )
}
