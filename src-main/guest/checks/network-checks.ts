// SPDX-License-Identifier: MIT
import { sources } from '../build/sources.ts'
import { element } from '../xml/xml-element.ts'
import { type DomainCheck, setAttribute } from './domain-check.ts'

/** Networks. */
export const networkChecks: readonly DomainCheck[] = [
  {
    code: 'network-emulated',
    severity: 'warning',
    source: sources.interfaces,
    find: (domain) =>
      domain.all('/domain/devices/interface/model').map((span) => {
        const type = domain.attribute(span, 'type') ?? ''
        return ['e1000', 'e1000e', 'rtl8139', 'ne2k_pci', 'pcnet'].includes(type)
          ? {
              at: span,
              text: `The network card is an emulated ${type}, several times slower than virtio. Windows needs the NetKVM driver for the change.`,
              edits: [setAttribute(domain, span, 'type', 'virtio')],
            }
          : null
      }),
  },
  {
    code: 'network-one-queue',
    severity: 'note',
    source: sources.interfaces,
    find: (domain) =>
      domain.all('/domain/devices/interface').map((span) => {
        const isTap = ['network', 'bridge', 'direct'].includes(domain.attribute(span, 'type') ?? '')
        const isVirtio = domain.attribute(domain.inside(span, 'model')[0], 'type') === 'virtio'
        const driver = domain.inside(span, 'driver')[0]
        const count = Math.min(domain.vcpuCount, 8)
        if (!isTap || !isVirtio || count < 4 || domain.attribute(driver, 'queues') !== null) return null
        const edit =
          driver === undefined
            ? ({
                kind: 'insert',
                path: domain.pathOf(span),
                element: element('driver', { name: 'vhost', queues: count }),
              } as const)
            : setAttribute(domain, driver, 'queues', `${count}`)
        return { at: span, text: 'The network card has one queue, so one vCPU does all the work of it.', edits: [edit] }
      }),
  },
]
