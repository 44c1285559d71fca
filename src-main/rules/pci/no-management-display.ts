// SPDX-License-Identifier: MIT
import { joinWords, nameWithAddress } from '../../devices/device-words.ts'
import { isManagementDisplay } from '../../devices/display-devices.ts'
import { pass, type Rule, warn } from '../rule.ts'
import { findDisplaysLeft } from './displays-left.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { pciSources } from './sources.ts'

export const noManagementDisplay: Rule = {
  id: 'pci.no-management-display',
  title: 'The host is not left with a management controller’s display alone',
  why: 'A server’s management controller draws a console without acceleration: enough to log in, not for a desktop beside the guest.',
  sources: [pciSources.archPassthrough],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge: judgeCandidate((subject) => {
    const left = findDisplaysLeft(subject)
    const evidence = left.map((device) => ({ source: device.source, text: nameWithAddress(device) }))
    const isAllManagement = left.length > 0 && left.every(isManagementDisplay)
    if (!isAllManagement)
      return pass('No management controller’s display is what the host would be left with.', evidence)
    return warn(
      `Without ${subject.name} the host is left with ${joinWords(left.map(nameWithAddress))}, a management console.`,
      evidence,
      [
        {
          kind: 'information',
          text: 'Fine for a machine that is reached over the network. For a desktop on the host, add a small card of its own.',
        },
      ],
    )
  }),
}
