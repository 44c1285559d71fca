// SPDX-License-Identifier: MIT
import { pciIds } from '../../devices/device-index.ts'
import { joinWords, nameWithAddress } from '../../devices/device-words.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import { pass, type Rule, warn } from '../rule.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { pciSources } from './sources.ts'

export const twinsToldApart: Rule = {
  id: 'pci.twins-told-apart',
  title: 'The card’s ids belong to it alone',
  why: 'vfio-pci.ids= takes every device with the given ids: with a twin in the host, the host loses its own card at the next boot.',
  sources: [pciSources.archPassthrough, pciSources.kernelParameters],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge: judgeCandidate(({ functions, name, facts }) => {
    const own = new Set(functions.map((each) => each.address))
    const all = facts.pciDevices.known ? facts.pciDevices.value : []
    const wanted = new Set(functions.map(pciIds))
    const twins = all.filter((each) => wanted.has(pciIds(each)) && !own.has(each.address))
    if (twins.length === 0) {
      const evidence = functions.map((each) => ({ source: each.source, text: pciIds(each) }))
      return pass(`No other device of the host has the ids of ${name}.`, evidence)
    }
    const evidence = [...functions, ...twins].map((each) => ({ source: each.source, text: fullIds(each) }))
    const statement = `${joinWords(twins.map(nameWithAddress))} ${twins.length > 1 ? 'have' : 'has'} the same ids as ${name}; only the address tells them apart.`
    return warn(statement, evidence, [
      {
        kind: 'setting',
        text: 'Bind by address (driver_override, set before the native driver loads), not with vfio-pci.ids= and not with driverctl, which hands vfio-pci the ids.',
        detail: functions.map((each) => `echo vfio-pci | sudo tee ${each.source}/driver_override`).join(' && '),
      },
    ])
  }),
}

function fullIds(device: PciDevice): string {
  return `${device.address} ${pciIds(device)}, board ${device.subsystemVendorId ?? '?'}:${device.subsystemDeviceId ?? '?'}`
}
