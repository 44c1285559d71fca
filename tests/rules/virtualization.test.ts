// SPDX-License-Identifier: MIT
import { known, unknown } from '../../src-main/model/fact.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import type { DistributionFamily } from '../../src-main/model/system-facts.ts'
import type { GuestFirmware, VirtualizationFacts } from '../../src-main/model/virtualization-facts.ts'
import { defaultNetwork } from '../../src-main/rules/virtualization/default-network.ts'
import { guestFirmware } from '../../src-main/rules/virtualization/guest-firmware.ts'
import { kvmUsable } from '../../src-main/rules/virtualization/kvm-usable.ts'
import { libvirtInstalled } from '../../src-main/rules/virtualization/libvirt-installed.ts'
import { libvirtOneLayout } from '../../src-main/rules/virtualization/libvirt-one-layout.ts'
import { libvirtRunning } from '../../src-main/rules/virtualization/libvirt-running.ts'
import { notAContainer } from '../../src-main/rules/virtualization/not-a-container.ts'
import { physicalMachine } from '../../src-main/rules/virtualization/physical-machine.ts'
import { qemuInstalled } from '../../src-main/rules/virtualization/qemu-installed.ts'
import { secureBootFirmware } from '../../src-main/rules/virtualization/secure-boot-firmware.ts'
import { softwareTpm } from '../../src-main/rules/virtualization/software-tpm.ts'
import { userAccess } from '../../src-main/rules/virtualization/user-access.ts'
import { machineRules, virtualizationRules } from '../../src-main/rules/virtualization/virtualization-rules.ts'
import type { Patch } from '../support/build-facts.ts'
import { testRules } from '../support/test-rules.ts'

const untold = unknown('not captured')
const stack = (virtualization: Patch<VirtualizationFacts>): Patch<HostFacts> => ({ virtualization })
const distribution = (family: DistributionFamily): Patch<HostFacts> => ({
  system: {
    distribution: known({ id: family, idLike: [], versionId: null, prettyName: family, family }, '/etc/os-release'),
  },
})

type Libvirt = NonNullable<Extract<VirtualizationFacts['libvirt'], { known: true }>['value']>
const libvirt = (patch: Partial<Libvirt>) =>
  stack({
    libvirt: known(
      { version: '11.3.0', layout: 'monolithic', enabled: 'monolithic', isRunning: true, ...patch },
      '/usr/lib/systemd/system',
    ),
  })
const noLibvirt = stack({ libvirt: known(null, '/usr/lib/systemd/system') })

const firmware = (...builds: Partial<GuestFirmware>[]) =>
  stack({
    guestFirmware: known(
      builds.map((build) => ({
        descriptor: '/usr/share/qemu/firmware/60-edk2-x86_64.json',
        interfaces: ['uefi'],
        architectures: ['x86_64'],
        features: [],
        isPresent: true,
        ...build,
      })),
      '/usr/share/qemu/firmware',
    ),
  })

const kvmNode = { path: '/dev/kvm', mode: 0o660, owner: 'root', group: 'kvm', isAccessible: false }
const hypervisor = (name: string | null) => ({ system: { hypervisor: known(name, '/sys/class/dmi/id') } })

