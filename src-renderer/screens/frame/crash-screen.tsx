// SPDX-License-Identifier: MIT
import { useEffect, useId, useRef, useState } from 'react'
import { CopyButton } from '../../components/copy-button.tsx'
import type { CaughtFault } from '../../components/crash-catcher.tsx'
import { saveFile } from '../../components/save-file.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { describeFault, formatFault } from '../../store/describe-fault.ts'
import { useFaultPort } from '../../store/fault-context.ts'
import type { CallFailure } from '../../store/window-state.ts'
import { faultWords } from '../../words/spoken.ts'
import { FailureNotice } from './failure-notice.tsx'

interface CrashScreenProps {
  readonly fault: CaughtFault
  /** How much of the window it has taken. */
  readonly place: 'screen' | 'window'
}

/** What stands where a screen, or the window, could not be drawn: what that means, and the ways on. */
export function CrashScreen({ fault: { error, components, isRepeated, tryAgain }, place }: CrashScreenProps) {
  const { report } = useFaultPort()
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useEffect(() => title.current?.focus(), [])
  const fault = describeFault(error, components, location.hash, navigator.userAgent)
  const isElsewhere = fault.screen !== 'check'
  const save = async () => {
    const answer = await report(fault)
    setFailure(answer.ok ? null : answer.failure)
    if (answer.ok) saveFile(faultWords.fileName, new Blob([answer.value], { type: 'text/markdown' }))
  }
  const goToCheck = () => {
    location.hash = 'check'
    tryAgain()
  }
  return (
    <section className="crash" aria-labelledby={titleId}>
      <h1 ref={title} id={titleId} tabIndex={-1}>
        {faultWords.title[place]}
      </h1>
      <p>{faultWords.what}</p>
      <ul>
        <li>{faultWords.unchanged}</li>
        <li>{faultWords.kept}</li>
      </ul>
      <div className="crash-ways">
        {isRepeated ? (
          <button type="button" className="button-primary" onClick={() => location.reload()}>
            <SignIcon sign="again" />
            {faultWords.reload}
          </button>
        ) : (
          <button type="button" className="button-primary" onClick={tryAgain}>
            <SignIcon sign="again" />
            {faultWords.again}
          </button>
        )}
        {isElsewhere ? (
          <button type="button" onClick={goToCheck}>
            <SignIcon sign="check" />
            {faultWords.toCheck}
          </button>
        ) : null}
        <button type="button" onClick={() => void save()}>
          <SignIcon sign="file" />
          {faultWords.save}
        </button>
        <CopyButton
          label={faultWords.copy}
          copied={faultWords.copied}
          refused={faultWords.refused}
          fetchText={async () => formatFault(fault)}
        />
      </div>
      <p className="choice-hint">{faultWords.reportNote}</p>
      {failure === null ? null : <FailureNotice failure={failure} />}
      <details>
        <summary>{faultWords.details}</summary>
        <pre>{formatFault(fault)}</pre>
      </details>
    </section>
  )
}
