// SPDX-License-Identifier: MIT
import { bindingSwitchName } from '../host-config/binding/binding-switch.ts'
import type { Operation } from '../model/operation.ts'
import { orderSteps } from './order-steps.ts'
import { disarmTrialStep } from './remedies/arm-trial-step.ts'
import { rebuildInitramfsStep } from './remedies/rebuild-initramfs-step.ts'
import { setBootParametersStep } from './remedies/set-boot-parameters-step.ts'
import type { WantedStep } from './remedies/step-words.ts'

/**
 * The steps that make a trial permanent, from what was armed: the trial's own entry and image go, the images in use
 * get the pieces, and last the words get into the loader's configuration. Each is to be derived over what the ones
 * before it leave.
 */
export function draftKeep(armed: Extract<Operation, { kind: 'trial.arm' }>): readonly WantedStep[] {
  const { loader, generator, trialId, add, remove } = armed
  const tried = (token: string) => ({ token, reason: 'It was tried.' })
  const words = { add: add.map(tried), remove: remove.map(tried), refused: [], notes: [] }
  const isBinding = add.some((token) => token.startsWith(`${bindingSwitchName}=`))
  return orderSteps([
    disarmTrialStep(loader, generator, trialId),
    ...(isBinding ? [rebuildInitramfsStep(generator)] : []),
    setBootParametersStep(loader, words),
  ])
}
