// SPDX-License-Identifier: MIT
import { known } from '../../src-main/model/fact.ts'
import { type HostFacts, hostFactsSchema } from '../../src-main/model/host-facts.ts'
import type { IommuFacts } from '../../src-main/model/iommu-facts.ts'
import { parseKernelArgs } from '../../src-main/model/kernel-args.ts'
import type { KernelFacts } from '../../src-main/model/kernel-facts.ts'
import { pciAddress } from './pci-address.ts'

const release = '6.12.107+deb13-amd64'
const commandLine = `BOOT_IMAGE=/boot/vmlinuz-${release} root=UUID=6c1f4a52-3d0e-4f8b-9a77-0e5b7c2d9f10 ro quiet`
const cpus = Array.from({ length: 16 }, (_, id) => id)
const gib = 1024 ** 3

const system: HostFacts['system'] = {
  hostName: known('workshop', '/proc/sys/kernel/hostname'),
  machine: {
    systemVendor: known('ASUS', '/sys/class/dmi/id/sys_vendor'),
    productName: known('System Product Name', '/sys/class/dmi/id/product_name'),
    boardVendor: known('ASUSTeK COMPUTER INC.', '/sys/class/dmi/id/board_vendor'),
    boardName: known('TUF GAMING X570-PLUS', '/sys/class/dmi/id/board_name'),
    firmwareVendor: known('American Megatrends Inc.', '/sys/class/dmi/id/bios_vendor'),
    firmwareVersion: known('5013', '/sys/class/dmi/id/bios_version'),
    firmwareDate: known('03/22/2024', '/sys/class/dmi/id/bios_date'),
    chassis: known('desktop', '/sys/class/dmi/id/chassis_type'),
  },
  hypervisor: known(null, '/proc/cpuinfo'),
  container: known(null, '/run/systemd/container'),
  distribution: known(
    { id: 'debian', idLike: [], versionId: '13', prettyName: 'Debian GNU/Linux 13 (trixie)', family: 'debian' },
    '/etc/os-release',
  ),
  imageBased: known(null, '/run/ostree-booted'),
  isProxmox: known(false, '/etc/pve'),
  session: {
    isRoot: known(false, '/proc/self/status'),
    groups: known(['ada', 'sudo', 'kvm', 'libvirt'], '/proc/self/status'),
    sshLocalAddress: known(null, 'SSH_CONNECTION'),
  },
}

const cpu: HostFacts['cpu'] = {
  architecture: known('x86_64', '/proc/sys/kernel/arch'),
  vendor: known('amd', '/proc/cpuinfo'),
  modelName: known('AMD Ryzen 7 5800X 8-Core Processor', '/proc/cpuinfo'),
  signature: known({ family: 25, model: 33, stepping: 0 }, '/proc/cpuinfo'),
  microcode: known('0xa20102b', '/proc/cpuinfo'),
  flags: known(
    ['lm', 'svm', 'npt', 'avic', 'pdpe1gb', 'pse', 'constant_tsc', 'nonstop_tsc', 'topoext', 'invpcid'],
    '/proc/cpuinfo',
  ),
  virtualization: known('enabled', '/proc/cpuinfo'),
  secondLevelTranslation: known(true, '/proc/cpuinfo'),
  interruptVirtualization: known({ available: true, inUse: true }, '/sys/module/kvm_amd/parameters/avic'),
  nestedAllowed: known(true, '/sys/module/kvm_amd/parameters/nested'),
  physicalAddressBits: known(48, '/proc/cpuinfo'),
  topology: known(
    {
      cpus: cpus.map((id) => ({
        id,
        packageId: 0,
        dieId: 0,
        coreId: id % 8,
        numaNode: 0,
        l3Domain: 0,
        coreType: null,
      })),
      cores: cpus.slice(0, 8).map((id) => [id, id + 8]),
      l3Domains: [{ sizeKiB: 32768, cpus }],
      packageCount: 1,
      dieCount: 1,
      isHybrid: false,
      hasUnequalL3: false,
    },
    '/sys/devices/system/cpu',
  ),
  clockSource: known(
    { current: 'tsc', available: ['tsc', 'hpet', 'acpi_pm'] },
    '/sys/devices/system/clocksource/clocksource0',
  ),
  frequencyDriver: known('amd-pstate-epp', '/sys/devices/system/cpu/cpu0/cpufreq/scaling_driver'),
  governors: known(['powersave'], '/sys/devices/system/cpu/*/cpufreq/scaling_governor'),
  idleStates: known(['POLL', 'C1', 'C2', 'C3'], '/sys/devices/system/cpu/cpu0/cpuidle'),
  isolatedCpus: known([], '/sys/devices/system/cpu/isolated'),
}

