// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { catalogue } from '../../src-main/diagnosis/catalogue.ts'
import { startDiagnosis } from '../../src-main/diagnosis/start-diagnosis.ts'
import { known, unknown } from '../../src-main/model/fact.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import { buildCommandLine, buildFacts, buildPciDevice, type Patch } from '../support/build-facts.ts'
import { pciAddress } from '../support/pci-address.ts'
import { variantsOf } from './log-variants.ts'
import { diagnoseText } from './test-signatures.ts'

const ids = (text: string, patch?: Patch<HostFacts>) =>
  diagnoseText(text, patch === undefined ? null : buildFacts(patch)).causes.map(({ id }) => id)

test('roots stand before what follows from them', () => {
  const table = [
    [
      'qemu-system-x86_64: vfio: failed to set iommu for container: Operation not permitted',
      '[Firmware Bug]: AMD-Vi: IOAPIC[9] not in IVRS table',
    ],
    [
      'error: Hook script execution failed: internal error: Child process (/etc/libvirt/hooks/qemu win10 prepare begin -) unexpected exit status 1',
      'modprobe: FATAL: Module nvidia_drm is in use.',
    ],
    [
      "qemu-system-x86_64: Could not open '/home/alice/win.qcow2': Permission denied",
      'audit: apparmor="DENIED" operation="open" class="file" profile="libvirt-6a1c1b3e" name="/home/alice/win.qcow2" pid=1 comm="qemu-system-x86"',
    ],
  ]
  expect(table.map((lines) => ids(lines.join('\n')))).toEqual([
    ['fw-ivrs-ioapic-missing', 'fw-intremap-missing'],
    ['single-gpu-module-in-use', 'libvirt-hook-failed'],
    ['sec-apparmor-denied', 'qemu-disk-permission'],
  ])
})

test('evidence quotes the line with its number, source and count, and what it names', () => {
  const line = 'vfio-pci 0000:0a:00.0: AMD-Vi: Event logged [IO_PAGE_FAULT domain=0x000f address=0x0 flags=0x0008]'
  const [cause] = diagnoseText(`first\n\n${line}\n${line}\n`).causes
  expect({ id: cause?.id, evidence: cause?.evidence }).toEqual({
    id: 'iommu-page-fault-amd',
    evidence: [{ source: 'log', line: 3, text: line, count: 2 }],
  })
  const [missing] = diagnoseText(
    "error: Cannot access storage file '/mnt/ISO/Win 11.iso': No such file or directory",
  ).causes
  expect({ id: missing?.id, details: missing?.details }).toEqual({
    id: 'qemu-disk-missing',
    details: { path: '/mnt/ISO/Win11.iso' },
  })
})

test('a log of a failure that nobody knows says so, and what to collect', () => {
  const { causes, unknown: open } = diagnoseText(
    'error: Failed to start domain win10\nerror: internal error: the frobnicator is out',
  )
  expect({ causes, symptom: open?.symptoms[0]?.text, collects: (open?.collect.length ?? 0) > 2 }).toEqual({
    causes: [],
    symptom: 'error: Failed to start domain win10',
    collects: true,
  })
  expect(diagnoseText('Nov 27 08:00:00 host systemd[1]: Started Session 4.').unknown).toEqual(null)
})

test('a log names the same in pieces of any size as whole', () => {
  const log = [
    ...Array.from({ length: 400 }, (_, n) => `[${n}.000000] usb 1-${n}: new high-speed USB device`),
    '[  401.1] vfio-pci 0000:01:00.0: not ready 65535ms after FLR; giving up',
    'qemu-system-x86_64: -device vfio-pci,host=01:00.0: vfio 0000:01:00.0: group 1 is not',
    'viable',
  ].join('\n')
  const whole = diagnoseText(log)
  const bytes = new TextEncoder().encode(log)
  const inPieces = [1, 7, 100, 4_096].map((size) => {
    const session = startDiagnosis(catalogue)
    const reader = session.readSource('log')
    for (let at = 0; at < bytes.length; at += size) reader.push(bytes.slice(at, at + size))
    reader.end()
    return session.conclude(null)
  })
  expect(whole.causes.length > 0).toBe(true)
  expect(inPieces).toEqual([whole, whole, whole, whole])
})

test('a line of any length is read, and what stands anywhere in it is found', () => {
  const filler = 'lorem ipsum '.repeat(20_000)
  const text = `${filler}vfio 0000:01:00.0: group 14 is not viable ${filler}Module nvidia_drm is in use${filler} FATAL: Module amdgpu is in use ${filler}`
  expect(ids(text).sort()).toEqual(['group-not-viable', 'single-gpu-module-in-use'])
})

