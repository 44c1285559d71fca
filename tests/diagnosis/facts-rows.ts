// SPDX-License-Identifier: MIT
import { known } from '../../src-main/model/fact.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import { buildCommandLine, buildIommuGroup, buildPciDevice, type Patch } from '../support/build-facts.ts'
import { pciAddress } from '../support/pci-address.ts'

/** Failures that no line names on its own: each with what gives it away and what looks like it. */
export interface FactsRow {
  readonly id: string
  readonly named: readonly (readonly [name: string, text: string, patch: Patch<HostFacts> | null])[]
  readonly silent: readonly (readonly [name: string, text: string, patch: Patch<HostFacts> | null])[]
}

const notViable =
  'vfio 0000:01:00.0: group 1 is not viable\nPlease ensure all devices within the iommu_group are bound to their vfio bus driver.'
const cannotReserve = "vfio-pci 0000:01:00.0: BAR 1: can't reserve [mem 0xc0000000-0xcfffffff 64bit pref]"
const fact = <Value>(value: Value, address: string, file: string) =>
  known(value, `/sys/bus/pci/devices/${address}/${file}`)

const card = (driver: string | null, patch: Parameters<typeof buildPciDevice>[0] = {}) =>
  buildPciDevice({
    address: pciAddress('0000:01:00.0'),
    vendorId: '10de',
    deviceId: '1b80',
    driver: fact(driver, '0000:01:00.0', 'driver'),
    ...patch,
  })
const neighbour = (classCode: string, driver: string | null) =>
  buildPciDevice({
    address: pciAddress('0000:02:00.0'),
    classCode,
    deviceName: 'the neighbour',
    driver: fact(driver, '0000:02:00.0', 'driver'),
  })
const sharedWith = (classCode: string, driver: string | null): Patch<HostFacts> => ({
  pciDevices: known([card('vfio-pci'), neighbour(classCode, driver)], '/sys/bus/pci/devices'),
  iommu: {
    groups: known(
      [buildIommuGroup(1, [pciAddress('0000:01:00.0'), pciAddress('0000:02:00.0')])],
      '/sys/kernel/iommu_groups',
    ),
  },
})
const onBootDisplay = (isBoot: boolean, driver: string): Patch<HostFacts> => ({
  pciDevices: known([card(driver, { bootVga: fact(isBoot, '0000:01:00.0', 'boot_vga') })], '/sys/bus/pci/devices'),
})
const listed = (first: string, second: string, secondId = '10de:1b80') =>
  [
    '01:00.0 VGA compatible controller [0300]: NVIDIA Corporation GP104 [GeForce GTX 1080] [10de:1b80] (rev a1)',
    `\tKernel driver in use: ${first}`,
    `02:00.0 VGA compatible controller [0300]: NVIDIA Corporation GP104 [GeForce GTX 1080] [${secondId}] (rev a1)`,
    `\tKernel driver in use: ${second}`,
  ].join('\n')
const usbFunction = (driver: string, ids: string) =>
  [
    `BOOT_IMAGE=/vmlinuz root=/dev/sda2 vfio-pci.ids=${ids}`,
    '',
    '01:00.2 USB controller [0c03]: NVIDIA Corporation TU104 USB 3.1 Host Controller [10de:1ad8] (rev a1)',
    `\tKernel driver in use: ${driver}`,
  ].join('\n')
const hostDriverWon = (modules: readonly string[]): Patch<HostFacts> => ({
  pciDevices: known([card('nouveau')], '/sys/bus/pci/devices'),
  kernel: buildCommandLine('quiet vfio-pci.ids=10de:1b80'),
  boot: { initramfsModules: known(modules, '/boot/initrd.img-6.12') },
})
const optionAndLive = (option: string, live: string): Patch<HostFacts> => ({
  kernel: {
    modprobe: known(
      [{ source: '/etc/modprobe.d/vfio.conf', line: 1, kind: 'options', module: 'vfio-pci', rest: option }],
      '/etc/modprobe.d',
    ),
    moduleParameters: { 'vfio_pci.ids': known(live, '/sys/module/vfio_pci/parameters/ids') },
  },
})
const firmwareOff: Patch<HostFacts> = {
  cpu: { virtualization: known('disabled-in-firmware', '/proc/cpuinfo') },
  iommu: { units: known([], '/sys/class/iommu'), tables: known([], '/sys/firmware/acpi/tables') },
}

