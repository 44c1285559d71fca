// SPDX-License-Identifier: MIT
import type { PlanStep } from '../model/plan.ts'

/**
 * The order in which steps are done: what acts comes last. The pieces and the images that carry them do nothing
 * without the words on the command line, so a plan that is cut off leaves a machine that boots as before.
 */
const order: readonly PlanStep['kind'][] = [
  'manual',
  'packages.install',
  'libvirt.enable',
  'libvirt.admit-user',
  'libvirt-network.enable',
  'libvirt-pool.enable',
  'guest-hook.install',
  'trial.disarm',
  'binding-pieces.install',
  'initramfs.rebuild',
  'boot-parameters.set',
  'trial.arm',
]

/** The place of a kind of step in the order. */
export function stepPlace(kind: PlanStep['kind']): number {
  return order.indexOf(kind)
}

/** Steps in the order in which they are to be done; steps of one kind stay as they are. */
export function orderSteps<T extends { readonly kind: PlanStep['kind'] }>(steps: readonly T[]): T[] {
  return [...steps].sort((left, right) => stepPlace(left.kind) - stepPlace(right.kind))
}