test('a storm is counted and does not fill the memory', () => {
  const line =
    'DMAR: [DMA Read] Request device [01:00.0] fault addr fffff000 [fault reason 05] PTE Read access is not set\n'
  const [cause] = diagnoseText(line.repeat(30_000)).causes
  expect({
    id: cause?.id,
    lines: cause?.evidence.length,
    isCounted: (cause?.evidence[0]?.count ?? 0) >= 2_000,
  }).toEqual({
    id: 'iommu-dma-fault-intel',
    lines: 1,
    isCounted: true,
  })
})

const listing = [
  'BOOT_IMAGE=/vmlinuz-6.8 root=/dev/sda2 quiet vfio-pci.ids=10de:1b80,10de:10f0',
  '',
  '01:00.0 VGA compatible controller [0300]: NVIDIA Corporation GP104 [GeForce GTX 1080] [10de:1b80] (rev a1)',
  '\tSubsystem: Micro-Star International Co., Ltd. GP104 [1462:3362]',
  '\tKernel driver in use: nouveau',
  '\tKernel modules: nouveau',
].join('\n')

test('a listing with a reserved card on a driver of the host names it, however it was pasted', () => {
  const missed = variantsOf(listing).filter(
    ({ name, text }) => !/cut|wrapped/.test(name) && !ids(text).includes('bind-host-driver-won'),
  )
  expect(missed).toEqual([])
  expect(ids(listing.replace('in use: nouveau', 'in use: vfio-pci'))).toEqual([])
  expect(ids(listing.replace(' vfio-pci.ids=10de:1b80,10de:10f0', ''))).toEqual([])
})

test('of a card only a part was reserved', () => {
  const partly = `${listing.replace('in use: nouveau', 'in use: vfio-pci')}\n01:00.1 Audio device [0403]: NVIDIA Corporation [10de:10f1]\n\tKernel driver in use: snd_hda_intel`
  expect(ids(partly)).toEqual(['bind-companion-function'])
})

test('a parameter that GRUB’s file has and the running kernel has not', () => {
  const text =
    'GRUB_CMDLINE_LINUX_DEFAULT="quiet intel_iommu=on iommu=pt"\n\n$ cat /proc/cmdline\nBOOT_IMAGE=/vmlinuz root=/dev/sda2 quiet'
  expect(ids(text)).toEqual(['iommu-param-not-applied'])
  expect(ids(`${text} intel_iommu=on iommu=pt`)).toEqual([])
})

const noIommu = { units: known([], '/sys/class/iommu') } as const
const card = buildPciDevice({
  address: pciAddress('0000:01:00.0'),
  vendorId: '10de',
  deviceId: '1b80',
  driver: known('nouveau', '/sys/bus/pci/devices/0000:01:00.0/driver'),
})

test.each<readonly [host: string, patch: Patch<HostFacts>, expected: readonly string[]]>([
  ['a host on which all is well', {}, []],
  [
    'virtualization is off in firmware',
    { cpu: { virtualization: known('disabled-in-firmware', '/proc/cpuinfo') } },
    ['fw-virt-disabled'],
  ],
  [
    'firmware has no table',
    { iommu: { ...noIommu, tables: known([], '/sys/firmware/acpi/tables') } },
    ['fw-iommu-disabled'],
  ],
  [
    'a guest without a table',
    {
      iommu: { ...noIommu, tables: known([], '/sys/firmware/acpi/tables') },
      system: { hypervisor: known('KVM', '/sys/class/dmi/id') },
    },
    [],
  ],
  ['it is not known whether there is a table', { iommu: { ...noIommu, tables: unknown('not captured') } }, []],
  [
    'a table and no unit',
    { iommu: { ...noIommu, tables: known(['DMAR'], '/sys/firmware/acpi/tables') }, kernel: buildCommandLine('quiet') },
    ['iommu-param-missing'],
  ],
  [
    'the IOMMU is switched off',
    {
      iommu: { ...noIommu, tables: known(['DMAR'], '/sys/firmware/acpi/tables') },
      kernel: buildCommandLine('quiet intel_iommu=off'),
    },
    ['iommu-explicitly-off'],
  ],
  [
    'a reserved card on a driver of the host',
    { pciDevices: known([card], '/sys/bus/pci/devices'), kernel: buildCommandLine('vfio-pci.ids=10de:1b80') },
    ['bind-host-driver-won'],
  ],
])('facts: %s', (_, patch, expected) => {
  expect(ids('', patch)).toEqual(expected)
})

test('a message in a frame that another program draws is read over its lines', () => {
  const framed =
    '│ internal error: process exited while connecting to monitor:\n│ {"filename":"/pool/base.qcow2"}: Could\n' +
    "│ not open '/pool/base.qcow2': Permission denied"
  expect(diagnoseText(framed).causes.map(({ id }) => id)).toEqual(['qemu-disk-permission'])
})
