// SPDX-License-Identifier: MIT
import { deriveActions } from '../host-config/derive-actions.ts'
import type { BootLoaderKind, InitramfsGenerator } from '../model/boot-facts.ts'
import type { HostFiles } from '../model/host-files.ts'
import type { TrialWish } from '../model/operation.ts'
import type { TrialPossibility } from '../model/plan.ts'

/** Whether this loader can start once with other parameters, and by what means. */
export function judgeTrial(
  loader: BootLoaderKind,
  generator: InitramfsGenerator,
  wish: TrialWish,
  files: HostFiles,
): TrialPossibility {
  const derived = deriveActions({ kind: 'trial.arm', loader, generator, ...wish }, files)
  if (derived.ok || derived.failure.needsHelper) return { possible: true, mechanism: loader, reason: '' }
  return { possible: false, mechanism: null, reason: derived.failure.text }
}
