// SPDX-License-Identifier: MIT
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const defaultNetwork: Rule = {
  id: 'virtualization.default-network',
  title: 'A virtual network starts with the host',
  why: 'Most machine definitions name the network “default”; where it is not active, the machine does not start.',
  sources: ['https://libvirt.org/formatnetwork.html', 'https://wiki.libvirt.org/VirtualNetworking.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { libvirt, networks } = facts.virtualization
    if (libvirt.known && libvirt.value === null)
      return notApplicable('libvirt is not installed.', [evidenceOf(libvirt)])
    if (!networks.known) return unknownBecause(networks)
    const started = networks.value.find(({ isAutostarted }) => isAutostarted)
    const evidence = [
      evidenceOf(
        networks,
        (list) =>
          list
            .map(({ name, isAutostarted }) => `${name}: ${isAutostarted ? 'autostart' : 'no autostart'}`)
            .join(', ') || 'none',
      ),
    ]
    if (started) return pass(`The network ${started.name} starts with the host.`, evidence)
    const [existing] = networks.value
    if (existing) {
      return warn(`The network ${existing.name} is defined, but does not start with the host.`, evidence, [
        {
          kind: 'setting',
          text: 'Start it now and with the host.',
          detail: `virsh -c qemu:///system net-autostart ${existing.name} && virsh -c qemu:///system net-start ${existing.name}`,
        },
      ])
    }
    return warn('No virtual network is defined.', evidence, [
      {
        kind: 'setting',
        text: 'Define libvirt’s own default network, or give the guest a bridge.',
        detail: 'virsh -c qemu:///system net-define /usr/share/libvirt/networks/default.xml',
      },
    ])
  },
}