const memory: HostFacts['memory'] = {
  totalKiB: known(32 * 1024 * 1024, '/proc/meminfo'),
  availableKiB: known(27 * 1024 * 1024, '/proc/meminfo'),
  hugePages: known(
    [
      { pageSizeKiB: 2048, total: 0, free: 0 },
      { pageSizeKiB: 1048576, total: 0, free: 0 },
    ],
    '/sys/kernel/mm/hugepages',
  ),
  hugePagesByNode: known(
    [
      { node: 0, pageSizeKiB: 2048, total: 0, free: 0 },
      { node: 0, pageSizeKiB: 1048576, total: 0, free: 0 },
    ],
    '/sys/devices/system/node/node*/hugepages',
  ),
  transparentHugePages: known('madvise', '/sys/kernel/mm/transparent_hugepage/enabled'),
  samePageMerging: known(false, '/sys/kernel/mm/ksm/run'),
  swap: known([{ path: '/dev/nvme0n1p3', kind: 'partition', sizeKiB: 8 * 1024 * 1024 }], '/proc/swaps'),
  numaNodes: known([{ id: 0, cpus, totalKiB: 32 * 1024 * 1024, distances: [10] }], '/sys/devices/system/node'),
  lockLimitKiB: known(8192, '/proc/self/limits'),
}

const groups: readonly (readonly string[])[] = [
  ['0000:00:01.1'],
  ['0000:00:03.1'],
  ['0000:00:03.2'],
  ['0000:00:14.0', '0000:00:14.3'],
  ['0000:01:00.0'],
  ['0000:02:00.0'],
  ['0000:03:00.0'],
  ['0000:0a:00.0'],
  ['0000:0a:00.1'],
  ['0000:0b:00.0', '0000:0b:00.1'],
]

const iommu: IommuFacts = {
  tables: known(['IVRS'], '/sys/firmware/acpi/tables'),
  units: known(['ivhd0'], '/sys/class/iommu'),
  groups: known(
    groups.map((devices, id) => ({
      id,
      source: `/sys/kernel/iommu_groups/${id}`,
      devices: devices.map(pciAddress),
      domainType: 'DMA-FQ',
      directRegions: [],
    })),
    '/sys/kernel/iommu_groups',
  ),
  interruptRemapping: known(true, 'kernel log'),
  defaultDomainType: known('translated-lazy', 'kernel log'),
  intelDefault: known('on-except-integrated-graphics', `/boot/config-${release}`),
  amdBuilt: known(true, `/boot/config-${release}`),
  firmwareBugs: known([], 'kernel log'),
  faults: known([], 'kernel log'),
  addressWidthBits: known(null, 'kernel log'),
  dmaProtection: known([], '/sys/bus/thunderbolt/devices'),
}

const moduleNames = [
  'vfio',
  'vfio_pci',
  'vfio_iommu_type1',
  'kvm',
  'kvm_amd',
  'kvm_intel',
  'amdgpu',
  'nouveau',
  'snd_hda_intel',
]

