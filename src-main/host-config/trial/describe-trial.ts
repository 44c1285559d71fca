// SPDX-License-Identifier: MIT
import type { BootLoaderKind, InitramfsGenerator } from '../../model/boot-facts.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { TrialPossibility } from '../../model/plan.ts'
import { armTrial } from './arm-trial.ts'
import { chooseMechanism } from './choose-mechanism.ts'

const noTrial = 'Without a trial the recovery card shows how to get back from the boot menu.'

/** Whether a change can be tried for one boot on this host: what arming a trial would say, without a wish. */
export function describeTrial(
  loader: BootLoaderKind,
  generator: InitramfsGenerator,
  files: HostFiles,
): TrialPossibility {
  const mechanism = chooseMechanism(loader)
  if (!mechanism.ok) return { possible: false, mechanism: null, reason: sentence(mechanism.failure.text) }
  const { name } = mechanism.value
  const armed = armTrial({ kind: 'trial.arm', loader, generator, trialId: '00000000', add: [], remove: [] }, files)
  if (armed.ok) {
    return {
      possible: true,
      mechanism: name,
      reason: `${name} starts an entry of its own once; the machine goes back by itself at the boot after it.`,
    }
  }
  const { code, path, text, needsHelper } = armed.failure
  if (code === 'unreadable' && needsHelper) {
    return {
      possible: true,
      mechanism: name,
      reason: `Only root can read ${path ?? 'a file that decides it'}; it is looked at before anything is written, and nothing is where it speaks against a trial.`,
    }
  }
  const where = path === null ? '' : `${path}: `
  return { possible: false, mechanism: null, reason: `${sentence(`${where}${text}`)} ${noTrial}` }
}

function sentence(text: string): string {
  // A name with a capital inside (rEFInd) is left as it is spelled.
  const begun = /^[a-z]+[^A-Za-z]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
  return /[.!?]$/.test(begun) ? begun : `${begun}.`
}
