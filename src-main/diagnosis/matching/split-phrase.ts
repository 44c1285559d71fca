// SPDX-License-Identifier: MIT

/** A part of a phrase as its author wrote it. */
export type PhrasePart =
  | { readonly kind: 'words'; readonly text: string }
  /** What stands between `<` and `>`. */
  | { readonly kind: 'slot'; readonly inner: string }
  | { readonly kind: 'gap' }

/** Splits a phrase into words, slots and gaps. */
export function splitPhrase(source: string): PhrasePart[] {
  return [...source.matchAll(/\\<|<([^<>]*)>|…|[^\\<…]+|[\\<]/g)].map(([whole, inner]) => {
    if (whole === '…') return { kind: 'gap' }
    if (inner !== undefined) return { kind: 'slot', inner }
    return { kind: 'words', text: whole === '\\<' ? '<' : whole }
  })
}

/** The words of a phrase, run by run. */
export function wordsOf(parts: readonly PhrasePart[]): string[] {
  return parts.flatMap((part) => (part.kind === 'words' ? [part.text] : []))
}
