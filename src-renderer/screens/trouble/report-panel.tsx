// SPDX-License-Identifier: MIT

import { useId, useState } from 'react'
import { CopyButton } from '../../components/copy-button.tsx'
import { saveFile } from '../../components/save-file.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { useTrouble } from '../../store/trouble-context.ts'
import type { CallFailure } from '../../store/window-state.ts'
import { troubleWords } from '../../words/spoken.ts'
import { CapturePanel } from '../frame/capture-panel.tsx'
import { FailureNotice } from '../frame/failure-notice.tsx'

/** The report for whoever helps: copied or saved. */
export function ReportPanel() {
  const { report } = useTrouble()
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const titleId = useId()
  const says = troubleWords.report
  const make = async () => {
    const answer = await report()
    setFailure(answer.ok ? null : answer.failure)
    return answer.ok ? answer.value : null
  }
  const download = async () => {
    const text = await make()
    if (text !== null) saveFile(says.fileName, new Blob([text], { type: 'text/markdown' }))
  }
  return (
    <section className="report-panel" aria-labelledby={titleId}>
      <h2 id={titleId}>{says.title}</h2>
      <p className="choice-hint">{says.hint}</p>
      <div className="trouble-buttons">
        <CopyButton label={says.copy} copied={says.copied} refused={says.refused} fetchText={make} />
        <button type="button" onClick={() => void download()}>
          <SignIcon sign="file" />
          {says.download}
        </button>
      </div>
      {failure === null ? null : <FailureNotice failure={failure} />}
      <CapturePanel />
    </section>
  )
}