const reserved = buildCommandLine('quiet vfio-pci.ids=10de:1b80')
const noGroup =
  'qemu-system-x86_64: -device vfio-pci,host=01:00.0: vfio 0000:01:00.0: no iommu_group found: No such file or directory'
const withoutUnits = (line: string): Patch<HostFacts> => ({
  iommu: { units: known([], '/sys/class/iommu'), tables: known(['DMAR'], '/sys/firmware/acpi/tables') },
  kernel: buildCommandLine(line),
})
const twoFunctions = (driver: string) =>
  [
    'BOOT_IMAGE=/vmlinuz root=/dev/sda2 vfio-pci.ids=10de:1b80,10de:10f0',
    '',
    '01:00.0 VGA compatible controller [0300]: NVIDIA Corporation GP104 [GeForce GTX 1080] [10de:1b80] (rev a1)',
    '\tKernel driver in use: vfio-pci',
    '01:00.1 Audio device [0403]: NVIDIA Corporation GP104 High Definition Audio Controller [10de:10f0] (rev a1)',
    `\tKernel driver in use: ${driver}`,
  ].join('\n')

/** Every failure without lines of its own, of which some are named by what stands around in a text. */
export const factsRows: readonly FactsRow[] = [
  {
    id: 'fw-primary-gpu-is-guest-gpu',
    named: [['boot_vga of the reserved card', cannotReserve, onBootDisplay(true, 'vfio-pci')]],
    silent: [
      ['it starts on another card', cannotReserve, onBootDisplay(false, 'vfio-pci')],
      ['the host has the card it starts on', cannotReserve, onBootDisplay(true, 'nvidia')],
      ['nothing came of it', '', onBootDisplay(true, 'vfio-pci')],
    ],
  },
  {
    id: 'group-shared-critical-device',
    named: [
      ['with SATA', notViable, sharedWith('010601', 'ahci')],
      ['with NVMe', notViable, sharedWith('010802', 'nvme')],
      ['with a network card', notViable, sharedWith('020000', 'igc')],
      ['with a USB controller', notViable, sharedWith('0c0330', 'xhci_hcd')],
    ],
    silent: [
      ['with its own sound function', notViable, sharedWith('040300', 'snd_hda_intel')],
      ['with a controller that was given away', notViable, sharedWith('010802', 'vfio-pci')],
      ['the guest was not started', '', sharedWith('010601', 'ahci')],
    ],
  },
  {
    id: 'acs-override-insufficient',
    named: [
      ['downstream alone', `BOOT_IMAGE=/vmlinuz root=/dev/sda2 pcie_acs_override=downstream\n\n${notViable}`, null],
    ],
    silent: [
      ['with multifunction', `BOOT_IMAGE=/vmlinuz pcie_acs_override=downstream,multifunction\n\n${notViable}`, null],
      ['no override', `BOOT_IMAGE=/vmlinuz quiet\n\n${notViable}`, null],
      ['no failure', 'BOOT_IMAGE=/vmlinuz pcie_acs_override=downstream', null],
    ],
  },
  {
    id: 'bind-identical-gpus',
    named: [['both on vfio-pci', listed('vfio-pci', 'vfio-pci'), null]],
    silent: [
      ['one for the host', listed('vfio-pci', 'nvidia'), null],
      ['two models', listed('vfio-pci', 'vfio-pci', '10de:1b81'), null],
    ],
  },
  {
    id: 'bind-xhci-builtin',
    named: [['reserved, and on xhci_hcd', usbFunction('xhci_hcd', '10de:1b80,10de:1ad8'), null]],
    silent: [
      ['reserved, and given away', usbFunction('vfio-pci', '10de:1b80,10de:1ad8'), null],
      ['not reserved', usbFunction('xhci_hcd', '10de:1b80'), null],
    ],
  },
  {
    id: 'initramfs-missing-vfio',
    named: [['only the card’s driver is in the image', '', hostDriverWon(['nouveau', 'ext4'])]],
    silent: [
      ['the image has it', '', hostDriverWon(['nouveau', 'vfio-pci'])],
      ['the image has neither', '', hostDriverWon(['ext4'])],
      ['the card is where it should be', '', { boot: { initramfsModules: known(['ext4'], '/boot/initrd.img') } }],
    ],
  },
  {
    id: 'initramfs-not-rebuilt',
    named: [
      ['other ids', '', optionAndLive('ids=10de:1b80,10de:10f0', '10de:1b80')],
      ['no ids yet', '', optionAndLive('ids=10de:1b80', '')],
    ],
    silent: [
      ['the same', '', optionAndLive('ids=10de:1b80', '10de:1b80')],
      ['the same in other letters', '', optionAndLive('ids=10DE:1B80 disable_vga=1', '10de:1b80\n')],
      ['no ids asked for', '', optionAndLive('disable_vga=1', '')],
    ],
  },
  {
    id: 'upd-bios-settings-reset',
    named: [
      ['SVM and IOMMU off at once', '', firmwareOff],
      [
        'a log in which both are off',
        'kvm_amd: SVM disabled (by BIOS) in MSR_VM_CR on CPU 0\nQEMU: Checking for device assignment IOMMU support : WARN (No ACPI IVRS table found, IOMMU either disabled in BIOS or not supported by this hardware platform)',
        null,
      ],
    ],
    silent: [
      ['SVM off alone', '', { cpu: { virtualization: known('disabled-in-firmware', '/proc/cpuinfo') } }],
      ['IOMMU off alone', '', { iommu: firmwareOff.iommu ?? {} }],
    ],
  },
  {
    id: 'iommu-param-not-applied',
    named: [
      [
        'in GRUB’s file and not on the command line',
        'GRUB_CMDLINE_LINUX_DEFAULT="quiet intel_iommu=on"\n\nBOOT_IMAGE=/vmlinuz root=/dev/sda2 quiet',
        null,
      ],
    ],
    silent: [
      [
        'in both',
        'GRUB_CMDLINE_LINUX_DEFAULT="quiet intel_iommu=on"\n\nBOOT_IMAGE=/vmlinuz root=/dev/sda2 quiet intel_iommu=on',
        null,
      ],
      ['the running one is not known', 'GRUB_CMDLINE_LINUX_DEFAULT="quiet intel_iommu=on"', null],
    ],
  },
  {
    id: 'iommu-explicitly-off',
    named: [
      ['of a machine', '', withoutUnits('quiet intel_iommu=off')],
      ['of a text', `BOOT_IMAGE=/vmlinuz root=/dev/sda2 amd_iommu=off\n\n${noGroup}`, null],
    ],
    silent: [
      ['only for the graphics of the processor', '', { kernel: buildCommandLine('quiet intel_iommu=on,igfx_off') }],
      [
        'a later word switches it on',
        '',
        { kernel: buildCommandLine('quiet intel_iommu=off amd_iommu=off intel_iommu=on') },
      ],
      ['it is on', `BOOT_IMAGE=/vmlinuz root=/dev/sda2 amd_iommu=on\n\n${noGroup}`, null],
    ],
  },
  {
    id: 'bind-host-driver-won',
    named: [
      ['nouveau', '', { pciDevices: known([card('nouveau')], '/sys/bus/pci/devices'), kernel: reserved }],
      ['nvidia', '', { pciDevices: known([card('nvidia')], '/sys/bus/pci/devices'), kernel: reserved }],
    ],
    silent: [
      ['on vfio-pci', '', { pciDevices: known([card('vfio-pci')], '/sys/bus/pci/devices'), kernel: reserved }],
      ['not reserved', '', { pciDevices: known([card('nouveau')], '/sys/bus/pci/devices') }],
    ],
  },
  {
    id: 'bind-companion-function',
    named: [['its sound is on the host’s driver', twoFunctions('snd_hda_intel'), null]],
    silent: [['all of it is reserved', twoFunctions('vfio-pci'), null]],
  },
]
