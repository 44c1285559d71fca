// SPDX-License-Identifier: MIT
import type { GuestDraft } from '../../../src-main/model/guest-draft.ts'
import type { GuestMemory } from '../../../src-main/model/guest-spec.ts'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useGuest, useGuestState } from '../../store/machine-context.ts'
import { useGuestPart } from '../../store/use-guest-part.ts'
import { cpuPlanWords, createWords } from '../../words/spoken.ts'
import { formatMemory } from '../check/format-memory.ts'
import { CheckField } from './check-field.tsx'
import { NumberField, SelectField } from './field.tsx'
import { MemoryBar } from './memory-bar.tsx'
import { nodeShares } from './node-shares.ts'
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
      <MemoryBar
        sizeKiB={sizeKiB}
        pageKiB={memory.pageKiB}
        keptKiB={draft.hostKeeps.memoryKiB}
        shares={nodeShares(draft, memory.pageKiB)}
      />
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
