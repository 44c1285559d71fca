// SPDX-License-Identifier: MIT

import { joinWords } from '../../devices/device-words.ts'
import { isUnlocated } from '../../devices/host-cost/storage-cost.ts'
import { notApplicable, pass, type Rule, unknownBecause } from '../rule.ts'
import { formatStack } from './format-stack.ts'

export const rootLocated: Rule = {
  id: 'storage.root-located',
  title: 'The disk that the host runs from is known',
  why: 'Only with the whole way known, from / through encryption and volumes down to a PCI device, can that device be kept out of a guest.',
  sources: ['https://docs.kernel.org/admin-guide/abi-stable.html', 'https://docs.kernel.org/filesystems/proc.html'],
  blocking: false,
  verdicts: ['pass', 'unknown', 'not-applicable'],
  judge({ facts: { storage, pciDevices } }) {
    const { uses } = storage
    if (!uses.known) return unknownBecause(uses)
    const root = uses.value.find((use) => use.purpose === 'root')
    if (root === undefined) {
      const text = 'nothing is said to be mounted at /'
      return {
        verdict: 'unknown',
        statement: `Could not tell: ${text}.`,
        evidence: [{ source: uses.source, text }],
      }
    }
    const evidence = [{ source: root.source, text: formatStack(root) }]
    if (root.layers.length === 0) {
      return notApplicable('The host runs from memory (a live system), so no disk is at stake.', evidence)
    }
    if (isUnlocated(root)) {
      const statement = `Could not tell: / is ${root.fileSystem} on ${root.layers.map(({ name }) => name).join(' → ')}, which could not be followed to a disk.`
      return { verdict: 'unknown', statement, evidence }
    }
    if (root.pciAddresses.length === 0) {
      return pass(`/ (${root.fileSystem}) is on no PCI device of this host.`, evidence)
    }
    const names = root.pciAddresses.map((address) => {
      const device = pciDevices.known ? pciDevices.value.find((each) => each.address === address) : undefined
      return device?.deviceName ? `${device.deviceName} (${address})` : address
    })
    return pass(`/ is on ${joinWords(names)}, by way of ${formatStack(root)}.`, evidence)
  },
}
