// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { Operation } from '../../model/operation.ts'
import { ok, type Result } from '../../model/result.ts'
import type { ConfigFailure } from '../config-failure.ts'
import { chooseMechanism } from './choose-mechanism.ts'
import { trialUnits } from './trial-units.ts'
import { kernelGuardPath } from './update-guard.ts'
import { removeFile } from './write-actions.ts'

/**
 * Takes a trial away once it is kept: the one-shot first, then entry and image, then units and guard. What is no
 * longer ours (another one-shot) stays.
 */
export function disarmTrial(
  { loader, trialId }: Extract<Operation, { kind: 'trial.disarm' }>,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const mechanism = chooseMechanism(loader)
  if (!mechanism.ok) return mechanism
  const taken = mechanism.value.disarm(files)
  if (!taken.ok) return taken
  const rest: HostAction[] = []
  for (const path of [...trialUnits(trialId, {}).map((unit) => unit.path), kernelGuardPath]) {
    const removed = removeFile(path, files)
    if (!removed.ok) return removed
    rest.push(...removed.value)
  }
  return ok([...taken.value, ...rest])
}
