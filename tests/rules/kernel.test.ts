// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../src-main/model/fact.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import type { KernelFacts, ModprobeDirective, ModuleAvailability } from '../../src-main/model/kernel-facts.ts'
import { configurationKnown } from '../../src-main/rules/kernel/configuration-known.ts'
import { framebufferHandover } from '../../src-main/rules/kernel/framebuffer-handover.ts'
import { iommufdAvailable } from '../../src-main/rules/kernel/iommufd-available.ts'
import { kernelRules } from '../../src-main/rules/kernel/kernel-rules.ts'
import { kvmLoaded } from '../../src-main/rules/kernel/kvm-loaded.ts'
import { noObsoleteModules } from '../../src-main/rules/kernel/no-obsolete-modules.ts'
import { noRivalHypervisor } from '../../src-main/rules/kernel/no-rival-hypervisor.ts'
import { parametersKnown } from '../../src-main/rules/kernel/parameters-known.ts'
import { reservedDevicesBound } from '../../src-main/rules/kernel/reserved-devices-bound.ts'
import { versionSupported } from '../../src-main/rules/kernel/version-supported.ts'
import { vfioAvailable } from '../../src-main/rules/kernel/vfio-available.ts'
import { vfioNotBlacklisted } from '../../src-main/rules/kernel/vfio-not-blacklisted.ts'
import { buildCommandLine, buildPciDevice, type Patch } from '../support/build-facts.ts'
import { pciAddress } from '../support/pci-address.ts'
import { testRules } from '../support/test-rules.ts'

const untold = unknown('not captured')
const told = 'unknown: Could not tell: not captured.'
const kernel = (patch: Patch<KernelFacts>): Patch<HostFacts> => ({ kernel: patch })
const release = (text: string) => kernel({ release: known(text, '/proc/sys/kernel/osrelease') })
const absent: Fact<ModuleAvailability> = known('absent', '/lib/modules')
const noOptions = { configuration: untold } as const
const loaded = (...names: string[]) => ({ loadedModules: known(names, '/proc/modules') })
const modprobe = (kind: ModprobeDirective['kind'], module: string, rest: string) =>
  kernel({ modprobe: known([{ kind, module, rest, source: '/etc/modprobe.d/vfio.conf' }], '/etc/modprobe.d') })
const reading = (line: string, patch: Patch<KernelFacts> = {}) => kernel({ ...buildCommandLine(line), ...patch })
const early = (...names: string[]) => ({ boot: { initramfsModules: known(names, '/etc/mkinitcpio.conf') } })
const card = (driver: Fact<string | null>, override: string | null = null) => ({
  pciDevices: known(
    [buildPciDevice({ driver, driverOverride: known(override, 'driver_override') })],
    '/sys/bus/pci/devices',
  ),
})
const ids = kernel(buildCommandLine('vfio-pci.ids=10de:2206'))
const firmwareFrameBuffer = known(pciAddress('0000:0b:00.0'), '/proc/iomem')

