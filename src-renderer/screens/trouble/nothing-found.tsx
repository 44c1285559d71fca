// SPDX-License-Identifier: MIT
import type { UnknownFailure } from '../../../src-main/model/diagnosis.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { troubleWords } from '../../words/spoken.ts'

/** That no cause was found: something failed and is not known, or nothing did; and what would tell more. */
export function NothingFound({ unknown }: { readonly unknown: UnknownFailure | null }) {
  const says = troubleWords.collect
  return (
    <section
      className="nothing-found"
      aria-label={unknown === null ? troubleWords.nothing.title : troubleWords.unknown.title}
    >
      <h2>
        <VerdictMark verdict={unknown === null ? 'not-applicable' : 'unknown'} />
        {unknown === null ? troubleWords.nothing.title : troubleWords.unknown.title}
      </h2>
      {unknown === null ? (
        <p>{troubleWords.nothing.text}</p>
      ) : (
        <>
          <h3>{troubleWords.unknown.seen}</h3>
          <ul className="cause-evidence">
            {unknown.symptoms.map(({ source, line, text }) => (
              <li key={`${source}:${line}:${text}`}>
                <span className="evidence-place">{line === null ? source : `${source}:${line}`}</span>
                <code className="evidence-text">{text}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{says.title}</h3>
      <pre className="collect-commands">{says.commands.join('\n')}</pre>
      <CopyButton
        label={says.copy}
        copied={says.copied}
        refused={says.refused}
        fetchText={async () => `${says.commands.join('\n')}\n`}
      />
    </section>
  )
}