const kernel: KernelFacts = {
  release: known(release, '/proc/sys/kernel/osrelease'),
  commandLine: known(commandLine, '/proc/cmdline'),
  commandLineArgs: known(parseKernelArgs(commandLine), '/proc/cmdline'),
  configuration: known(
    {
      VFIO: 'm',
      VFIO_PCI: 'm',
      VFIO_PCI_VGA: 'y',
      VFIO_IOMMU_TYPE1: 'm',
      KVM: 'm',
      KVM_AMD: 'm',
      KVM_INTEL: 'm',
      INTEL_IOMMU: 'y',
      INTEL_IOMMU_DEFAULT_ON: 'n',
      INTEL_IOMMU_DEFAULT_ON_INTGPU_OFF: 'y',
      AMD_IOMMU: 'y',
      IRQ_REMAP: 'y',
      IOMMUFD: 'n',
      FB_EFI: 'y',
      DRM_SIMPLEDRM: 'n',
      SYSFB_SIMPLEFB: 'n',
    },
    `/boot/config-${release}`,
  ),
  loadedModules: known(['kvm', 'kvm_amd', 'amdgpu', 'nouveau', 'snd_hda_intel'], '/proc/modules'),
  modules: Object.fromEntries(moduleNames.map((name) => [name, known('module', `/lib/modules/${release}`)])),
  moduleParameters: {
    'kvm_amd.nested': known('1', '/sys/module/kvm_amd/parameters/nested'),
    'kvm_amd.avic': known('Y', '/sys/module/kvm_amd/parameters/avic'),
  },
  modprobe: known([], '/etc/modprobe.d'),
  lockdown: known('none', '/sys/kernel/security/lockdown'),
  unknownParameters: known([], 'kernel log'),
  log: known(['AMD-Vi: Interrupt remapping enabled', 'kvm_amd: Nested Paging enabled'], 'kernel log'),
}

const boot: HostFacts['boot'] = {
  firmware: known('uefi', '/sys/firmware/efi'),
  secureBoot: known(false, '/sys/firmware/efi/efivars/SecureBoot'),
  loader: known(
    {
      kind: 'grub',
      name: 'GRUB 2.12',
      selectedEntry: null,
      evidence: [{ source: '/proc/cmdline', text: 'BOOT_IMAGE=' }],
    },
    '/sys/firmware/efi/efivars/LoaderInfo',
  ),
  otherLoaders: known([], '/boot'),
  commandLineSources: known(
    [{ path: '/etc/default/grub', setting: 'GRUB_CMDLINE_LINUX_DEFAULT', args: parseKernelArgs('quiet') }],
    '/etc/default/grub',
  ),
  initramfsGenerator: known('initramfs-tools', '/etc/initramfs-tools'),
  initramfsModules: known([], '/etc/initramfs-tools/modules'),
  bootFreeBytes: known(40 * gib, '/boot'),
  pendingPackageOperations: known([], '/var/lib/dpkg'),
}

const nvme = pciAddress('0000:01:00.0')

const storage: HostFacts['storage'] = {
  uses: known(
    (
      [
        ['root', '/', 'ext4', 'nvme0n1p2'],
        ['efi', '/boot/efi', 'vfat', 'nvme0n1p1'],
        ['swap', '/dev/nvme0n1p3', 'swap', 'nvme0n1p3'],
      ] as const
    ).map(([purpose, path, fileSystem, partition]) => ({
      purpose,
      path,
      fileSystem,
      layers: [
        { name: partition, kind: 'partition' },
        { name: 'nvme0n1', kind: 'disk' },
      ],
      pciAddresses: [nvme],
      source: purpose === 'swap' ? '/proc/swaps' : '/proc/self/mountinfo',
    })),
    '/proc/self/mountinfo',
  ),
  disks: known(
    [{ name: 'nvme0n1', sizeBytes: 1000 * gib, model: 'Samsung SSD 980 PRO 1TB', rotational: false, pciAddress: nvme }],
    '/sys/block',
  ),
  imageFolder: known({ path: '/var/lib/libvirt/images', freeBytes: 600 * gib, fileSystem: 'ext4' }, '/proc/mounts'),
}

const usb = pciAddress('0000:03:00.0')

