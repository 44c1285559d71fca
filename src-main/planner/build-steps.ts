// SPDX-License-Identifier: MIT
import type { HostAction } from '../model/host-action.ts'
import type { HostFiles } from '../model/host-files.ts'
import type { PlanStep, Refusal } from '../model/plan.ts'
import { orderSteps } from './order-steps.ts'
import { previewStep } from './preview-step.ts'
import type { WantedStep } from './remedies/step-words.ts'

/** Steps with all that is shown of them, and what they come down to. */
export interface BuiltSteps {
  readonly steps: readonly PlanStep[]
  /** By step, in the same order. */
  readonly actions: readonly (readonly HostAction[])[]
  readonly refused: readonly Refusal[]
}

/** Derives the wanted steps one after another, each over what the ones before it leave. A step that is refused is left out. */
export function buildSteps(wanted: readonly WantedStep[], files: HostFiles): BuiltSteps {
  const steps: PlanStep[] = []
  const actions: (readonly HostAction[])[] = []
  const refused: Refusal[] = []
  let now = files
  for (const { undoNote, operation, ...words } of orderSteps(wanted)) {
    const preview = previewStep(operation, now)
    if (preview.refusal !== null) {
      refused.push(preview.refusal)
      continue
    }
    now = preview.filesAfter
    actions.push(preview.actions)
    steps.push({
      ...words,
      reboot: words.reboot && !preview.unchanged,
      files: preview.files,
      commands: preview.commands,
      undoable: preview.undoable,
      undoNote: preview.undoable ? null : (undoNote ?? preview.undoNote),
      unchanged: preview.unchanged,
      previewGap: preview.previewGap,
      operation,
    })
  }
  return { steps, actions, refused }
}

/** What the steps of a plan come down to, derived anew; a step that can no longer be derived has no actions. */
export function deriveStepActions(steps: readonly PlanStep[], files: HostFiles): (readonly HostAction[])[] {
  let now = files
  return steps.map(({ operation }) => {
    if (operation === null) return []
    const { actions, filesAfter } = previewStep(operation, now)
    now = filesAfter
    return actions
  })
}
