// SPDX-License-Identifier: MIT
import { useEffect, useRef } from 'react'

/**
 * Keeps the focus in an element when what had it there goes: with each other `stage`, the element itself takes the focus that
 * nothing has any more.
 */
export function useKeptFocus(stage: unknown) {
  const element = useRef<HTMLLIElement>(null)
  const last = useRef(stage)
  useEffect(() => {
    if (last.current === stage) return
    last.current = stage
    if (document.activeElement === document.body) element.current?.focus()
  }, [stage])
  return element
}
