// SPDX-License-Identifier: MIT
import { keptFigures } from '../../store/machine-state.ts'
import { formats, machineWords } from '../../words/spoken.ts'
import { areaPath, extremes, lastPoint, linePath } from './figure-series.ts'

interface ChartProps {
  readonly title: string
  /** The newest reading in words, one for each line. */
  readonly now: readonly string[]
  readonly top: number
  readonly lines: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
  /** A value as its axis writes it, with its unit. */
  readonly format: (value: number) => string
  /** What the field's width stands for, in seconds; null until there are two readings. */
  readonly widthSeconds: number | null
}

/** The last minute as lines over a scale, the newest reading in words above; for hearing, how far each line went. */
export function Chart({ title, now, top, lines, format, widthSeconds }: ChartProps) {
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
      <div className="chart-field" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path className="chart-grid" d="M0 0H100M0 25H100M0 50H100M0 75H100" />
          {lines.map(({ name, values }, index) => (
            <ChartLine key={name} values={values} index={index} top={top} />
          ))}
        </svg>
        <p className="chart-scale">
          <span>{format(top)}</span>
          <span>{format(top / 2)}</span>
          <span>{formats.number(0)}</span>
        </p>
        <p className="chart-time">
          <span>{widthSeconds === null ? '' : formats.unit(-widthSeconds, 'second')}</span>
          <span>{machineWords.now}</span>
        </p>
      </div>
      <Extremes lines={lines} format={format} />
    </figure>
  )
}

interface ChartLineProps {
  readonly values: readonly (number | null)[]
  readonly index: number
  readonly top: number
}

function ChartLine({ values, index, top }: ChartLineProps) {
  const field = { top, capacity: keptFigures }
  return (
    <g className={`chart-line-${index}`}>
      <path className="chart-area" d={areaPath(values, field)} />
      <path className="chart-line" d={linePath(values, field)} />
      <path className="chart-last" d={lastPoint(values, field)} />
    </g>
  )
}

/** The picture for those who hear it. */
function Extremes({ lines, format }: Pick<ChartProps, 'lines' | 'format'>) {
  return lines.map(({ name, values }) => {
    const [least, most] = extremes(values) ?? []
    if (least === undefined || most === undefined) return null
    return (
      <p key={name} className="for-hearing">
        {machineWords.range(name, format(least), format(most))}
      </p>
    )
  })
}
