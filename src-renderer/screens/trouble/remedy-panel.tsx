// SPDX-License-Identifier: MIT
import { useEffect, useRef } from 'react'
import type { Cause } from '../../../src-main/model/diagnosis.ts'
import type { PlanChoices } from '../../../src-main/model/plan.ts'
import type { OfferedRemedy } from '../../../src-main/model/trouble-view.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { useChanges } from '../../store/change-context.ts'
import { useTrouble, useTroubleState } from '../../store/trouble-context.ts'
import { troubleWords } from '../../words/spoken.ts'
import { ChangePanel } from './change-panel.tsx'

const says = troubleWords.remedies

interface RemedyPanelProps {
  readonly cause: Cause
  readonly remedy: OfferedRemedy | undefined
  readonly machineName: string
}

/** The one button about a cause, where Throughway can do something reversible. */
export function RemedyPanel({ cause, remedy, machineName }: RemedyPanelProps) {
  switch (remedy?.kind) {
    case 'plan':
      return <PlanRemedy choices={remedy.choices} />
    case 'choose':
      return (
        <div className="remedy">
          <p>{remedy.step === 'choose' ? says.chooseNote : says.modeNote}</p>
          <a className="button-link button-primary" href={`#${remedy.step}`}>
            {remedy.step === 'choose' ? says.choose : says.mode}
            <SignIcon sign="chevron" />
          </a>
        </div>
      )
    case 'guest-edit':
      return <EditRemedy causeId={cause.id} machineName={machineName} />
    default:
      return null
  }
}

/** Adds to the choices as they are; the plan shows all that follows. */
function PlanRemedy({ choices }: { readonly choices: Partial<PlanChoices> }) {
  const { choose, state } = useChanges()
  const take = () => {
    const now = state.getState().choices
    choose({
      ...choices,
      devices: [...new Set([...now.devices, ...(choices.devices ?? [])])],
      parameters: [...new Set([...now.parameters, ...(choices.parameters ?? [])])],
    })
  }
  return (
    <div className="remedy">
      <p>{says.planNote}</p>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a step; what is wanted there goes along */}
      <a className="button-link button-primary" href="#prepare" onClick={take}>
        {says.plan}
        <SignIcon sign="chevron" />
      </a>
    </div>
  )
}

function EditRemedy({ causeId, machineName }: { readonly causeId: string; readonly machineName: string }) {
  const { previewEdit } = useTrouble()
  const edit = useTroubleState(({ edits }) => edits[causeId])
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (edit === undefined && wasOpen.current) button.current?.focus()
    wasOpen.current = edit !== undefined
  }, [edit])
  if (edit !== undefined && edit.at !== 'asked') return <ChangePanel causeId={causeId} edit={edit} />
  return (
    <div className="remedy">
      <p>{says.editNote}</p>
      <button
        ref={button}
        type="button"
        className="button-primary"
        aria-disabled={edit?.at === 'asked'}
        onClick={() => void previewEdit(causeId)}
      >
        {edit?.at === 'asked' ? says.editing : says.edit(machineName)}
      </button>
    </div>
  )
}
