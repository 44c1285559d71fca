// SPDX-License-Identifier: MIT
import type { BootFacts, BootLoaderKind, CommandLineSource } from '../../src-main/model/boot-facts.ts'
import { known, unknown } from '../../src-main/model/fact.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import { parseKernelArgs } from '../../src-main/model/kernel-args.ts'
import type { ModprobeDirective } from '../../src-main/model/kernel-facts.ts'
import { bootRules } from '../../src-main/rules/boot/boot-rules.ts'
import { earlyModules } from '../../src-main/rules/boot/early-modules.ts'
import { initramfsKnown } from '../../src-main/rules/boot/initramfs-known.ts'
import { loaderKnown } from '../../src-main/rules/boot/loader-known.ts'
import { noPendingPackages } from '../../src-main/rules/boot/no-pending-packages.ts'
import { parametersActive } from '../../src-main/rules/boot/parameters-active.ts'
import { parametersPersistent } from '../../src-main/rules/boot/parameters-persistent.ts'
import { settingsEditable } from '../../src-main/rules/boot/settings-editable.ts'
import { singleLoader } from '../../src-main/rules/boot/single-loader.ts'
import { spaceLeft } from '../../src-main/rules/boot/space-left.ts'
import { uefi } from '../../src-main/rules/boot/uefi.ts'
import { buildCommandLine, buildFacts, type Patch } from '../support/build-facts.ts'
import { testRules } from '../support/test-rules.ts'

const untold = unknown('not captured')
const told = 'unknown: Could not tell: not captured.'
const boot = (patch: Patch<BootFacts>): Patch<HostFacts> => ({ boot: patch })
const loader = (kind: BootLoaderKind, name: string | null = null) => ({
  loader: known(
    { kind, name, selectedEntry: null, evidence: [{ source: '/proc/cmdline', text: 'BOOT_IMAGE=' }] },
    'efi',
  ),
})
const grub = (line: string): CommandLineSource => ({
  path: '/etc/default/grub',
  setting: 'GRUB_CMDLINE_LINUX_DEFAULT',
  args: parseKernelArgs(line),
})
const entry = (name: string, line: string): CommandLineSource => ({
  path: `/boot/loader/entries/${name}.conf`,
  setting: 'options',
  args: parseKernelArgs(line),
})
const lines = (running: string, ...sources: CommandLineSource[]): Patch<HostFacts> => ({
  boot: { commandLineSources: known(sources, '/etc/default/grub') },
  kernel: buildCommandLine(running),
})
const family = (name: 'nixos' | 'fedora', imageBased: 'ostree' | 'bootc' | null): Patch<HostFacts> => ({
  system: {
    distribution: known({ id: name, idLike: [], versionId: null, prettyName: name, family: name }, '/etc/os-release'),
    imageBased: known(imageBased, '/run/ostree-booted'),
  },
})

const ids = 'vfio-pci.ids=10de:2206,10de:1aef'
const softdep: ModprobeDirective = {
  kind: 'softdep',
  module: 'nouveau',
  rest: 'pre: vfio-pci',
  source: '/etc/modprobe.d/vfio.conf',
}
const reserved = (line: string, patch: Patch<HostFacts> = {}): Patch<HostFacts> => ({
  ...patch,
  kernel: { ...buildCommandLine(line), ...patch.kernel },
})
const mkinitcpio: Patch<HostFacts> = boot({
  initramfsGenerator: known('mkinitcpio', '/etc/mkinitcpio.conf'),
  initramfsModules: known(['vfio_pci', 'vfio'], '/etc/mkinitcpio.conf'),
})
const bound: Patch<HostFacts> = {
  pciDevices: known(
    (({ pciDevices }) => (pciDevices.known ? pciDevices.value : []))(buildFacts()).map((device) =>
      device.address.startsWith('0000:0b') ? { ...device, driver: known('vfio-pci', 'driver') } : device,
    ),
    '/sys/bus/pci/devices',
  ),
}

