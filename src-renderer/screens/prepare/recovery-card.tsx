// SPDX-License-Identifier: MIT

import { useRef } from 'react'
import type { RecoveryCard as Card } from '../../../src-main/model/plan.ts'
import { Said } from '../../components/said.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { useChanges } from '../../store/change-context.ts'
import { prepareWords } from '../../words/spoken.ts'

/** How to get back from the keyboard of this machine: on the page, large for a photograph, and on paper. */
export function RecoveryCard({ card }: { readonly card: Card }) {
  const { printPage } = useChanges()
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <section className="recovery" aria-labelledby="recovery-title">
      <div className="recovery-head">
        <h2 id="recovery-title">{prepareWords.recovery}</h2>
        <button type="button" onClick={printPage}>
          <SignIcon sign="print" />
          {prepareWords.print}
        </button>
        <button type="button" onClick={() => dialog.current?.showModal()}>
          <SignIcon sign="enlarge" />
          {prepareWords.enlarge}
        </button>
      </div>
      <p className="recovery-note">{prepareWords.recoveryNote}</p>
      <div className="recovery-card">
        <CardFace card={card} heading="h3" />
      </div>
      <dialog ref={dialog} className="recovery-large" aria-label={prepareWords.recovery}>
        <button type="button" className="recovery-close" onClick={() => dialog.current?.close()}>
          <SignIcon sign="close" />
          {prepareWords.close}
        </button>
        <CardFace card={card} heading="h2" />
      </dialog>
    </section>
  )
}

function CardFace({ card, heading: Heading }: { readonly card: Card; readonly heading: 'h2' | 'h3' }) {
  return (
    <>
      <Heading>
        <Said text={card.title} />
      </Heading>
      <ol className="recovery-steps">
        {card.steps.map((step) => (
          <li key={step}>
            <Said text={step} />
          </li>
        ))}
      </ol>
      {card.remove.length === 0 ? null : (
        <>
          <p className="recovery-label">{prepareWords.recoveryRemove}</p>
          <ul className="recovery-words">
            {card.remove.map((word) => (
              <li key={word}>
                <code>{word}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      {card.commands.length === 0 ? null : (
        <>
          <p className="recovery-label">{prepareWords.recoveryCommands}</p>
          <ol className="recovery-commands">
            {card.commands.map((command) => (
              <li key={command}>
                <code>{command}</code>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}
