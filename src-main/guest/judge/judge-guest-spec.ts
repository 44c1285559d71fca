// SPDX-License-Identifier: MIT
import type { GuestProblem } from '../../model/guest-draft.ts'
import type { GuestHost } from '../../model/guest-host.ts'
import type { GuestSpec } from '../../model/guest-spec.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { judgeDevices } from './judge-devices.ts'
import { judgeDisks } from './judge-disks.ts'
import { judgeDisplay } from './judge-display.ts'
import { judgeFirmware } from './judge-firmware.ts'
import { judgeMemory } from './judge-memory.ts'
import { judgeNetworks } from './judge-networks.ts'
import { judgeProcessor } from './judge-processor.ts'
import { judgeTexts } from './judge-texts.ts'
import type { GuestJudge } from './judgement.ts'

const judges: readonly GuestJudge[] = [
  judgeTexts,
  judgeProcessor,
  judgeMemory,
  judgeFirmware,
  judgeDisks,
  judgeNetworks,
  judgeDevices,
  judgeDisplay,
]

const order = { error: 0, warning: 1, note: 2 }

/** What stands against a guest on this host, errors first. Without an error it can be defined; whether it can start now is for the preflight. */
export function judgeGuestSpec(spec: GuestSpec, facts: HostFacts, host: GuestHost): GuestProblem[] {
  return judges
    .flatMap((judge) => judge({ spec, facts, host }))
    .filter((problem) => problem !== false)
    .sort((left, right) => order[left.severity] - order[right.severity])
}
