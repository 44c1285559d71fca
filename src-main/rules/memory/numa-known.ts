// SPDX-License-Identifier: MIT
import { pciKind } from '../../model/pci-class.ts'
import { formatCount } from '../format-count.ts'
import { formatList } from '../format-list.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const numaKnown: Rule = {
  id: 'memory.numa-known',
  title: 'It is known which memory is near the graphics cards',
  why: 'On a machine of several nodes a guest should have cores and memory of the node its card hangs from.',
  sources: [
    'https://docs.kernel.org/admin-guide/mm/numaperf.html',
    'https://libvirt.org/formatdomain.html#numa-node-tuning',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { numaNodes } = facts.memory
    const { pciDevices } = facts
    if (!numaNodes.known) return unknownBecause(numaNodes)
    const evidence = [evidenceOf(numaNodes, (nodes) => formatCount(nodes.length, 'node'))]
    if (numaNodes.value.length < 2) return notApplicable('All memory is equally near.', evidence)
    if (!pciDevices.known) return unknownBecause(pciDevices)
    const cards = pciDevices.value.filter(({ classCode }) => pciKind(classCode) === 'display')
    if (cards.length === 0) return notApplicable('There is no graphics card.', evidence)
    const untold = cards.filter(({ numaNode }) => !numaNode.known)
    if (untold.length > 0) return unknownBecause(...untold.map(({ numaNode }) => numaNode))
    const all = [
      ...evidence,
      ...cards.map(({ numaNode, address }) => evidenceOf(numaNode, (node) => `${address}: ${node ?? 'no node named'}`)),
    ]
    const homeless = cards.filter(({ numaNode }) => numaNode.known && numaNode.value === null)
    if (homeless.length === 0) return pass('The firmware names the node of every graphics card.', all)
    return warn(`The firmware names no node for ${formatList(homeless.map(({ address }) => address))}.`, all, [
      { kind: 'firmware', text: 'Update the firmware, or find the card’s node in the board’s manual by its slot.' },
    ])
  },
}
