// SPDX-License-Identifier: MIT
import { useLanguage } from '../store/window-context.ts'
import { speakCore } from '../words/spoken.ts'

/** A sentence of the core in the window's language; one that has no translation is marked as English. */
export function Said({ text }: { readonly text: string }) {
  const { language } = useLanguage()
  const said = speakCore(text)
  return said.lang === language ? said.text : <span lang={said.lang}>{said.text}</span>
}
