// SPDX-License-Identifier: MIT

/** A text in which what stands between backquotes is shown as what it is: a command, a file, a name. */
export function MarkedCode({ text }: { readonly text: string }) {
  const pieces = text.split('`')
  // A backquote without its fellow was quoted from elsewhere.
  if (pieces.length % 2 === 0) return text
  let end = 0
  return pieces.map((piece, index) => {
    end += piece.length + 1
    return index % 2 === 1 ? (
      <code key={end} className="marked-code">
        {piece}
      </code>
    ) : (
      piece
    )
  })
}
