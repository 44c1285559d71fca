// SPDX-License-Identifier: MIT
import { useEffect } from 'react'
import type { GuestDraft } from '../../../src-main/model/guest-draft.ts'
import { guestPurposes, guestSystems } from '../../../src-main/model/guest-spec.ts'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { draftOnScreen } from '../../store/guest-state.ts'
import { useGuest, useGuestState, useMachines, useMachinesView } from '../../store/machine-context.ts'
import { useProblems } from '../../store/use-guest-part.ts'
import { useHostView } from '../../store/window-context.ts'
import { createWords } from '../../words/spoken.ts'
import { HostWaiting } from '../frame/host-waiting.tsx'
import { FailureWords } from '../frame/notices.tsx'
import { ExplainedXml } from '../machine/explained-xml.tsx'
import { LibvirtNotice } from '../machines/libvirt-notice.tsx'
import { BehaviourSection } from './behaviour-section.tsx'
import { ChoiceCards } from './choice-cards.tsx'
import { CreateBar } from './create-bar.tsx'
import { CreationTask } from './creation-task.tsx'
import { DeviceSection } from './device-section.tsx'
import { DiskSection } from './disk-section.tsx'
import { DisplaySection } from './display-section.tsx'
import { FolderSection } from './folder-section.tsx'
import { InstallChoice } from './install-choice.tsx'
import { MemorySection } from './memory-section.tsx'
import { NetworkSection } from './network-section.tsx'
import { ProblemList } from './problem-list.tsx'
import { ProcessorSection } from './processor-section.tsx'
import { UsbSection } from './usb-section.tsx'

/** A guest from three choices, with everything that follows from them shown and open to change. */
export function CreateScreen() {
  const view = useHostView()
  if (view === null) return <HostWaiting title={createWords.title} />
  return <Create />
}

function Create() {
  const guest = useGuest()
  const machines = useMachines()
  const creation = useGuestState((state) => state.creation)
  const task = useMachinesView()?.task ?? null
  useEffect(() => {
    void machines.open().then(guest.open)
  }, [guest, machines])
  // What runs, also where another window began it, stands in the draft's place: one thing is made at a time. An import
  // is for a disk of the draft, and is shown there.
  const isTask = task !== null && task.kind !== 'import-disk' && (task.ended === null || creation.at === 'begun')
  return (
    <div>
      <h1>{createWords.title}</h1>
      <p className="screen-lead">{createWords.lead}</p>
      {isTask ? <CreationTask task={task} /> : <DraftedGuest />}
    </div>
  )
}

function DraftedGuest() {
  const { wishFor } = useGuest()
  const wish = useGuestState((state) => state.wish)
  const draftState = useGuestState((state) => state.draft)
  const draft = draftOnScreen(draftState)
  return (
    <div className="create-columns">
      <div className="create-main">
        <ChoiceCards
          legend={createWords.system}
          number={1}
          value={wish.system}
          options={guestSystems.map((value) => ({ value, ...createWords.systems[value] }))}
          onChange={(system) => wishFor({ system })}
        />
        <ChoiceCards
          legend={createWords.purpose}
          number={2}
          value={wish.purpose}
          options={guestPurposes.map((value) => ({ value, ...createWords.purposes[value] }))}
          onChange={(purpose) => wishFor({ purpose })}
        />
        <InstallChoice />
        {draft === null ? <NoDraft /> : <Parts draft={draft} />}
      </div>
      {draft === null ? null : <CreateBar draft={draft} />}
    </div>
  )
}

function NoDraft() {
  const { open } = useGuest()
  const draft = useGuestState((state) => state.draft)
  if (draft.at !== 'failed') return <p className="waiting">{createWords.drafting}</p>
  if (draft.failure.code === 'libvirt-unreachable') {
    const { reason, detail } = draft.failure
    return (
      <div role="alert">
        <LibvirtNotice libvirt={{ at: 'unreachable', code: reason, text: detail }} />
      </div>
    )
  }
  return (
    <div className="notice notice-plain notice-bad" role="alert">
      <VerdictMark verdict="fail" />
      <div>
        <p>
          <strong>{createWords.draftFailed}</strong>
        </p>
        <FailureWords failure={draft.failure} fileName={null} />
      </div>
      <button type="button" onClick={() => void open()}>
        {createWords.tryAgain}
      </button>
    </div>
  )
}

function Parts({ draft }: { readonly draft: GuestDraft }) {
  const state = useGuestState((whole) => whole.draft)
  const { spec, xml, explanations } = draft
  const whole = useProblems().filter(({ field }) => field === null)
  return (
    <>
      {state.at === 'failed' && state.failure.code !== 'argument-invalid' ? <NoDraft /> : null}
      <ProblemList problems={whole} />
      <div className="parts">
        <ProcessorSection draft={draft} />
        <MemorySection draft={draft} />
        <DiskSection spec={spec} />
        <DeviceSection spec={spec} />
        <NetworkSection spec={spec} />
        <UsbSection spec={spec} />
        <DisplaySection spec={spec} />
        <FolderSection spec={spec} />
        <BehaviourSection spec={spec} />
      </div>
      <section className="create-xml">
        <h2>{createWords.xml.title}</h2>
        <p className="choice-hint">{createWords.xml.lead}</p>
        <ExplainedXml label={createWords.xml.title} xml={xml} explanations={explanations} />
      </section>
    </>
  )
}
