// SPDX-License-Identifier: MIT
import { SignIcon } from '../../components/sign-icon.tsx'
import { guestPartWords } from '../../words/spoken.ts'

/** The head of one of several things of a guest: its title, and the way to take it out. */
export function ItemHead({ title, onRemove }: { readonly title: string; readonly onRemove: () => void }) {
  return (
    <div className="item-head">
      <h3>{title}</h3>
      <button type="button" className="item-remove" aria-label={guestPartWords.remove(title)} onClick={onRemove}>
        <SignIcon sign="close" />
      </button>
    </div>
  )
}
