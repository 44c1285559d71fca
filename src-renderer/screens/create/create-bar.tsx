// SPDX-License-Identifier: MIT
import { formatCpuList } from '../../../src-main/model/cpu-list.ts'
import type { GuestDraft } from '../../../src-main/model/guest-draft.ts'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { isOnlyToLookAt } from '../../store/guest-state.ts'
import { isOfWish } from '../../store/guest-store.ts'
import { useGuest, useGuestState, useMachinesView } from '../../store/machine-context.ts'
import { useProblems } from '../../store/use-guest-part.ts'
import { createWords } from '../../words/spoken.ts'
import { formatMemory } from '../check/format-memory.ts'
import { FailureWords } from '../frame/notices.tsx'
import { CheckField } from './check-field.tsx'
import { TextField } from './field.tsx'
import { findProblems } from './find-problems.ts'
import { listStops } from './list-stops.ts'

const says = createWords.bar

/** The machine in short: its name, what the host keeps, what stands against it, and the button that makes it. */
export function CreateBar({ draft }: { readonly draft: GuestDraft }) {
  const { rename } = useGuest()
  const name = useGuestState(({ wish }) => wish.name)
  const isDrafting = useGuestState((state) => state.draft.at === 'drafting')
  return (
    <aside className="create-bar" aria-label={says.title}>
      <h2>{says.title}</h2>
      <TextField
        label={says.name}
        path="name"
        note={says.nameNote}
        isCode
        value={name ?? draft.spec.name}
        onChange={(typed) => rename(typed.trim() === '' ? null : typed.trim())}
      />
      <HostKeeps draft={draft} />
      {isOnlyToLookAt(draft) ? (
        <p className="choice-hint" role="status">
          {isDrafting ? createWords.drafting : createWords.onlyLook}
        </p>
      ) : (
        <Making />
      )}
    </aside>
  )
}

/** What stands against the machine, and the button that makes it. */
function Making() {
  const { create, setStartsAfterwards } = useGuest()
  const state = useGuestState((whole) => whole)
  const problems = useProblems()
  const libvirt = useMachinesView()?.libvirt ?? null
  const stops = listStops(state, problems, libvirt)
  const isReady = stops.length === 0 && isOfWish(state.draft, state.wish) && state.creation.at !== 'asked'
  return (
    <>
      <div className="create-state">
        {stops.length === 0 ? (
          <p>
            <VerdictMark verdict="pass" />
            <span>{says.ready}</span>
          </p>
        ) : (
          <>
            <h3>{says.stops(stops.length)}</h3>
            <ul>
              {stops.map((stop) => (
                <li key={stop}>
                  <VerdictMark verdict="fail" />
                  <span>{stop}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <CheckField label={says.start} isOn={state.startsAfterwards} onChange={setStartsAfterwards} />
      <button
        type="button"
        className="button-primary create-button"
        aria-disabled={!isReady}
        onClick={() => (isReady ? void create() : undefined)}
      >
        {state.creation.at === 'asked' ? says.creating : says.create}
      </button>
      <p className="choice-hint" role="status">
        {state.draft.at === 'drafting' ? createWords.drafting : says.readyNote}
      </p>
      {state.creation.at === 'failed' ? (
        <div className="running-outcome running-fail" role="alert">
          <FailureWords failure={state.creation.failure} fileName={null} />
        </div>
      ) : null}
    </>
  )
}

function HostKeeps({ draft }: { readonly draft: GuestDraft }) {
  const { title, cpus, allCpus, memory, memoryUnknown } = createWords.keeps
  const problems = findProblems(useProblems(), 'hostKeeps')
  const { hostKeeps, spec } = draft
  return (
    <div className="keeps">
      <h3>{title}</h3>
      <ul>
        <li>
          {spec.processor.pinning === null
            ? allCpus
            : cpus(hostKeeps.cpus.length, formatCpuList(hostKeeps.cpus).replaceAll(',', ', '))}
        </li>
        <li>{hostKeeps.memoryKiB === null ? memoryUnknown : memory(formatMemory(hostKeeps.memoryKiB))}</li>
        {problems.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