testRules(bootRules, [
  [
    uefi,
    [
      ['UEFI', {}, 'pass: The host started through UEFI.'],
      [
        'BIOS on an ASUS board',
        boot({ firmware: known('bios', '/sys/firmware/efi') }),
        'warn: The host started in legacy BIOS mode. → Boot > CSM (Compatibility Support Module) > Launch CSM',
      ],
      [
        'BIOS in a guest',
        { ...boot({ firmware: known('bios', 'efi') }), system: { hypervisor: known('kvm', 'dmi') } },
        'not-applicable: A guest’s own firmware is its hypervisor’s choice.',
      ],
      ['nothing told', boot({ firmware: untold }), told],
    ],
  ],
  [
    loaderKnown,
    [
      ['GRUB, by its own word', {}, 'pass: GRUB 2.12 started this system.'],
      ['Limine, by its files', boot(loader('limine')), 'pass: Limine started this system.'],
      ['nothing told', boot({ loader: untold }), told],
    ],
  ],
  [
    singleLoader,
    [
      ['one', {}, 'pass: No other loader has left files.'],
      [
        'two',
        boot({ otherLoaders: known(['systemd-boot'], '/boot') }),
        'warn: GRUB started this system, but files of systemd-boot lie here too.',
      ],
      [
        'GRUB beside what Proxmox keeps',
        boot({ ...loader('proxmox-boot-tool'), otherLoaders: known(['grub'], '/boot') }),
        'pass: No other loader has left files.',
      ],
      [
        'a loader that is called by its keeper',
        boot({ ...loader('unified-kernel-image'), otherLoaders: known(['grub'], '/boot') }),
        'warn: A unified kernel image started this system, but files of GRUB lie here too.',
      ],
      ['nothing told', boot({ otherLoaders: untold }), told],
    ],
  ],
  [
    settingsEditable,
    [
      ['Debian', {}, 'pass: Boot settings stand in ordinary files.'],
      [
        'NixOS',
        family('nixos', null),
        'warn: NixOS is built from its configuration, which no program may edit for its owner.',
      ],
      [
        'Silverblue',
        family('fedora', 'ostree'),
        'pass: This system runs from an ostree image; its parameters are set with rpm-ostree, each change as a new deployment.',
      ],
      ['nothing told', { system: { distribution: untold } }, told],
    ],
  ],
  [
    parametersActive,
    [
      [
        'written and in use',
        lines('quiet intel_iommu=on', grub('quiet intel_iommu=on')),
        'pass: intel_iommu=on is in use.',
      ],
      [
        'written, not in use',
        lines('quiet', grub('intel_iommu=on iommu=pt quiet splash')),
        'warn: intel_iommu=on and iommu=pt are written down, but not in use.',
      ],
      [
        'in the entry of another kernel only',
        lines('iommu=pt', entry('debian-6.12', 'iommu=pt'), entry('debian-6.1', 'iommu=pt isolcpus=2-7')),
        'pass: iommu=pt is in use.',
      ],
      ['none written', {}, 'not-applicable: No passthrough parameter is written anywhere.'],
      ['nothing told', boot({ commandLineSources: untold }), told],
    ],
  ],
  [
    parametersPersistent,
    [
      [
        'written with the other dash',
        lines('vfio_pci.ids=10de:2206', grub('vfio-pci.ids=10de:2206')),
        'pass: vfio_pci.ids=10de:2206 will be there again.',
      ],
      [
        'typed into the menu',
        lines('quiet intel_iommu=on', grub('quiet')),
        'warn: intel_iommu=on will not be there at the next start. → intel_iommu=on',
      ],
      ['none in use', {}, 'not-applicable: No passthrough parameter is in use.'],
      [
        'no source found',
        lines('intel_iommu=on'),
        'unknown: Could not tell: no file was found that the parameters come from.',
      ],
    ],
  ],
  [
    initramfsKnown,
    [
      ['initramfs-tools', {}, 'pass: initramfs-tools builds it.'],
      ['none', boot({ initramfsGenerator: known('none', '/boot') }), 'not-applicable: This system starts without one.'],
      ['nothing told', boot({ initramfsGenerator: untold }), told],
    ],
  ],
  [
    earlyModules,
    [
      [
        'a softdep',
        reserved(ids, { kernel: { modprobe: known([softdep], '/etc/modprobe.d') } }),
        'pass: A softdep loads vfio-pci before the usual driver.',
      ],
      [
        'built in',
        reserved(ids, { kernel: { modules: { vfio_pci: known('builtin', 'modules.builtin') } } }),
        'pass: vfio-pci is built into the kernel, so it is there first.',
      ],
      ['rd.driver.pre', reserved(`${ids} rd.driver.pre=vfio-pci`), 'pass: rd.driver.pre loads vfio-pci first.'],
      ['named to mkinitcpio', reserved(ids, mkinitcpio), 'pass: vfio-pci is loaded early from the initial ramdisk.'],
      [
        'usual driver blacklisted',
        reserved('vfio-pci.ids=10de:2206 module_blacklist=nouveau'),
        'pass: Nothing else takes the devices: nouveau is blacklisted.',
      ],
      ['bound already', reserved(ids, bound), 'pass: vfio-pci holds every device it is to take.'],
      [
        'named to initramfs-tools, which is too late',
        reserved(ids, boot({ initramfsModules: known(['vfio_pci'], '/etc/initramfs-tools/modules') })),
        "warn: Nothing makes sure that vfio-pci is loaded before the usual drivers. → printf '%s\\n' 'softdep nouveau pre: vfio-pci' | sudo tee /etc/modprobe.d/vfio-order.conf",
      ],
      ['no ids', {}, 'not-applicable: No ids are given to vfio-pci.'],
      ['modules not told', reserved(ids, boot({ initramfsModules: untold })), told],
    ],
  ],
  [
    spaceLeft,
    [
      ['much', {}, 'pass: 40 GiB is free where kernels are kept.'],
      [
        'little',
        boot({ bootFreeBytes: known(30 * 1024 ** 2, '/boot') }),
        'warn: Only 30 MiB is free where kernels are kept.',
      ],
      ['nothing told', boot({ bootFreeBytes: untold }), told],
    ],
  ],
  [
    noPendingPackages,
    [
      ['none', {}, 'pass: None is under way.'],
      [
        'an interrupted dpkg',
        boot({ pendingPackageOperations: known(['dpkg was interrupted'], '/var/lib/dpkg/updates') }),
        'warn: A package operation is under way or was interrupted: dpkg was interrupted.',
      ],
      ['nothing told', boot({ pendingPackageOperations: untold }), told],
    ],
  ],
])
