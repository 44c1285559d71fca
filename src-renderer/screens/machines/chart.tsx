// SPDX-License-Identifier: MIT
import { keptFigures } from '../../store/machine-state.ts'
import { linePath } from './figure-series.ts'

interface ChartProps {
  readonly title: string
  /** The newest reading in words, one for each line: the chart's text equivalent. */
  readonly now: readonly string[]
  readonly top: number
  readonly lines: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
  /** What the top of the field stands for, where that is not plain. */
  readonly topWords?: string
}

/** The last minute as lines, with the newest reading in words above. */
export function Chart({ title, now, top, lines, topWords }: ChartProps) {
  return (
    <figure className="chart">
      <figcaption>
        <span className="chart-title">{title}</span>{' '}
        <span className="chart-now">
          {now.map((text, index) => (
            <span key={text}>
              {now.length > 1 ? <span className={`chart-key chart-key-${index}`} aria-hidden="true" /> : null}
              {text}
              {index < now.length - 1 ? <span className="for-hearing">, </span> : null}
            </span>
          ))}
        </span>
      </figcaption>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path className="chart-grid" d="M0 50H100" />
        {lines.map(({ name, values }, index) => (
          <path
            key={name}
            className={`chart-line chart-line-${index}`}
            d={linePath(values, { top, capacity: keptFigures })}
          />
        ))}
      </svg>
      {topWords === undefined ? null : <p className="chart-top">{topWords}</p>}
    </figure>
  )
}
