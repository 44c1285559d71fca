// SPDX-License-Identifier: MIT
import { Fragment } from 'react'

/** A path or command in fixed type, which breaks between its parts and copies as it is. */
export function PathText({ path }: { readonly path: string }) {
  const parts = path.split(/(?<=\/)(?=[^/])/)
  let end = 0
  return (
    <code>
      {parts.map((part) => {
        end += part.length
        return (
          <Fragment key={end}>
            {part}
            <wbr />
          </Fragment>
        )
      })}
    </code>
  )
}
