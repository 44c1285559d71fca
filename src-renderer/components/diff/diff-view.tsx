// SPDX-License-Identifier: MIT
import { Fragment, useMemo, useState } from 'react'
import { diffWords } from '../../words/spoken.ts'
import { type DiffBlock, diffFile, type NumberedLine } from './diff-file.ts'
import type { WordPiece } from './mark-words.ts'

interface DiffViewProps {
  readonly before: string | null
  readonly after: string | null
  /** What the two versions are, for their columns. */
  readonly names?: { readonly before: string; readonly after: string }
}

/**
 * Two versions of a file beside each other; where there is no room for two, one below the other.
 *
 * Long unchanged runs are folded until they are asked for.
 */
export function DiffView({ before, after, names = diffWords.columns }: DiffViewProps) {
  const diff = useMemo(() => diffFile(before, after), [before, after])
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set())
  const unfold = (index: number) => setUnfolded(new Set([...unfolded, index]))
  if (diff.blocks.length === 0) return <p className="diff-empty">{diffWords.empty}</p>
  // A file that is new or goes has one version; half of the table would stay empty.
  const isOneSided = before === null || after === null
  const rows = (layout: 'beside' | 'below') =>
    diff.blocks.map((block, index) => (
      <BlockRows
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one comparison never move
        key={index}
        block={block}
        layout={layout}
        isUnfolded={unfolded.has(index)}
        onUnfold={() => unfold(index)}
      />
    ))
  return (
    <div className="diff">
      {isOneSided ? null : (
        <table className="diff-beside">
          <colgroup>
            <col className="diff-number-column" />
            <col />
            <col className="diff-number-column" />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {names.before}
              </th>
              <th scope="col" colSpan={2}>
                {names.after}
              </th>
            </tr>
          </thead>
          <tbody>{rows('beside')}</tbody>
        </table>
      )}
      <table className={isOneSided ? 'diff-below diff-alone' : 'diff-below'}>
        <colgroup>
          <col className="diff-number-column" />
          <col />
        </colgroup>
        <thead className="for-hearing">
          <tr>
            <th scope="col">{diffWords.lineNumber}</th>
            <th scope="col">{diffWords.line}</th>
          </tr>
        </thead>
        <tbody>{rows('below')}</tbody>
      </table>
      {diff.endsOpen.before !== diff.endsOpen.after && !isOneSided ? (
        <p className="diff-note">{diff.endsOpen.before ? diffWords.endAdded : diffWords.endRemoved}</p>
      ) : null}
    </div>
  )
}

interface BlockRowsProps {
  readonly block: DiffBlock
  readonly layout: 'beside' | 'below'
  readonly isUnfolded: boolean
  readonly onUnfold: () => void
}

function BlockRows({ block, layout, isUnfolded, onUnfold }: BlockRowsProps) {
  if (block.kind === 'changed') return layout === 'beside' ? <PairedRows {...block} /> : <StackedRows {...block} />
  if (block.isFolded && !isUnfolded) {
    return (
      <tr className="diff-fold">
        <td colSpan={layout === 'beside' ? 4 : 2}>
          <button type="button" className="plain-button" onClick={onUnfold}>
            {diffWords.unfold(block.lines.length)}
          </button>
        </td>
      </tr>
    )
  }
  return block.lines.map(({ before, after, text }) => (
    <tr key={after}>
      {layout === 'beside' ? (
        <>
          <td className="diff-number">{before}</td>
          <td className="diff-text">{text}</td>
        </>
      ) : null}
      <td className="diff-number">{after}</td>
      <td className="diff-text">{text}</td>
    </tr>
  ))
}

interface ChangedLines {
  readonly removed: readonly NumberedLine[]
  readonly added: readonly NumberedLine[]
}

function PairedRows({ removed, added }: ChangedLines) {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => {
    const old = removed[index]
    const now = added[index]
    return (
      <tr key={`${old?.number ?? ''} ${now?.number ?? ''}`}>
        <LineCells line={old} change="removed" />
        <LineCells line={now} change="added" />
      </tr>
    )
  })
}

function StackedRows({ removed, added }: ChangedLines) {
  return (
    <>
      {removed.map((line) => (
        <tr key={`-${line.number}`}>
          <LineCells line={line} change="removed" />
        </tr>
      ))}
      {added.map((line) => (
        <tr key={`+${line.number}`}>
          <LineCells line={line} change="added" />
        </tr>
      ))}
    </>
  )
}

function LineCells({
  line,
  change,
}: {
  readonly line: NumberedLine | undefined
  readonly change: 'removed' | 'added'
}) {
  if (line === undefined) return <td className="diff-gap" colSpan={2} />
  return (
    <>
      <td className={`diff-number diff-${change}`}>{line.number}</td>
      <td className={`diff-text diff-${change}`}>
        <span className="diff-sign" aria-hidden="true">
          {change === 'removed' ? '−' : '+'}
        </span>
        <span className="for-hearing">{diffWords[change]}: </span>
        <Pieces pieces={line.pieces} />
      </td>
    </>
  )
}

function Pieces({ pieces }: { readonly pieces: readonly WordPiece[] }) {
  let end = 0
  return pieces.map(({ text, isMarked }) => {
    end += text.length
    return isMarked ? <mark key={end}>{text}</mark> : <Fragment key={end}>{text}</Fragment>
  })
}
