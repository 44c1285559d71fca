// SPDX-License-Identifier: MIT
import type { GuestNetwork, GuestNetworkSource } from '../../model/guest-spec.ts'
import type { ElementReader } from './element-reader.ts'
import { readPciAddress } from './read-pci-address.ts'

/** `networks` of the spec; interfaces that have no place in one are left unread. */
export function readNetworks(devices: ElementReader | null): GuestNetwork[] {
  return (devices?.children('interface') ?? []).flatMap((network) => {
    const read = readNetwork(network)
    if (read === null) network.forget()
    return read ?? []
  })
}

function readNetwork(network: ElementReader): GuestNetwork | null {
  const source = readSource(network)
  const model = network.child('model')?.attribute('type') ?? (source?.kind === 'virtual-function' ? 'virtio' : null)
  if (source === null || (model !== 'virtio' && model !== 'e1000e')) return null
  const driver = network.child('driver')
  driver?.attribute('name')
  driver?.attribute('rx_queue_size')
  network.child('backend')?.attribute('type')
  network.child('address')?.attributes()
  network.child('alias')?.attributes()
  return {
    source,
    model,
    macAddress: network.child('mac')?.attribute('address')?.toLowerCase() ?? null,
    queues: driver?.number('queues') ?? null,
    isConnected: network.child('link')?.attribute('state') !== 'down',
  }
}

function readSource(network: ElementReader): GuestNetworkSource | null {
  const source = network.child('source')
  const of = (name: string) => source?.attribute(name) ?? null
  switch (network.attribute('type')) {
    case 'network': {
      const name = of('network')
      return name === null ? null : { kind: 'network', name }
    }
    case 'bridge': {
      const name = of('bridge')
      return name === null ? null : { kind: 'bridge', interface: name }
    }
    case 'direct': {
      const name = of('dev')
      return name === null || of('mode') !== 'bridge' ? null : { kind: 'macvtap', interface: name }
    }
    case 'hostdev': {
      network.attribute('managed')
      const address = readPciAddress(source?.child('address') ?? null)
      return address === null ? null : { kind: 'virtual-function', address }
    }
    case 'user':
      return { kind: 'user' }
    default:
      return null
  }
}
