// SPDX-License-Identifier: MIT
import type { BusFailure } from '../../logind/run-busctl.ts'
import type { ProgramForm } from '../../model/about-view.ts'
import type { RestartView } from '../../model/restart-view.ts'
import type { Result } from '../../model/result.ts'

/** What logind's word on a restart comes to. Where somebody only holds it up, whoever asks for the restart is told who. */
export function judgeRebootWord(asked: Result<string, BusFailure>, form: ProgramForm): RestartView {
  if (!asked.ok) return { can: 'no', reason: reasonOf(asked.failure) }
  switch (asked.value) {
    case 'yes':
    case 'inhibitor-blocked':
      return { can: 'yes', isAsked: false, form }
    case 'challenge':
    case 'inhibited':
    case 'challenge-inhibitor-blocked':
      return { can: 'yes', isAsked: true, form }
    case 'na':
      return { can: 'no', reason: 'systemd-logind cannot restart this computer.' }
    case 'no':
      return { can: 'no', reason: 'systemd-logind does not let your user restart this computer.' }
    default:
      return { can: 'no', reason: `systemd-logind says “${asked.value}” of a restart, which is not understood.` }
  }
}

function reasonOf(failure: BusFailure): string {
  if (failure.code === 'busctl-missing')
    return 'Whether your user may restart this computer cannot be told: busctl is not installed.'
  return `Whether your user may restart this computer cannot be told. busctl says: ${failure.detail}`
}
