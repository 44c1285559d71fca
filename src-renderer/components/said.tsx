// SPDX-License-Identifier: MIT
import { useLanguage } from '../store/window-context.ts'
import { speakCore } from '../words/spoken.ts'
import { MarkedCode } from './marked-code.tsx'

/** A sentence of the core in the window's language; one that has no translation is marked as English. */
export function Said({ text }: { readonly text: string }) {
  const { language } = useLanguage()
  const said = speakCore(text)
  const marked = <MarkedCode text={said.text} />
  return said.lang === language ? marked : <span lang={said.lang}>{marked}</span>
}
