// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { mendDomain } from '../../../../src-main/guest/remedy/mend-domain.ts'
import { type GuestEdit, guestEdits } from '../../../../src-main/model/diagnosis.ts'

const nothing = { facts: null, host: null, files: new Map<string, boolean>() }
const xml = `<domain type='kvm'>
  <name>win11</name> <!-- a note -->
  <os><type arch='x86_64' machine='pc-q35-9.9'>hvm</type>
    <loader readonly='yes' type='pflash'>/usr/share/OVMF/gone.fd</loader>
    <nvram>/var/lib/libvirt/qemu/nvram/win11_VARS.fd</nvram>
  </os>
  <memoryBacking>
    <hugepages/>
  </memoryBacking>
  <cpu mode='host-passthrough'>
    <feature policy='require' name='svm'/>
  </cpu>
  <devices>
    <disk type='file' device='cdrom'>
      <source file='/iso/gone.iso'/>
      <target dev='sda' bus='sata'/>
    </disk>
    <disk type='file' device='disk'>
      <source file='/vm/gone.qcow2'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x04' slot='0x00' function='0x0'/>
    </disk>
    <hostdev mode='subsystem' type='pci' managed='yes'>
      <source><address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></source>
    </hostdev>
    <hostdev mode='subsystem' type='usb'>
      <source>
        <vendor id='0x046d'/>
      </source>
    </hostdev>
    <graphics type='spice'>
      <gl enable='yes'/>
    </graphics>
    <memballoon model='virtio'/>
    <odd:thing xmlns:odd='urn:odd'/>
  </devices>
</domain>
`

/** Lines that went and lines that came. */
function difference(after: string): string[] {
  const [old, now] = [xml.split('\n'), after.split('\n')]
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
  ]
}

test.each<[GuestEdit, Record<string, string>, string[]]>([
  ['guest.eject-medium', { path: '/iso/gone.iso' }, ["- <source file='/iso/gone.iso'/>"]],
  ['guest.remove-balloon', {}, ["- <memballoon model='virtio'/>", "+ <memballoon model='none'/>"]],
  [
    'guest.set-machine-type',
    {},
    ["- <os><type arch='x86_64' machine='pc-q35-9.9'>hvm</type>", "+ <os><type arch='x86_64' machine='q35'>hvm</type>"],
  ],
  ['guest.remove-huge-pages', {}, ['- <hugepages/>']],
  [
    'guest.drop-cpu-feature',
    { name: 'svm' },
    ["- <feature policy='require' name='svm'/>", "+ <feature policy='disable' name='svm'/>"],
  ],
  ['guest.disable-display-gl', {}, ["- <gl enable='yes'/>", "+ <gl enable='no'/>"]],
  ['guest.drop-pci-addresses', {}, ["- <address type='pci' domain='0x0000' bus='0x04' slot='0x00' function='0x0'/>"]],
  ['guest.limit-address-bits', {}, ["+ <maxphysaddr mode='passthrough' limit='39'/>"]],
])('%s changes what it says and nothing else', (edit, details, expected) => {
  const mended = mendDomain(xml, edit, details, nothing)
  if (!mended.ok) throw new Error(mended.failure.code)
  expect(difference(mended.value.xml)).toEqual(expected)
  expect(mended.value.texts.length).toBeGreaterThan(0)
})

test('firmware is left to libvirt, and its files are named no more', () => {
  const mended = mendDomain(xml, 'guest.select-firmware', {}, nothing)
  if (!mended.ok) throw new Error(mended.failure.code)
  expect(mended.value.xml).toMatch(/<os firmware=["']efi["']>/)
  expect(mended.value.xml).not.toMatch(/<loader|<nvram/)
})

test('what is taken out by address is taken out alone', () => {
  const mended = mendDomain(xml, 'guest.remove-hostdev', { address: '01:00.0' }, nothing)
  if (!mended.ok) throw new Error(mended.failure.code)
  expect([...mended.value.xml.matchAll(/<hostdev/g)]).toHaveLength(1)
  expect(mendDomain(xml, 'guest.remove-hostdev', { address: '02:00.0' }, nothing).ok).toBe(false)
})

test('a hard disk that is gone is not taken out, and what is done already is not offered', () => {
  expect(mendDomain(xml, 'guest.eject-medium', { path: '/vm/gone.qcow2' }, nothing)).toEqual({
    ok: false,
    failure: { code: 'nothing-to-edit' },
  })
  const once = mendDomain(xml, 'guest.remove-balloon', {}, nothing)
  expect(mendDomain(once.ok ? once.value.xml : '', 'guest.remove-balloon', {}, nothing).ok).toBe(false)
})

test('every edit answers for every text: a change that can be read again, or a reason', () => {
  for (const edit of guestEdits) {
    for (const text of [xml, '<domain/>', '<network/>', 'no xml', '']) {
      const mended = mendDomain(text, edit, { path: '/iso/gone.iso', address: '01:00.0', name: 'svm' }, nothing)
      if (mended.ok) expect(mended.value.xml).toContain('<domain')
      else expect(mended.failure.code).toMatch(/^(nothing-to-edit|no-edit|not-a-definition)$/)
    }
  }
})