const peripherals: HostFacts['peripherals'] = {
  inputs: known(
    [
      { name: 'Keychron K2', kind: 'keyboard', bus: 'usb', pciAddress: usb, source: '/sys/class/input/input3' },
      { name: 'Logitech MX Master', kind: 'pointer', bus: 'usb', pciAddress: usb, source: '/sys/class/input/input4' },
    ],
    '/proc/bus/input/devices',
  ),
  usbDevices: known(
    [
      { port: '1-1', vendorId: '3434', productId: '0220', name: 'Keychron K2', pciAddress: usb },
      { port: '1-2', vendorId: '046d', productId: '4082', name: 'Logitech MX Master', pciAddress: usb },
    ],
    '/sys/bus/usb/devices',
  ),
  networkInterfaces: known(
    [
      {
        name: 'enp2s0',
        kind: 'ethernet',
        isUp: true,
        pciAddress: pciAddress('0000:02:00.0'),
        master: null,
        lower: [],
        carriesDefaultRoute: true,
        carriesSsh: false,
        source: '/sys/class/net/enp2s0',
      },
    ],
    '/sys/class/net',
  ),
}

const hostGpu = pciAddress('0000:0a:00.0')

const graphics: HostFacts['graphics'] = {
  cards: known(
    [
      {
        name: 'card0',
        pciAddress: hostGpu,
        connectors: [{ name: 'DP-1', isConnected: true, isEnabled: true }],
        isBootDisplay: null,
      },
      {
        name: 'card1',
        pciAddress: pciAddress('0000:0b:00.0'),
        connectors: [{ name: 'DP-2', isConnected: false, isEnabled: false }],
        isBootDisplay: null,
      },
    ],
    '/sys/class/drm',
  ),
  frameBuffers: known(['amdgpudrmfb'], '/proc/fb'),
  firmwareFrameBuffer: known(null, '/proc/iomem'),
  users: known(
    [{ processId: 1200, command: 'gnome-shell', nodes: ['/dev/dri/card0'], pciAddresses: [hostGpu] }],
    '/proc/*/fd',
  ),
  displayServer: known('gnome-shell', '/proc/*/fd'),
  nvidiaPersistence: known(false, '/proc'),
}

const descriptors = '/usr/share/qemu/firmware'

const virtualization: HostFacts['virtualization'] = {
  kvmNode: known({ path: '/dev/kvm', mode: 0o660, owner: 'root', group: 'kvm', isAccessible: true }, '/dev/kvm'),
  vfioNode: known(
    { path: '/dev/vfio/vfio', mode: 0o666, owner: 'root', group: 'root', isAccessible: true },
    '/dev/vfio/vfio',
  ),
  qemu: known({ version: '10.0.2', path: '/usr/bin/qemu-system-x86_64' }, '/usr/bin/qemu-system-x86_64'),
  libvirt: known(
    { version: '11.3.0', layout: 'monolithic', enabled: 'monolithic', isRunning: true },
    '/usr/lib/systemd/system',
  ),
  guestFirmware: known(
    [
      {
        descriptor: `${descriptors}/40-edk2-x86_64-secure-enrolled.json`,
        interfaces: ['uefi'],
        architectures: ['x86_64'],
        features: ['acpi-s3', 'enrolled-keys', 'requires-smm', 'secure-boot'],
        isPresent: true,
      },
      {
        descriptor: `${descriptors}/60-edk2-x86_64.json`,
        interfaces: ['uefi'],
        architectures: ['x86_64'],
        features: ['acpi-s3'],
        isPresent: true,
      },
    ],
    descriptors,
  ),
  softwareTpm: known('/usr/bin/swtpm', '/usr/bin/swtpm'),
  networks: known([{ name: 'default', isAutostarted: true, bridge: 'virbr0' }], '/etc/libvirt/qemu/networks'),
  mandatoryAccessControl: known('apparmor', '/sys/module/apparmor/parameters/enabled'),
  accessGroups: known(
    [
      { name: 'kvm', members: ['ada'] },
      { name: 'libvirt', members: ['ada'] },
    ],
    '/etc/group',
  ),
}

/** The host of `buildFacts`, without its PCI devices. */
export const goodHost: Omit<HostFacts, 'pciDevices'> = {
  schema: hostFactsSchema,
  origin: 'live',
  system,
  cpu,
  memory,
  iommu,
  kernel,
  boot,
  storage,
  peripherals,
  graphics,
  virtualization,
}
