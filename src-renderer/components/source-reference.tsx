// SPDX-License-Identifier: MIT
import { words } from '../words/spoken.ts'
import { SignIcon } from './sign-icon.tsx'

/** A source to read on: a link where it is an address on the web, else its words. */
export function SourceReference({ source }: { readonly source: string }) {
  return /^https?:\/\//.test(source) ? <OutsideLink address={source} /> : <span>{source}</span>
}

/** A link out of Throughway, in a tab or window of its own: this page is never left for another. */
function OutsideLink({ address }: { readonly address: string }) {
  return (
    <a className="outside-link" href={address} target="_blank" rel="noopener noreferrer">
      {address.replace(/^https?:\/\//, '')}
      <SignIcon sign="outside" />
      <span className="for-hearing">({words.check.opensOutside})</span>
    </a>
  )
}
