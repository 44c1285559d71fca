// SPDX-License-Identifier: MIT
import type { BindingCarrier } from '../../host-config/binding/binding-carrier.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import type { PlanChoices } from '../../model/plan.ts'
import type { GivenDevice } from '../given-devices.ts'

/** What decides about the kernel parameters of a plan. */
export interface ParameterContext {
  readonly facts: HostFacts
  readonly choices: PlanChoices
  readonly given: readonly GivenDevice[]
  /** How devices are bound early here; null where the generator of the initramfs is not known. */
  readonly carrier: BindingCarrier | null
  /** See `PlanRequest`. */
  readonly ignoreInterlocks: boolean
}