testRules(
  [...machineRules, ...virtualizationRules],
  [
    [
      physicalMachine,
      [
        ['bare metal', {}, 'pass: No hypervisor runs below this system.'],
        ['a guest of KVM', hypervisor('kvm'), 'warn: This system is itself a guest of KVM.'],
        [
          'the system that commands Xen',
          hypervisor('xen-dom0'),
          'warn: This system commands Xen, to which CPU and IOMMU belong; KVM and VFIO cannot use them. → Start the machine without Xen: choose the plain Linux entry in the boot menu.',
        ],
        ['nothing told', { system: { hypervisor: untold } }, 'unknown: Could not tell: not captured.'],
      ],
    ],
    [
      notAContainer,
      [
        ['no container', {}, 'pass: Nothing here says container.'],
        [
          'toolbox',
          { system: { container: known('podman', '/run/.containerenv') } },
          'warn: Throughway runs inside a container (podman), so what it says about programs, packages and users may not hold for the host.',
        ],
        ['nothing told', { system: { container: untold } }, 'unknown: Could not tell: not captured.'],
      ],
    ],
    [
      kvmUsable,
      [
        ['node and CPU there', {}, 'pass: /dev/kvm is there and the CPU can use it.'],
        [
          'node there, CPU without virtualization',
          { cpu: { virtualization: known('absent', '/proc/cpuinfo') } },
          'fail: /dev/kvm exists, but the CPU offers no virtualization here, so no guest can use it.',
        ],
        [
          'switched off in firmware, no node',
          {
            cpu: { virtualization: known('disabled-in-firmware', '/proc/cpuinfo') },
            virtualization: { kvmNode: known(null, '/dev/kvm') },
          },
          'fail: The CPU offers no virtualization here, so KVM has nothing to work with.',
        ],
        [
          'no node though the CPU can',
          stack({ kvmNode: known(null, '/dev/kvm') }),
          'fail: There is no /dev/kvm, so the KVM module is not loaded. → sudo modprobe kvm_amd',
        ],
        [
          'node closed to this user',
          stack({ kvmNode: known(kvmNode, '/dev/kvm') }),
          'warn: /dev/kvm is there, but this user may not open it; libvirt’s system instance may. → sudo usermod -aG kvm "$USER"',
        ],
        [
          'node of a capture, whose user is not known',
          stack({ kvmNode: known({ ...kvmNode, isAccessible: null }, '/dev/kvm') }),
          'pass: /dev/kvm is there and the CPU can use it.',
        ],
        ['node there, CPU not told', { cpu: { virtualization: untold } }, 'unknown: Could not tell: not captured.'],
      ],
    ],
    [
      qemuInstalled,
      [
        [
          'QEMU without a version',
          stack({ qemu: known({ version: null, path: '/usr/bin/kvm' }, '/usr/bin/kvm') }),
          'pass: QEMU is installed.',
        ],
        [
          'Arch without QEMU',
          { ...distribution('arch'), virtualization: { qemu: known(null, '/usr/bin') } },
          'fail: There is no QEMU system emulator. → sudo pacman -S --needed qemu-desktop',
        ],
        ['nothing told', stack({ qemu: untold }), 'unknown: Could not tell: not captured.'],
      ],
    ],
    [
      libvirtInstalled,
      [
        ['installed', {}, 'pass: libvirt 11.3.0 is installed.'],
        [
          'Debian without libvirt',
          noLibvirt,
          'fail: There is no libvirt daemon for QEMU. → sudo apt install libvirt-daemon-system libvirt-clients',
        ],
        [
          'NixOS without libvirt',
          { ...distribution('nixos'), ...noLibvirt },
          'fail: There is no libvirt daemon for QEMU. → virtualisation.libvirtd.enable = true;',
        ],
        ['nothing told', stack({ libvirt: untold }), 'unknown: Could not tell: not captured.'],
      ],
    ],
    [
      libvirtOneLayout,
      [
        ['libvirtd', {}, 'pass: Only libvirtd is enabled.'],
        [
          'modular daemons, with libvirtd installed but off',
          libvirt({ layout: 'both', enabled: 'modular' }),
          'pass: Only the modular daemons are enabled.',
        ],
        [
          'both enabled',
          libvirt({ layout: 'both', enabled: 'both' }),
          'warn: Both libvirtd and the modular daemons are enabled.',
        ],
        [
          'links not read',
          libvirt({ enabled: null }),
          'unknown: Could not tell: the service manager’s links could not be read.',
        ],
        ['no libvirt', noLibvirt, 'not-applicable: libvirt is not installed.'],
      ],
    ],
    [
      libvirtRunning,
      [
        ['running', {}, 'pass: libvirt runs.'],
        [
          'enabled, not running',
          libvirt({ isRunning: false }),
          'pass: libvirt is enabled and starts when it is called.',
        ],
        [
          'neither, modular',
          libvirt({ isRunning: false, enabled: 'none', layout: 'modular' }),
          'warn: libvirt is installed, but neither running nor enabled. → sudo systemctl enable --now virtqemud.socket virtnetworkd.socket virtstoraged.socket virtnodedevd.socket',
        ],
        [
          'not enabled, running not told',
          libvirt({ isRunning: null, enabled: 'none' }),
          'unknown: Could not tell: nothing says whether a libvirt daemon runs.',
        ],
        ['no libvirt', noLibvirt, 'not-applicable: libvirt is not installed.'],
      ],
    ],
    [
      guestFirmware,
      [
        ['files there', firmware({}), 'pass: UEFI for guests is described and its files are there.'],
        [
          'only for ARM guests',
          { ...distribution('fedora'), ...firmware({ architectures: ['aarch64'] }) },
          'fail: No UEFI for guests is described. → sudo dnf install edk2-ovmf',
        ],
        [
          'files gone',
          firmware({ isPresent: false }),
          'fail: UEFI for guests is described, but its files are missing.',
        ],
        [
          'files not told',
          firmware({ isPresent: null }),
          'unknown: Could not tell: nothing says whether the files that /usr/share/qemu/firmware/60-edk2-x86_64.json names are there.',
        ],
      ],
    ],
    [
      secureBootFirmware,
      [
        [
          'with enrolled keys',
          firmware({ features: ['secure-boot', 'enrolled-keys'] }),
          'pass: A build with Secure Boot and enrolled keys is there.',
        ],
        [
          'without Secure Boot',
          firmware({}),
          'warn: None of the installed builds offers Secure Boot. → sudo apt install ovmf',
        ],
        ['nothing told', stack({ guestFirmware: untold }), 'unknown: Could not tell: not captured.'],
        ['no firmware at all', firmware(), 'not-applicable: No UEFI for guests is installed.'],
      ],
    ],
    [
      softwareTpm,
      [
        ['installed', {}, 'pass: swtpm is installed.'],
        [
          'a Fedora image without it',
          {
            system: { ...distribution('fedora').system, imageBased: known('ostree', '/run/ostree-booted') },
            virtualization: { softwareTpm: known(null, '/usr/bin') },
          },
          'warn: There is no swtpm, so a guest cannot have a TPM. → rpm-ostree install swtpm swtpm-tools',
        ],
        ['nothing told', stack({ softwareTpm: untold }), 'unknown: Could not tell: not captured.'],
      ],
    ],
    [
      userAccess,
      [
        ['a member', {}, 'pass: This session is in the group libvirt.'],
        [
          'joined since the login',
          { system: { session: { groups: known(['ada'], '/proc/self/status') } } },
          'warn: This session is not in the group libvirt. → sudo usermod -aG libvirt "$USER"',
        ],
        ['groups not told', { system: { session: { groups: untold } } }, 'unknown: Could not tell: not captured.'],
        [
          'a mounted system',
          { origin: 'directory', system: { session: { isRoot: unknown('nobody looked') } } },
          'not-applicable: Nobody is logged in on a system that was read from a directory.',
        ],
      ],
    ],
    [
      defaultNetwork,
      [
        ['autostarted', {}, 'pass: The network default starts with the host.'],
        [
          'defined only',
          stack({ networks: known([{ name: 'default', isAutostarted: false, bridge: 'virbr0' }], '/etc/libvirt') }),
          'warn: The network default is defined, but does not start with the host. → virsh -c qemu:///system net-autostart default && virsh -c qemu:///system net-start default',
        ],
        ['none defined', stack({ networks: known([], '/etc/libvirt') }), 'warn: No virtual network is defined.'],
        ['folder closed', stack({ networks: untold }), 'unknown: Could not tell: not captured.'],
        ['no libvirt', noLibvirt, 'not-applicable: libvirt is not installed.'],
      ],
    ],
  ],
)
