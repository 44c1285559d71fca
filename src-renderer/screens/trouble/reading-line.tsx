// SPDX-License-Identifier: MIT
import { troubleWords } from '../../words/spoken.ts'

/** That something is read, while nothing is there to show. */
export function ReadingLine() {
  return (
    <p className="trouble-reading">
      <span className="dot dot-running" aria-hidden="true" />
      {troubleWords.reading}
    </p>
  )
}
