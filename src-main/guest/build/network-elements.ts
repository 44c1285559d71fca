// SPDX-License-Identifier: MIT
import type { GuestNetwork } from '../../model/guest-spec.ts'
import { because, element, type XmlElement } from '../xml/xml-element.ts'
import { type GuestBuild, hasPart } from './guest-build.ts'
import { pciAddressAttributes } from './pci-address-attributes.ts'
import { sources } from './sources.ts'

/** `<interface>` elements. */
export function networkElements(build: GuestBuild): XmlElement[] {
  return build.spec.networks.map((network) =>
    because(
      element(
        'interface',
        interfaceAttributes(network),
        network.macAddress !== null && element('mac', { address: network.macAddress }),
        sourceElement(network),
        network.source.kind !== 'virtual-function' && element('model', { type: network.model }),
        driverElement(network, build),
        backendElement(network, build),
        !network.isConnected && element('link', { state: 'down' }),
      ),
      `${networkReasons[network.source.kind]} ${network.model === 'virtio' ? 'virtio needs a driver in Windows and is several times faster than an emulated card.' : 'e1000e needs no driver in Windows, and is slower than virtio.'}`,
      { source: sources.interfaces, part: 'networks' },
    ),
  )
}

const interfaceTypes = {
  network: 'network',
  bridge: 'bridge',
  macvtap: 'direct',
  'virtual-function': 'hostdev',
  user: 'user',
} as const

const networkReasons = {
  network: 'A network of libvirt’s: the guest reaches out through the host.',
  bridge: 'On the host’s bridge: the guest is a machine of the local network.',
  macvtap: 'On the host’s interface itself; host and guest do not reach each other over it.',
  'virtual-function': 'A virtual function of the network card.',
  user: 'User-mode networking, which needs no privileges and nobody outside can reach.',
}

function interfaceAttributes(network: GuestNetwork): Record<string, string | null> {
  const isFunction = network.source.kind === 'virtual-function'
  return { type: interfaceTypes[network.source.kind], managed: isFunction ? 'yes' : null }
}

function sourceElement({ source }: GuestNetwork): XmlElement | null {
  switch (source.kind) {
    case 'network':
      return element('source', { network: source.name })
    case 'bridge':
      return element('source', { bridge: source.interface })
    case 'macvtap':
      return element('source', { dev: source.interface, mode: 'bridge' })
    case 'virtual-function':
      return element('source', {}, element('address', { type: 'pci', ...pciAddressAttributes(source.address) }))
    case 'user':
      return null
  }
}

function driverElement(network: GuestNetwork, { spec, host }: GuestBuild): XmlElement | null {
  const isTap = network.source.kind !== 'user' && network.source.kind !== 'virtual-function'
  if (!isTap || network.model !== 'virtio') return null
  const name = host.domainType === 'kvm' ? 'vhost' : null
  // Training data arrives in bursts.
  const receiveQueue = spec.purpose === 'ml' ? 1024 : null
  if (name === null && network.queues === null && receiveQueue === null) return null
  return because(
    element('driver', { name, queues: network.queues, rx_queue_size: receiveQueue }),
    'The kernel moves packets itself; with several queues, several processors do. libvirt’s default is one.',
    { source: sources.interfaces, part: 'networks' },
  )
}

function backendElement(network: GuestNetwork, { host }: GuestBuild): XmlElement | null {
  const hasPasst = host.interfaceBackends?.includes('passt') ?? false
  if (network.source.kind !== 'user' || !hasPasst || !hasPart(host, 'interface/backend@type=passt')) return null
  return because(element('backend', { type: 'passt' }), 'passt is faster than QEMU’s own, and handles IPv6.', {
    source: sources.interfaces,
    part: 'networks',
  })
}
