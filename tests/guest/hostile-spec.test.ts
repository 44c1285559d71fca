// SPDX-License-Identifier: MIT
import { DOMParser, type Element } from '@xmldom/xmldom'
import { describe, expect, test } from 'vitest'
import { buildDomainXml } from '../../src-main/guest/build/build-domain-xml.ts'
import { judgeGuestSpec } from '../../src-main/guest/judge/judge-guest-spec.ts'
import type { GuestSpec } from '../../src-main/model/guest-spec.ts'
import type { PciAddress } from '../../src-main/model/pci-address.ts'
import { buildFacts } from '../support/build-facts.ts'
import { buildGuestHost, buildGuestSpec } from '../support/build-guest.ts'

const host = buildGuestHost({ diskBuses: ['nvme', 'virtio', 'sata', 'scsi'] })
const facts = buildFacts()

const hostile = [
  `'/><disk type='file'/><x a='`,
  `"/><qemu:commandline><qemu:arg value="-device`,
  `</name><name>other</name><name>`,
  `]]><script/><![CDATA[`,
  `<!-- --><evil/>`,
  `&lt;a/&gt;&amp;&apos;&#x27;/><evil/>`,
  `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/shadow">]>&e;`,
  `\u0000`,
  `a\nb`,
  `\ud800`,
  `\u202e/tmp/gpj.exe`,
  `../../../etc/shadow`,
  `/a/../../etc/shadow`,
  `/dev/disk/by-id/,file=/etc/shadow`,
  `$(reboot)`,
  '`reboot`',
  `%s%n`,
  `a,share=on`,
  'x'.repeat(5000),
  '',
  ' ',
  'ＡＢＣ',
  '\ufffe',
]

/** Every place of a spec where text stands, with a spec that has `text` there. */
function places(text: string): readonly (readonly [place: string, spec: GuestSpec])[] {
  const base = buildGuestSpec({
    system: 'windows-10',
    display: { video: 'vga', graphics: 'spice', lookingGlass: null },
    memory: { sizeKiB: 4 * 1_048_576, pageKiB: 4, isPreallocated: false, isShared: true, hasBalloon: false },
  })
  const [disk] = base.disks
  const [network] = base.networks
  if (disk === undefined || network === undefined) throw new Error('the base spec has both')
  const source = (patch: GuestSpec['disks'][number]['source']): GuestSpec => ({
    ...base,
    disks: [{ ...disk, source: patch }],
  })
  const net = (patch: Partial<typeof network>): GuestSpec => ({ ...base, networks: [{ ...network, ...patch }] })
  const volume = { kind: 'new-volume', format: 'raw', sizeBytes: 2 ** 30, preallocation: 'off' } as const
  const device = {
    functions: [{ address: '0000:0b:00.0' as PciAddress, vendorId: '10de', deviceId: '2206' }],
    numaCell: null,
  }
  return [
    ['name', { ...base, name: text }],
    ['file', source({ kind: 'file', path: text, format: 'raw' })],
    ['block', source({ kind: 'block-device', path: text })],
    ['pool', source({ ...volume, pool: text, name: 'a.raw' })],
    ['volume', source({ ...volume, pool: 'default', name: text })],
    ['serial', { ...base, disks: [{ ...disk, serial: text }] }],
    ['disc', { ...base, discs: [{ purpose: 'install', path: text }] }],
    ['network', net({ source: { kind: 'network', name: text } })],
    ['bridge', net({ source: { kind: 'bridge', interface: text } })],
    ['macvtap', net({ source: { kind: 'macvtap', interface: text } })],
    ['mac', net({ macAddress: text })],
    ['rom', { ...base, hostDevices: [{ ...device, romFile: text, hasRom: true }] }],
    [
      'ids',
      {
        ...base,
        hostDevices: [
          {
            ...device,
            functions: [{ address: '0000:0b:00.0' as PciAddress, vendorId: text, deviceId: text }],
            romFile: null,
            hasRom: true,
          },
        ],
      },
    ],
    ['usb', { ...base, usbDevices: [{ vendorId: text, productId: text, port: text, startupPolicy: 'optional' }] }],
    ['evdev', { ...base, evdevInputs: [{ path: text, kind: 'keyboard' }] }],
    ['folder', { ...base, sharedFolders: [{ path: text, tag: 'tag', isReadOnly: false }] }],
    ['tag', { ...base, sharedFolders: [{ path: '/srv', tag: text, isReadOnly: false }] }],
  ]
}

/** The document's shape without any value. */
function shapeOf(xml: string): string {
  const shape = (of: Element): string => {
    const inner = ([...of.childNodes].filter((node) => node.nodeType === node.ELEMENT_NODE) as Element[]).map(shape)
    return `${of.nodeName}(${[...of.attributes].map(({ name }) => name).join()})[${inner.join()}]`
  }
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement
  return root === null ? '' : shape(root)
}

/** All attribute values and texts of a document. */
function valuesOf(xml: string): string[] {
  const all = [...new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('*')]
  return all.flatMap((of) => [...[...of.attributes].map(({ value }) => value), of.textContent ?? ''])
}

describe('text that is made to escape', () => {
  test.each(hostile)('%j stays text wherever it is put, or is refused by the name of its field', (text) => {
    for (const [[place, spec], [, plain]] of zip(places(text), places('/plain'))) {
      const errors = judgeGuestSpec(spec, facts, host).filter((problem) => problem.severity === 'error')
      if (errors.length > 0) {
        expect(
          errors.every((problem) => problem.field !== null && problem.text.length > 20),
          place,
        ).toBe(true)
        continue
      }
      const { xml } = buildDomainXml(spec, host)
      expect(shapeOf(xml), place).toBe(shapeOf(buildDomainXml(plain, host).xml))
      expect(valuesOf(xml), place).toContain(text)
    }
  })

  test('what is let through is what a person may have: quotes, ampersands and brackets in paths', () => {
    const [, spec] = places(`/images/Tom & "Jerry's" <disk>.raw`).find(([place]) => place === 'file') ?? [
      '',
      buildGuestSpec(),
    ]
    expect(judgeGuestSpec(spec, facts, host).filter((problem) => problem.severity === 'error')).toEqual([])
  })
})

function zip<A, B>(left: readonly A[], right: readonly B[]): (readonly [A, B])[] {
  return left.flatMap((one, index) => {
    const other = right[index]
    return other === undefined ? [] : [[one, other] as const]
  })
}
