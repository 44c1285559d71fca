// SPDX-License-Identifier: MIT
import { isReservedForGuests } from '../../devices/display-devices.ts'
import type { Remedy } from '../../model/finding.ts'
import { addParameterRemedy } from '../parameter-remedy.ts'
import { evidenceOf, fail, pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { type CandidateSubject, judgeCandidate } from './judge-candidate.ts'
import { pciSources } from './sources.ts'
import { wakeFailures } from './wake-failures.ts'

export const d3cold: Rule = {
  id: 'pci.d3cold',
  title: 'The card wakes from its power states',
  why: 'An idle card is put into D3cold, its power off; some do not come back, and then answer nothing until the host is powered off.',
  sources: [
    pciSources.sysfs,
    'https://docs.kernel.org/power/pci.html',
    'https://github.com/kata-containers/kata-containers/issues/11708',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'fail', 'unknown', 'not-applicable'],
  judge: judgeCandidate((subject) => {
    const { device, functions, name, facts } = subject
    const { powerState, d3coldAllowed } = device
    const lines = wakeFailures(functions, facts)
    if (lines.length > 0) {
      return fail(`${name} did not wake from a power state since the last start of the host.`, lines, [
        { kind: 'hardware', text: 'Power the host off fully and on again; nothing less brings the card back.' },
        ...stayAwake(subject),
      ])
    }
    if (!powerState.known) return unknownBecause(powerState)
    const evidence = [
      evidenceOf(powerState),
      evidenceOf(d3coldAllowed, (value) => (value === false ? 'D3cold not allowed' : 'D3cold allowed')),
    ]
    const isAsleep = powerState.value === 'D3cold'
    if (isAsleep && isReservedForGuests(device)) {
      return warn(
        `${name} is held by vfio-pci and powered off (D3cold); whether it wakes shows at the first start.`,
        evidence,
        stayAwake(subject),
      )
    }
    return pass(
      powerState.value === null
        ? `The kernel names no power state for ${name}, and logged no failure to wake.`
        : `${name} is in ${powerState.value}, and the kernel logged no failure to wake.`,
      evidence,
    )
  }),
}

function stayAwake({ device, facts }: CandidateSubject): [Remedy, ...Remedy[]] {
  return [
    addParameterRemedy('vfio-pci.disable_idle_d3=1', facts),
    {
      kind: 'setting',
      text: 'Or forbid the power-off for this card alone, before vfio-pci takes it; it then draws some watts while idle.',
      detail: `echo 0 | sudo tee ${device.source}/d3cold_allowed`,
    },
  ]
}
