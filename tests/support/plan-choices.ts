// SPDX-License-Identifier: MIT
import type { PlanChoices } from '../../src-main/model/plan.ts'

/** Nothing chosen, in the static mode. */
export const noChoices: PlanChoices = {
  devices: [],
  mode: 'static',
  iommu: false,
  hugePages: [],
  isolatedCpus: null,
  parameters: [],
  stack: false,
  guestHook: false,
}