testRules(kernelRules, [
  [
    versionSupported,
    [
      ['Debian 13', {}, 'pass: This is Linux 6.12.'],
      [
        'Ubuntu 22.04',
        release('5.15.0-113-generic'),
        'warn: This is Linux 5.15: passthrough works, with more care for the frame buffer.',
      ],
      [
        'RHEL 9',
        release('5.14.0-503.el9.x86_64'),
        'pass: This is Linux 5.14 with its distributor’s changes, so its number says little; VFIO in it is kept up to date.',
      ],
      [
        'RHEL 8',
        release('4.18.0-553.el8_10.x86_64'),
        'warn: This is Linux 4.18 with its distributor’s changes, so its number says little; VFIO in it is an old one.',
      ],
      ['Debian 11', release('5.10.0-28-amd64'), 'fail: This is Linux 5.10, which is too old.'],
      ['no number', release('custom'), 'unknown: Could not tell: custom does not begin with a version.'],
    ],
  ],
  [
    vfioAvailable,
    [
      ['modules', {}, 'pass: The kernel has VFIO as modules.'],
      [
        'built in, by the configuration alone',
        kernel({
          modules: { vfio_pci: untold, vfio_iommu_type1: untold },
          configuration: known({ VFIO_PCI: 'y', VFIO_IOMMU_TYPE1: 'y' }, '/proc/config.gz'),
        }),
        'pass: VFIO is built into the kernel.',
      ],
      ['a cloud kernel', kernel({ modules: { vfio_pci: absent } }), 'fail: The running kernel has no vfio-pci.'],
      [
        'no module that maps memory',
        kernel({ modules: { vfio_iommu_type1: absent, iommufd: absent } }),
        'fail: The running kernel has no vfio_iommu_type1.',
      ],
      [
        'iommufd in its place',
        kernel({ modules: { vfio_iommu_type1: absent, iommufd: known('module', '/lib/modules') } }),
        'pass: The kernel has VFIO as modules.',
      ],
      ['nothing told', kernel({ ...noOptions, modules: { vfio_pci: untold } }), told],
    ],
  ],
  [
    vfioNotBlacklisted,
    [
      ['nothing', {}, 'pass: Neither modprobe’s configuration nor the command line does.'],
      [
        'blacklisted',
        modprobe('blacklist', 'vfio_pci', ''),
        'warn: VFIO is blacklisted, so it is loaded only when something asks for it by name.',
      ],
      ['refused', modprobe('install', 'vfio_pci', '/bin/false'), 'fail: An install line refuses to load VFIO.'],
      [
        'an install line that loads it',
        modprobe('install', 'vfio_pci', '/sbin/vfio-override.sh'),
        'pass: Neither modprobe’s configuration nor the command line does.',
      ],
      [
        'kept out by the kernel',
        reading('module_blacklist=nouveau,vfio-pci'),
        'fail: The kernel parameter module_blacklist=nouveau,vfio-pci keeps VFIO out.',
      ],
      ['nothing told', kernel({ modprobe: untold }), told],
    ],
  ],
  [
    kvmLoaded,
    [
      ['loaded', {}, 'pass: kvm_amd is loaded.'],
      ['there, not loaded', kernel(loaded('kvm')), 'fail: kvm_amd is there, but not loaded. → sudo modprobe kvm_amd'],
      ['not there', kernel({ ...loaded(), modules: { kvm_amd: absent } }), 'fail: The running kernel has no kvm_amd.'],
      [
        'blacklisted',
        kernel({
          ...loaded(),
          modprobe: known(
            [{ kind: 'blacklist', module: 'kvm_amd', rest: '', source: '/etc/modprobe.d/a' }],
            'modprobe',
          ),
        }),
        'fail: kvm_amd is kept out by modprobe’s configuration.',
      ],
      [
        'a CPU that cannot',
        { cpu: { virtualization: known('disabled-in-firmware', '/proc/cpuinfo') } },
        'not-applicable: The CPU offers no virtualization here.',
      ],
      ['nothing told', kernel({ loadedModules: untold }), told],
    ],
  ],
  [
    noRivalHypervisor,
    [
      ['none', {}, 'pass: There is none.'],
      [
        'VirtualBox',
        kernel(loaded('kvm', 'vboxdrv')),
        'warn: The module of VirtualBox is loaded. → sudo modprobe -r vboxdrv',
      ],
      ['nothing told', kernel({ loadedModules: untold }), told],
    ],
  ],
  [
    reservedDevicesBound,
    [
      ['none reserved', {}, 'not-applicable: No device is reserved for a guest at boot.'],
      ['reserved and held', { ...ids, ...card(known('vfio-pci', 'driver')) }, 'pass: vfio-pci holds 0000:01:00.0.'],
      [
        'reserved by address, taken by its usual driver',
        card(known('nouveau', 'driver'), 'vfio-pci'),
        'fail: Reserved, but not held by vfio-pci: NVIDIA Corporation GA102 [GeForce RTX 3080] (held by nouveau).',
      ],
      [
        'ids of a card that is gone',
        kernel(buildCommandLine('vfio-pci.ids=10de:1b80')),
        'fail: No device here has the ids given to vfio-pci: 10de:1b80.',
      ],
      ['driver not told', { ...ids, ...card(untold) }, told],
    ],
  ],
  [
    framebufferHandover,
    [
      ['no frame buffer left', {}, 'pass: No card holds the firmware’s frame buffer any more.'],
      [
        'on a card, kernel of today',
        { graphics: { firmwareFrameBuffer } },
        'pass: It lies in 0000:0b:00.0, and vfio-pci of this kernel takes it down when it binds.',
      ],
      [
        'on a card, old kernel',
        { graphics: { firmwareFrameBuffer }, ...release('5.15.0-113-generic') },
        'warn: It lies in 0000:0b:00.0, and this kernel does not take it down when vfio-pci binds.',
      ],
      [
        'video=efifb:off where simpledrm draws',
        reading('video=efifb:off', { configuration: known({ SYSFB_SIMPLEFB: 'y' }, '/boot/config') }),
        'pass: No card holds the firmware’s frame buffer any more. The parameter video=efifb:off does nothing here: the early screen is simpledrm.',
      ],
      ['nothing told', { graphics: { firmwareFrameBuffer: untold } }, told],
    ],
  ],
  [
    parametersKnown,
    [
      ['no complaint', {}, 'pass: It has not complained about any.'],
      [
        'words for init only',
        kernel({ unknownParameters: known(['BOOT_IMAGE=/boot/vmlinuz', 'splash'], 'kernel log') }),
        'pass: It has not complained about any.',
      ],
      [
        'an override that only patched kernels have',
        kernel({ unknownParameters: known(['splash', 'pcie_acs_override=downstream'], 'kernel log') }),
        'warn: The kernel does not know pcie_acs_override=downstream. → pcie_acs_override=downstream',
      ],
      ['no log', kernel({ unknownParameters: untold }), told],
    ],
  ],
  [
    noObsoleteModules,
    [
      ['none named', {}, 'pass: The initial ramdisk’s configuration names none.'],
      [
        'vfio_virqfd on 6.12',
        early('vfio_pci', 'vfio_virqfd'),
        'warn: The initial ramdisk’s configuration names vfio_virqfd, which this kernel has no more.',
      ],
      [
        'vfio_virqfd on 6.1',
        { ...early('vfio_virqfd'), ...release('6.1.0-18-amd64') },
        'pass: It names vfio_virqfd, which kernels before 6.2 have.',
      ],
      ['nothing told', { boot: { initramfsModules: untold } }, told],
    ],
  ],
  [
    iommufdAvailable,
    [
      [
        'Fedora',
        kernel({ modules: { iommufd: known('module', '/lib/modules') } }),
        'pass: The kernel has iommufd beside the older interface.',
      ],
      [
        'Debian',
        {},
        'not-applicable: This kernel has no iommufd; guests use the older interface and lose nothing by it.',
      ],
      ['nothing told', kernel({ ...noOptions, modules: { iommufd: untold } }), told],
    ],
  ],
  [
    configurationKnown,
    [
      ['read', {}, 'pass: It can.'],
      ['not read', kernel({ configuration: untold }), told],
    ],
  ],
])
