// SPDX-License-Identifier: MIT
import type { CpuPlan } from '../../../src-main/model/cpu-plan.ts'
import type { GuestDraft } from '../../../src-main/model/guest-draft.ts'
import type { GuestProcessor } from '../../../src-main/model/guest-spec.ts'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useGuest, useGuestState } from '../../store/machine-context.ts'
import { useGuestPart } from '../../store/use-guest-part.ts'
import { cpuPlanWords, createWords } from '../../words/spoken.ts'
import { CheckField } from './check-field.tsx'
import { CpuMap } from './cpu-map.tsx'
import { NumberField } from './field.tsx'
import { layOutCpus } from './lay-out-cpus.ts'
import { moveCore } from './move-core.ts'
import { Section } from './section.tsx'

const says = createWords.processor

/** How many processors the guest has, which of the host's they are, and why those. */
export function ProcessorSection({ draft }: { readonly draft: GuestDraft }) {
  const { spec, hostTopology, cpuPlan } = draft
  const { set, wishFor } = useGuest()
  const wish = useGuestState((state) => state.wish)
  const processor = useGuestPart(spec, 'processor')
  const isolatesCpus = useGuestPart(spec, 'isolatesCpus')
  const { topology } = processor
  const count = topology.sockets * topology.dies * topology.cores * topology.threads
  const isOwn = wish.overrides.processor !== undefined
  const patch = (change: Partial<GuestProcessor>) => set('processor', { ...processor, ...change })
  const move = (cpu: number) => {
    if (hostTopology === null) return false
    const moved = moveCore(processor, hostTopology, { cpu, memoryKiB: spec.memory.sizeKiB })
    if (moved !== null) set('processor', moved)
    return moved !== null
  }
  return (
    <Section
      id="processor"
      title={says.title}
      summary={says.summary(count, topology.sockets * topology.dies * topology.cores, topology.threads)}
      parts={['processor', 'isolatesCpus']}
      paths={['processor', 'vcpuCount', 'isolatesCpus']}
      shown={['vcpuCount', 'processor.topology', 'processor.isNested', 'isolatesCpus']}
      isOpen
      isOwn={wish.vcpuCount !== null}
      onPropose={() => wishFor({ vcpuCount: null })}
    >
      <div className="entries">
        <NumberField
          label={says.count}
          path="processor.topology"
          value={isOwn ? count : (wish.vcpuCount ?? count)}
          min={1}
          max={hostTopology?.cpus.length ?? 1024}
          onChange={(vcpuCount) => {
            const { processor: _replaced, ...overrides } = wish.overrides
            wishFor({ vcpuCount, overrides })
          }}
        />
      </div>
      {hostTopology === null ? (
        <p className="choice-hint">{says.mapUnknown}</p>
      ) : (
        <CpuMap sockets={layOutCpus(hostTopology, processor.pinning)} onMove={move} />
      )}
      {processor.pinning === null ? <p className="choice-hint">{says.notPinned}</p> : null}
      {isOwn || cpuPlan === null ? null : <Reasons plan={cpuPlan} />}
      <div className="ticks">
        <CheckField
          label={says.isolate}
          note={says.isolateNote}
          path="isolatesCpus"
          isOn={isolatesCpus}
          onChange={(isOn) => set('isolatesCpus', isOn)}
        />
        <CheckField
          label={says.nested}
          note={says.nestedNote}
          path="processor.isNested"
          isOn={processor.isNested}
          onChange={(isNested) => patch({ isNested })}
        />
        <CheckField
          label={says.counters}
          note={says.countersNote}
          isOn={processor.hasPerformanceCounters}
          onChange={(hasPerformanceCounters) => patch({ hasPerformanceCounters })}
        />
        <CheckField
          label={says.hides}
          note={says.hidesNote}
          isOn={processor.hidesHypervisor}
          onChange={(hidesHypervisor) => patch({ hidesHypervisor })}
        />
      </div>
    </Section>
  )
}

/** Why the plan took these, and what it could not have. */
function Reasons({ plan: { reasons, limits } }: { readonly plan: CpuPlan }) {
  return (
    <ul className="plan-reasons">
      {reasons.map((reason) => (
        <li key={reason.code}>
          <VerdictMark verdict="pass" />
          <span>{cpuPlanWords.explain(reason)}</span>
        </li>
      ))}
      {limits.map((limit) => (
        <li key={limit.code}>
          <VerdictMark verdict="warn" />
          <span>{cpuPlanWords.explain(limit)}</span>
        </li>
      ))}
    </ul>
  )
}
