// SPDX-License-Identifier: MIT
import { useId } from 'react'
import type { GuestMemory } from '../../../src-main/model/guest-spec.ts'
import { useHostView } from '../../store/window-context.ts'
import { createWords, formats } from '../../words/spoken.ts'
import { formatMemory } from '../check/format-memory.ts'
import type { NodeShare } from './node-shares.ts'

const says = createWords.memory

interface MemoryBarProps {
  readonly sizeKiB: number
  readonly pageKiB: GuestMemory['pageKiB']
  readonly keptKiB: number | null
  /** How the guest's memory lies on the host's nodes; empty where there is one. */
  readonly shares: readonly NodeShare[]
}

/** The host's memory as a bar: what goes to the guest, from which nodes and in which pages, and what stays. */
export function MemoryBar({ sizeKiB, pageKiB, keptKiB, shares }: MemoryBarProps) {
  const hostKiB = useHostView()?.report.host.memoryKiB ?? null
  const kept = hostKiB === null ? keptKiB : Math.max(0, hostKiB - sizeKiB)
  if (kept === null) return <p className="untold">{says.hostUnknown}</p>
  const parts = placeParts(sizeKiB / (sizeKiB + kept), shares)
  const pages = pageKiB === 4 ? null : says.pageSizes[pageKiB]
  const nodes = shares.map(({ node, part }) => {
    return `${createWords.processor.node(node)}: ${formatMemory(sizeKiB * part)}`
  })
  const taken = [formatMemory(sizeKiB), ...(pages === null ? [] : [`(${pages})`])].join(' ')
  return (
    <div className="memory-bar" role="img" aria-label={formats.row([says.bar(taken, formatMemory(kept)), ...nodes])}>
      <Parts parts={parts} isHuge={pages !== null} />
      <p className="memory-scale" aria-hidden="true">
        <span>{formats.number(0)}</span>
        <span>{formatMemory(sizeKiB + kept)}</span>
      </p>
      <ul className="memory-names" aria-hidden="true">
        <li>
          <span className={pages === null ? 'memory-key' : 'memory-key memory-key-huge'} />
          <strong>{formatMemory(sizeKiB)}</strong> {says.guest}
          {pages === null ? null : `, ${pages}`}
        </li>
        {nodes.map((text) => (
          <li key={text}>{text}</li>
        ))}
        <li>
          <span className="memory-key memory-key-host" />
          {says.host} <strong>{formatMemory(kept)}</strong>
        </li>
      </ul>
    </div>
  )
}

interface Part {
  readonly key: string
  /** Percent of the bar. */
  readonly start: number
  readonly width: number
}

/** The guest's part of the bar, one piece for each node. */
function placeParts(guestPart: number, shares: readonly NodeShare[]): readonly Part[] {
  const wanted = shares.length === 0 ? [{ node: 0, part: 1 }] : shares
  let start = 0
  return wanted.map(({ node, part }) => {
    const piece = { key: String(node), start, width: guestPart * part * 100 }
    start += piece.width
    return piece
  })
}

function Parts({ parts, isHuge }: { readonly parts: readonly Part[]; readonly isHuge: boolean }) {
  const pattern = useId()
  return (
    <svg className="memory-parts" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={pattern} width="9" height="9" patternUnits="userSpaceOnUse">
          <path className="memory-page" d="M0 0V9M0 0H9" />
        </pattern>
      </defs>
      <rect className="memory-host" width="100%" height="100%" />
      {parts.map(({ key, start, width }) => (
        <g key={key}>
          <rect className="memory-guest" x={`${start}%`} width={`${width}%`} height="100%" />
          {isHuge ? <rect fill={`url(#${pattern})`} x={`${start}%`} width={`${width}%`} height="100%" /> : null}
          <line className="memory-end" x1={`${start + width}%`} x2={`${start + width}%`} y1="0" y2="100%" />
        </g>
      ))}
    </svg>
  )
}
