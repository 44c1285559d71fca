// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { valueOr } from '../../../../src-main/model/fact.ts'
import type { HostReader } from '../../../../src-main/probes/host-reader.ts'
import { probePci } from '../../../../src-main/probes/pci/probe-pci.ts'
import { buildFacts } from '../../../support/build-facts.ts'
import { hasLabCaptures, labTitle, openLabCapture } from '../../../support/lab-captures.ts'

const { kernel } = buildFacts()

/** What `lspci -vmmnnDk` printed of each device on the machine that was captured. */
function parseLspci(text: string) {
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const field = (name: string) => new RegExp(`^${name}:\\t(.*)$`, 'm').exec(block)?.[1]
      const id = (name: string) => /\[([0-9a-f]{4})\]$/.exec(field(name) ?? '')?.[1]
      const node = field('NUMANode')
      return {
        address: field('Slot'),
        ids: `${id('Vendor')}:${id('Device')}`,
        classCode: `${id('Class')}${field('ProgIf') ?? '00'}`,
        revision: field('Rev') ?? '00',
        driver: field('Driver') ?? null,
        group: field('IOMMUGroup') === undefined ? null : Number(field('IOMMUGroup')),
        node: node === undefined ? null : Number(node),
      }
    })
}

describe.skipIf(!hasLabCaptures)(`PCI functions of ${labTitle}`, () => {
  for (const name of ['amd', 'amd_flat', 'bootvga', 'bridge', 'intel', 'none', 'numa', 'radeon', 'twin']) {
    describe(name, () => {
      let reader: HostReader
      let dispose = () => {}
      beforeAll(() => {
        ;({ reader, dispose } = openLabCapture(name))
      })
      afterAll(() => dispose())

      test('are those that lspci lists', () => {
        const printed = reader.readText('/cmd/lspci-vmmnnDk.txt')
        const devices = probePci(reader, kernel)
        if (!printed.ok || !devices.known) throw new Error('the capture is not whole')
        expect(
          devices.value.map((device) => ({
            address: device.address,
            ids: `${device.vendorId}:${device.deviceId}`,
            classCode: device.classCode,
            revision: device.revision,
            driver: valueOr(device.driver, '?'),
            group: valueOr(device.iommuGroup, '?'),
            node: valueOr(device.numaNode, '?'),
          })),
        ).toEqual(parseLspci(printed.value))
      })

      test('hang from the bridges that lspci shows by their secondary bus', () => {
        const printed = reader.readText('/cmd/lspci-nnvvxxx.txt')
        const devices = probePci(reader, kernel)
        if (!printed.ok || !devices.known) throw new Error('the capture is not whole')
        const bridges = new Map<string, string>()
        for (const block of printed.value.split(/\n(?=[0-9a-f]{2,4}:)/)) {
          const bus = /Bus: primary=[0-9a-f]{2}, secondary=([0-9a-f]{2})/.exec(block)?.[1]
          const address = /^(?:[0-9a-f]{4}:)?([0-9a-f]{2}:[0-9a-f]{2}\.[0-7]) /.exec(block)?.[1]
          if (bus !== undefined && bus !== '00' && address !== undefined) bridges.set(bus, `0000:${address}`)
        }
        expect(devices.value.map(({ parent }) => parent)).toEqual(
          devices.value.map(({ address }) => bridges.get(address.slice(5, 7)) ?? null),
        )
      })
    })
  }
})
