// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { Operation } from '../../model/operation.ts'
import { ok, type Result } from '../../model/result.ts'
import { sealedImageReason } from '../binding/binding-carrier.ts'
import { type ConfigFailure, unsupported } from '../config-failure.ts'
import { chooseMechanism } from './choose-mechanism.ts'
import { trialUnits } from './trial-units.ts'
import { isTrialLine } from './trial-words.ts'
import { keepGoodLine, kernelGuardFiles } from './update-guard.ts'
import { writeFile } from './write-actions.ts'

/**
 * Makes one boot with other parameters possible. All that acts stands on the trial's own command line; what is in use
 * now (images, entries, the loader's configuration) is left alone.
 *
 * In this order, so that a cut anywhere leaves the next boot as it was: guards and units, image, entry, and last the
 * one-shot that points to it.
 */
export function armTrial(
  { loader, generator, trialId, add, remove }: Extract<Operation, { kind: 'trial.arm' }>,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const mechanism = chooseMechanism(loader)
  if (!mechanism.ok) return mechanism
  const sealed = sealedImageReason(files)
  if (sealed !== null) return unsupported(sealed)
  const running = files.read('/proc/cmdline')
  if (running.state === 'text' && isTrialLine(running.text.trim())) {
    return unsupported('this boot is a trial itself: keep it or restart first')
  }
  if (
    files.read('/etc/systemd/system.conf').state === 'absent' &&
    files.list('/usr/lib/systemd/system').state === 'absent'
  ) {
    return unsupported('there is no systemd here, which would end a trial that nobody answers')
  }
  const parts = mechanism.value.arm({ generator, trialId, add, remove }, files)
  if (!parts.ok) return parts
  const guards: HostAction[] = []
  const goodLine = keepGoodLine(parts.value, files)
  if (!goodLine.ok) return goodLine
  guards.push(...goodLine.value)
  for (const { path, text, mode } of [...kernelGuardFiles(files), ...trialUnits(trialId, parts.value.record)]) {
    const written = writeFile(path, text, files, mode)
    if (!written.ok) return written
    guards.push(...written.value)
  }
  const { image, entry, oneShot } = parts.value
  return ok([...guards, ...image, ...entry, ...oneShot])
}
