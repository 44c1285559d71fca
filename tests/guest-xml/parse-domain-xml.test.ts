// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { parseDomainXml } from '../../src-main/guest/parse/parse-domain-xml.ts'
import type { GuestSpec } from '../../src-main/model/guest-spec.ts'
import { buildGuestMatrix } from '../support/guest-matrix.ts'

describe('what was built is read back', () => {
  test.each(buildGuestMatrix().map((guest) => [guest.draft.spec.name, guest] as const))(
    '%s',
    (_, { draft, xml, host }) => {
      const parsed = parseDomainXml(xml)
      if (!parsed.ok) throw new Error(parsed.failure.detail)
      const { spec } = parsed.value
      expect(spec).toEqual(readable(draft.spec, host.domainType === 'kvm'))
      // A new volume has no place in a domain; before the definition it becomes the file it is.
      const volumes = draft.spec.disks.flatMap(({ source }, index) => (source.kind === 'new-volume' ? [index] : []))
      expect(parsed.value.notUnderstood.filter((path) => !path.startsWith('/domain/devices/disk'))).toEqual([])
      expect(parsed.value.notUnderstood).toHaveLength(volumes.length)
      expect(parsed.value.isOurs).toBe(true)
    },
  )
})

/** The spec as far as XML carries it. */
function readable(spec: GuestSpec, isKvm: boolean): GuestSpec {
  const { processor } = spec
  return {
    ...spec,
    // Emulation has neither counters nor anything to hide or nest.
    processor: isKvm
      ? processor
      : { ...processor, isNested: true, hasPerformanceCounters: true, hidesHypervisor: false, hasHostCache: false },
    disks: spec.disks
      .filter(({ source }) => source.kind !== 'new-volume')
      .map((disk) => (disk.source.kind === 'nvme' ? { ...disk, io: 'native', discard: true } : disk)),
    networks: spec.networks,
    hostDevices: spec.hostDevices,
  }
}

test('tells what it does not understand, by path', () => {
  const xml = `<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
    <name>other</name>
    <description>mine</description>
    <memory unit='GB'>8</memory>
    <currentMemory unit='KiB'>4194304</currentMemory>
    <vcpu current='2'>4</vcpu>
    <os><type arch='x86_64' machine='pc-q35-5.2'>hvm</type><loader readonly='yes' type='pflash'>/x.fd</loader><bootmenu enable='yes'/></os>
    <features><acpi/><ioapic driver='kvm'/></features>
    <devices>
      <disk type='network' device='disk'><source protocol='rbd' name='a'/><target dev='vda' bus='virtio'/></disk>
      <disk type='file' device='disk'><source file='/a.raw'/><target dev='sda' bus='sata' tray='open'/><iotune/></disk>
      <graphics type='vnc'/><graphics type='sdl'/>
      <redirdev bus='usb' type='spicevmc'/>
    </devices>
    <qemu:commandline><qemu:arg value='-global'/><qemu:arg value='a.b=c'/></qemu:commandline>
  </domain>`
  const parsed = parseDomainXml(xml)
  expect(parsed.ok && parsed.value.notUnderstood).toEqual([
    '/domain/description',
    '/domain/currentMemory',
    '/domain/vcpu/@current',
    '/domain/os/bootmenu',
    '/domain/features/ioapic',
    '/domain/devices/disk[1]',
    '/domain/devices/disk[2]/iotune',
    '/domain/devices/graphics[2]',
    '/domain/devices/redirdev',
    '/domain/qemu:commandline/qemu:arg[1]',
    '/domain/qemu:commandline/qemu:arg[2]',
  ])
  expect(parsed.ok && parsed.value.spec).toMatchObject({
    memory: { sizeKiB: 7_812_500, hasBalloon: true },
    processor: { topology: { sockets: 4, dies: 1, cores: 1, threads: 1 } },
    firmware: { secureBoot: false, tpm: false },
    disks: [
      { source: { kind: 'file', path: '/a.raw', format: 'raw' }, bus: 'sata', cache: 'writeback', io: 'threads' },
    ],
    display: { graphics: 'vnc', video: 'none' },
  })
})

test.each([
  ['', 'not-xml'],
  ['<domain>', 'not-xml'],
  ['<domain></domain><domain/>', 'not-xml'],
  ['<domain a=1/>', 'not-xml'],
  ['<domain><name>&unknown;</name></domain>', 'not-xml'],
  ['<!DOCTYPE domain [<!ENTITY x SYSTEM "file:///etc/passwd">]><domain><name>&x;</name></domain>', 'has-doctype'],
  ['<network/>', 'not-a-domain'],
  [`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`, 'too-deep'],
  [`<domain ${'a'.repeat(1_000_000)}`, 'not-xml'],
])('refuses %#', (text, code) => {
  expect(parseDomainXml(text)).toMatchObject({ ok: false, failure: { code } })
})
