// SPDX-License-Identifier: MIT
import { useState } from 'react'
import { words } from '../words/spoken.ts'
import { SignIcon } from './sign-icon.tsx'

type CopyState = 'idle' | 'copied' | 'refused'

/** One line of fixed text with a button that copies it. `what` names it for those who hear the button. */
export function CopyLine({ text, what }: { readonly text: string; readonly what?: string }) {
  const [state, setState] = useState<CopyState>('idle')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    )
  return (
    <span className="copy-line">
      <code>{text}</code>
      <button type="button" className="copy-button" onClick={copy} aria-label={`${words.copy}: ${what ?? text}`}>
        <SignIcon sign="copy" />
        <span aria-hidden="true">{state === 'copied' ? words.copied : words.copy}</span>
      </button>
      <span role="status" className={state === 'refused' ? 'copy-refused' : 'for-hearing'}>
        {state === 'copied' ? words.copied : state === 'refused' ? words.copyFailed : ''}
      </span>
    </span>
  )
}
