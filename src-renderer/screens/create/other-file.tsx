// SPDX-License-Identifier: MIT
import { useId, useState } from 'react'
import type { InstallImage } from '../../../src-main/model/machine-view.ts'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useGuest, useGuestState } from '../../store/machine-context.ts'
import { createWords } from '../../words/spoken.ts'
import { FailureWords } from '../frame/notices.tsx'
import { describeImage, isInstaller } from './describe-image.ts'

/** An image by its path: looked into first, and used if something can be installed from it. */
export function OtherFile({ onUse }: { readonly onUse: (image: InstallImage) => void }) {
  const { recognise, state } = useGuest()
  const recognised = useGuestState(({ recognised: reply }) => reply)
  const [path, setPath] = useState('')
  const id = useId()
  const isAsking = recognised.at === 'asked'
  const look = async () => {
    await recognise(path.trim())
    const { recognised: answer } = state.getState()
    if (answer.at === 'told' && isInstaller(answer.value)) onUse(answer.value)
  }
  return (
    <form
      className="other-file"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isAsking && path.trim() !== '') void look()
      }}
    >
      <label htmlFor={id}>{createWords.otherFileLabel}</label>
      <span className="other-file-line">
        <input
          id={id}
          type="text"
          className="input-code"
          value={path}
          placeholder="/home/you/Downloads/image.iso"
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setPath(event.target.value)}
        />
        <button type="submit" aria-disabled={isAsking || path.trim() === ''}>
          {isAsking ? createWords.lookingInto : createWords.lookInto}
        </button>
      </span>
      <div role="status">
        {recognised.at === 'failed' ? (
          <div className="other-file-answer">
            <VerdictMark verdict="fail" />
            <FailureWords failure={recognised.failure} fileName={null} />
          </div>
        ) : null}
        {recognised.at === 'told' && !isInstaller(recognised.value) ? (
          <p className="other-file-answer">
            <VerdictMark verdict="fail" />
            <span>
              <strong>{describeImage(recognised.value).title}.</strong>{' '}
              {describeImage(recognised.value).facts.join(' ')}
            </span>
          </p>
        ) : null}
      </div>
    </form>
  )
}
