// SPDX-License-Identifier: MIT
import type { ReactNode } from 'react'
import { type Sign, SignIcon } from './sign-icon.tsx'

interface EmptyStateProps {
  readonly sign: Sign
  readonly title: string
  readonly text: string
  /** The ways on from here. */
  readonly children?: ReactNode
}

/** What stands where there is nothing yet: that there is nothing, why that is well, and the way to something. */
export function EmptyState({ sign, title, text, children }: EmptyStateProps) {
  return (
    <section className="empty">
      <span className="empty-sign">
        <SignIcon sign={sign} />
      </span>
      <h2>{title}</h2>
      {text === '' ? null : <p>{text}</p>}
      {children === undefined ? null : <p className="empty-ways">{children}</p>}
    </section>
  )
}
