// SPDX-License-Identifier: MIT
import { useId, useState } from 'react'
import type { HugePageWish } from '../../../src-main/model/plan.ts'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { modeWords } from '../../words/spoken.ts'
import { formatMemory } from '../check/format-memory.ts'
import { Option } from './option.tsx'
import { gibOf, judgeReserve, pagesOf } from './reserve-memory.ts'

const pageSizes = [2048, 1_048_576] as const
/** What is proposed first: half of the memory, at most what a gaming guest uses. */
const mostProposedGib = 16

interface HugePagesOptionProps {
  readonly wishes: readonly HugePageWish[]
  readonly memoryKiB: number | null
  readonly onChange: (wishes: readonly HugePageWish[]) => void
}

/** Memory set aside at boot: how much, in pages of which size, and what that leaves the host. */
export function HugePagesOption({ wishes, memoryKiB, onChange }: HugePagesOptionProps) {
  const [wish] = wishes
  const proposedGib = Math.max(1, Math.min(mostProposedGib, Math.floor((memoryKiB ?? 0) / 1_048_576 / 2)))
  const first = pagesOf(proposedGib, 2048)
  return (
    <Option
      {...modeWords.hugePages}
      isOn={wish !== undefined}
      onChange={(isOn) => onChange(isOn && first !== null ? [first] : [])}
    >
      {wish === undefined ? null : <Settings wish={wish} memoryKiB={memoryKiB} onChange={onChange} />}
    </Option>
  )
}

interface SettingsProps extends Omit<HugePagesOptionProps, 'wishes'> {
  readonly wish: HugePageWish
}

function Settings({ wish, memoryKiB, onChange }: SettingsProps) {
  const [amountId, sizeId, noteId] = [useId(), useId(), useId()]
  // What stands in the field while it is being written, which may be no number yet.
  const [typed, setTyped] = useState(String(gibOf(wish)))
  const set = (gib: number, pageKiB: number) => {
    const pages = pagesOf(gib, pageKiB)
    if (pages !== null) onChange([pages])
  }
  return (
    <>
      <div className="field">
        <label htmlFor={amountId}>{modeWords.hugePages.amount}</label>
        <input
          id={amountId}
          type="number"
          min={1}
          step={1}
          inputMode="numeric"
          value={typed}
          aria-describedby={noteId}
          onChange={(event) => {
            setTyped(event.target.value)
            set(Number(event.target.value), wish.pageKiB)
          }}
        />
      </div>
      <div className="field">
        <label htmlFor={sizeId}>{modeWords.hugePages.size}</label>
        <select
          id={sizeId}
          value={wish.pageKiB}
          onChange={(event) => set(Math.ceil(gibOf(wish)), Number(event.target.value))}
        >
          {pageSizes.map((pageKiB) => (
            <option key={pageKiB} value={pageKiB}>
              {modeWords.hugePages.sizes[pageKiB]}
            </option>
          ))}
        </select>
      </div>
      <ReserveNote id={noteId} wish={wish} memoryKiB={memoryKiB} />
    </>
  )
}

interface ReserveNoteProps {
  readonly id: string
  readonly wish: HugePageWish
  readonly memoryKiB: number | null
}

function ReserveNote({ id, wish, memoryKiB }: ReserveNoteProps) {
  const { kind, leftKiB } = judgeReserve([wish], memoryKiB)
  const { leaves, leavesLittle, leavesNone, memoryUnknown } = modeWords.hugePages
  const all = memoryKiB === null ? '' : formatMemory(memoryKiB)
  const said = {
    fine: { verdict: 'pass', text: leaves(formatMemory(leftKiB), all) },
    tight: { verdict: 'warn', text: leavesLittle(formatMemory(leftKiB), all) },
    none: { verdict: 'fail', text: leavesNone(all) },
    unknown: { verdict: 'unknown', text: memoryUnknown },
  } as const
  return (
    <p className="field-note" id={id}>
      <VerdictMark verdict={said[kind].verdict} />
      {said[kind].text}
    </p>
  )
}
