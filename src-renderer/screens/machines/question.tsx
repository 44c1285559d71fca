// SPDX-License-Identifier: MIT
import { type ReactNode, useEffect, useRef } from 'react'

interface QuestionProps {
  readonly title: string
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** A question in the place where it arose. It takes the focus, and gives it back to what asked it. */
export function Question({ title, onCancel, children }: QuestionProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const asked = document.activeElement
    heading.current?.focus()
    return () => {
      // Focus that was moved on since, by the person or with what was removed, is left where it is.
      if (asked instanceof HTMLElement && asked.isConnected && isNowhere(document.activeElement)) asked.focus()
    }
  }, [])
  return (
    <section
      className="undo-question"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  )
}

function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body || element.closest('.undo-question') !== null
}
