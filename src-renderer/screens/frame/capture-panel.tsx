// SPDX-License-Identifier: MIT
import { useId, useState } from 'react'
import type { MadeCapture } from '../../../src-main/model/made-capture.ts'
import { saveFile } from '../../components/save-file.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { fromBase64 } from '../../store/from-base64.ts'
import { askedAgain, lastTold, type Reply, replyOf } from '../../store/reply.ts'
import { useHostView, useWindow } from '../../store/window-context.ts'
import { captureWords, formats } from '../../words/spoken.ts'
import { FailureNotice } from './failure-notice.tsx'

/** The way to a capture of the host on screen: what is in it and how large it is are said before it is saved. */
export function CapturePanel() {
  const { makeCapture } = useWindow()
  const view = useHostView()
  const [capture, setCapture] = useState<Reply<MadeCapture>>({ at: 'none' })
  const titleId = useId()
  // A capture of a capture is that capture.
  if (view === null || view.source.kind === 'capture') return null
  const make = async () => {
    setCapture(askedAgain)
    const answer = await makeCapture()
    setCapture((before) => replyOf(before, answer))
  }
  const made = lastTold(capture)
  const isMaking = capture.at === 'asked'
  return (
    <section className="capture-panel" aria-labelledby={titleId}>
      <h2 id={titleId}>{captureWords.title}</h2>
      <p className="choice-hint">{captureWords.hint}</p>
      <dl className="capture-parts">
        <dt>{captureWords.inside.title}</dt>
        <dd>{captureWords.inside.text}</dd>
        <dt>{captureWords.replaced.title}</dt>
        <dd>{captureWords.replaced.text}</dd>
      </dl>
      <div className="trouble-buttons">
        <button type="button" aria-disabled={isMaking} onClick={() => isMaking || void make()}>
          <SignIcon sign={made === null ? 'file' : 'again'} />
          {isMaking ? captureWords.making : made === null ? captureWords.make : captureWords.makeAgain}
        </button>
        {made === null ? null : (
          <button
            type="button"
            className="button-primary"
            onClick={() =>
              saveFile(made.name, new Blob([fromBase64(made.contentBase64)], { type: 'application/gzip' }))
            }
          >
            <SignIcon sign="file" />
            {captureWords.save(made.name)}
          </button>
        )}
      </div>
      <p role="status">
        {made === null ? '' : captureWords.made(made.fileCount, formats.number(Math.ceil(made.sizeBytes / 1024)))}
      </p>
      {capture.at === 'failed' ? <FailureNotice failure={capture.failure} /> : null}
    </section>
  )
}
