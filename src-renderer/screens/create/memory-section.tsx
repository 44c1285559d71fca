// SPDX-License-Identifier: MIT
import type { GuestDraft } from '../../../src-main/model/guest-draft.ts'
import type { GuestMemory } from '../../../src-main/model/guest-spec.ts'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useGuest, useGuestState } from '../../store/machine-context.ts'
import { useGuestPart } from '../../store/use-guest-part.ts'
import { useHostView } from '../../store/window-context.ts'
import { cpuPlanWords, createWords } from '../../words/spoken.ts'
import { formatMemory } from '../check/format-memory.ts'
import { CheckField } from './check-field.tsx'
import { NumberField, SelectField } from './field.tsx'
import { Section } from './section.tsx'

const says = createWords.memory
const kibPerGib = 1_048_576
const pageSizes = [4, 2048, 1_048_576] as const

/** How much memory the guest has, in which pages, and what that leaves the host. */
export function MemorySection({ draft }: { readonly draft: GuestDraft }) {
  const { set, wishFor } = useGuest()
  const wish = useGuestState((state) => state.wish)
  const memory = useGuestPart(draft.spec, 'memory')
  const sizeKiB = wish.overrides.memory?.sizeKiB ?? wish.memoryKiB ?? memory.sizeKiB
  const patch = (change: Partial<GuestMemory>) => set('memory', { ...memory, sizeKiB, ...change })
  const { memoryPlan } = draft
  return (
    <Section
      id="memory"
      title={says.title}
      summary={[formatMemory(memory.sizeKiB), ...(memory.pageKiB === 4 ? [] : [says.pageSizes[memory.pageKiB]])].join(
        ', ',
      )}
      parts={['memory']}
      paths={['memory', 'memoryKiB']}
      shown={['memory.sizeKiB', 'memory.pageKiB', 'memory.hasBalloon']}
      isOpen
      isOwn={wish.memoryKiB !== null}
      onPropose={() => wishFor({ memoryKiB: null })}
    >
      <MemoryBar sizeKiB={sizeKiB} pageKiB={memory.pageKiB} keptKiB={draft.hostKeeps.memoryKiB} />
      <div className="entries">
        <NumberField
          label={says.size}
          path="memory.sizeKiB"
          value={Math.round((sizeKiB / kibPerGib) * 100) / 100}
          min={0.25}
          max={65_536}
          step={0.25}
          onChange={(gib) => {
            const wanted = Math.round((gib * kibPerGib) / 2048) * 2048
            // A size alone leaves pages and the rest to the proposal.
            if (wish.overrides.memory === undefined) wishFor({ memoryKiB: wanted })
            else patch({ sizeKiB: wanted })
          }}
        />
        <SelectField
          label={says.pages}
          path="memory.pageKiB"
          value={String(memory.pageKiB)}
          options={pageSizes.map((size) => ({ value: String(size), label: says.pageSizes[size] }))}
          onChange={(chosen) => {
            const pageKiB = pageSizes.find((size) => String(size) === chosen)
            if (pageKiB !== undefined)
              patch({ pageKiB, ...(pageKiB === 4 ? {} : { isPreallocated: true, hasBalloon: false }) })
          }}
        />
      </div>
      {memoryPlan === null ? null : (
        <p className="plan-note">
          <VerdictMark
            verdict={memoryPlan.from === 'boot' ? 'warn' : memoryPlan.reason === 'could-not-tell' ? 'unknown' : 'pass'}
          />
          <span>
            {cpuPlanWords.memory[memoryPlan.reason]}{' '}
            {memoryPlan.from === 'boot' ? <a href="#mode">{says.toMode}</a> : null}
          </span>
        </p>
      )}
      <CheckField
        label={says.balloon}
        note={says.balloonNote}
        path="memory.hasBalloon"
        isOn={memory.hasBalloon}
        onChange={(hasBalloon) => patch({ hasBalloon })}
      />
    </Section>
  )
}

interface MemoryBarProps {
  readonly sizeKiB: number
  readonly pageKiB: GuestMemory['pageKiB']
  readonly keptKiB: number | null
}

/** Slices that stand for huge pages: there are thousands, and a picture has room for some. */
const drawnPages = 24

/** The host's memory as a bar: what goes to the guest, in slices where it lies in huge pages, and what stays. */
function MemoryBar({ sizeKiB, pageKiB, keptKiB }: MemoryBarProps) {
  const hostKiB = useHostView()?.report.host.memoryKiB ?? null
  const kept = hostKiB === null ? keptKiB : Math.max(0, hostKiB - sizeKiB)
  if (kept === null) return <p className="untold">{says.hostUnknown}</p>
  const part = sizeKiB / (sizeKiB + kept)
  const taken = pageKiB === 4 ? formatMemory(sizeKiB) : `${formatMemory(sizeKiB)} (${says.pageSizes[pageKiB]})`
  const slices = pageKiB === 4 ? [] : Array.from({ length: drawnPages - 1 }, (_slice, index) => index + 1)
  return (
    <div className="memory-bar" role="img" aria-label={says.bar(taken, formatMemory(kept))}>
      <svg className="memory-parts" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect className="memory-guest" width={part * 100} height="1" />
        {slices.map((slice) => (
          <path key={slice} className="memory-page" d={`M${(part * 100 * slice) / drawnPages} 0v1`} />
        ))}
        <rect className="memory-host" x={part * 100} width={100 - part * 100} height="1" />
      </svg>
      <p className="memory-names" aria-hidden="true">
        <span>
          <strong>{formatMemory(sizeKiB)}</strong> {says.guest}
          {pageKiB === 4 ? null : `, ${says.pageSizes[pageKiB]}`}
        </span>
        <span>
          {says.host} <strong>{formatMemory(kept)}</strong>
        </span>
      </p>
    </div>
  )
}
