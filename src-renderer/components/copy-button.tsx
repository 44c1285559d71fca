// SPDX-License-Identifier: MIT
import { useState } from 'react'
import { SignIcon } from './sign-icon.tsx'

interface CopyButtonProps {
  readonly label: string
  readonly copied: string
  readonly refused: string
  /** The text, fetched when it is asked for; null where there is none, which somebody else tells. */
  readonly fetchText: () => Promise<string | null>
}

/** A button that puts a text on the clipboard, and says whether it got there. */
export function CopyButton({ label, copied, refused, fetchText }: CopyButtonProps) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    const text = await fetchText()
    if (text === null) return setSaid(refused)
    navigator.clipboard.writeText(text).then(
      () => setSaid(copied),
      () => setSaid(refused),
    )
  }
  return (
    <span className="copy-button-line">
      <button type="button" onClick={() => void copy()}>
        <SignIcon sign="copy" />
        {label}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
