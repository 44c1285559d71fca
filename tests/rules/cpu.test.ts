// SPDX-License-Identifier: MIT
import type { CpuFacts, CpuTopology, LogicalCpu } from '../../src-main/model/cpu-facts.ts'
import { known, unknown } from '../../src-main/model/fact.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import { addressWidthCovered } from '../../src-main/rules/cpu/address-width-covered.ts'
import { architectureSupported } from '../../src-main/rules/cpu/architecture-supported.ts'
import { cachesUniform } from '../../src-main/rules/cpu/caches-uniform.ts'
import { coresUniform } from '../../src-main/rules/cpu/cores-uniform.ts'
import { cpuRules } from '../../src-main/rules/cpu/cpu-rules.ts'
import { enoughCores } from '../../src-main/rules/cpu/enough-cores.ts'
import { governorReady } from '../../src-main/rules/cpu/governor-ready.ts'
import { hostKeepsCores } from '../../src-main/rules/cpu/host-keeps-cores.ts'
import { interruptVirtualization } from '../../src-main/rules/cpu/interrupt-virtualization.ts'
import { l3DomainsKnown } from '../../src-main/rules/cpu/l3-domains-known.ts'
import { secondLevelTranslation } from '../../src-main/rules/cpu/second-level-translation.ts'
import { timeStampStable } from '../../src-main/rules/cpu/time-stamp-stable.ts'
import { virtualizationEnabled } from '../../src-main/rules/cpu/virtualization-enabled.ts'
import type { Patch } from '../support/build-facts.ts'
import { testRules } from '../support/test-rules.ts'

const untold = unknown('not captured')
const told = 'unknown: Could not tell: not captured.'
const cpu = (patch: Patch<CpuFacts>): Patch<HostFacts> => ({ cpu: patch })
const intel: CpuFacts['vendor'] = known('intel', '/proc/cpuinfo')
const guest = (hypervisor: string, patch: Patch<CpuFacts> = {}): Patch<HostFacts> => ({
  cpu: patch,
  system: { hypervisor: known(hypervisor, '/sys/class/dmi/id') },
})
const disabled: Patch<CpuFacts> = { virtualization: known('disabled-in-firmware', '/proc/cpuinfo') }
const absent: Patch<CpuFacts> = { virtualization: known('absent', '/proc/cpuinfo') }

/** A package of `kinds` cores, each with one thread and all under one cache, changed by `patch`. */
function topology(kinds: readonly LogicalCpu['coreType'][], patch: Partial<CpuTopology> = {}): Patch<HostFacts> {
  const cpus = kinds.map((coreType, id) => ({
    id,
    packageId: 0,
    dieId: 0,
    coreId: id,
    numaNode: 0,
    l3Domain: 0,
    coreType,
  }))
  const ids = cpus.map(({ id }) => id)
  return cpu({
    topology: known(
      {
        cpus,
        cores: ids.map((id) => [id]),
        l3Domains: [{ sizeKiB: 32768, cpus: ids }],
        packageCount: 1,
        dieCount: 1,
        isHybrid: false,
        hasUnequalL3: false,
        ...patch,
      },
      '/sys/devices/system/cpu',
    ),
  })
}
const cores = (count: number) => topology(Array.from({ length: count }, () => null))
const clock = (current: string) => ({
  clockSource: known({ current, available: [current] }, '/sys/devices/system/clocksource/clocksource0'),
})
const scaling = (driver: string | null, governor: string) =>
  cpu({
    frequencyDriver: known(driver, '/sys/devices/system/cpu/cpu0/cpufreq/scaling_driver'),
    governors: known([governor], '/sys/devices/system/cpu/*/cpufreq/scaling_governor'),
  })
const widths = (cpuBits: number, iommuBits: number): Patch<HostFacts> => ({
  cpu: { physicalAddressBits: known(cpuBits, '/proc/cpuinfo') },
  iommu: { addressWidthBits: known(iommuBits, '/sys/class/iommu/dmar0/intel-iommu/cap') },
})
const interrupts = (available: boolean, inUse: boolean | null) => ({
  interruptVirtualization: known({ available, inUse }, '/sys/module'),
})

testRules(cpuRules, [
  [
    architectureSupported,
    [
      ['64-bit x86', {}, 'pass: The kernel runs on 64-bit x86.'],
      [
        'ARM',
        cpu({ architecture: known('aarch64', 'uname') }),
        'warn: This is a 64-bit ARM machine: VFIO works there with an SMMU, but much of what is said here is about x86.',
      ],
      [
        'a 32-bit kernel',
        cpu({ architecture: known('i686', 'uname') }),
        'fail: The kernel is a 32-bit one, which has no room for a guest with a GPU. → Install a 64-bit system.',
      ],
      [
        'RISC-V',
        cpu({ architecture: known('riscv64', 'uname') }),
        'fail: The architecture riscv64 is not one that Throughway can prepare.',
      ],
      ['nothing told', cpu({ architecture: untold }), told],
    ],
  ],
  [
    virtualizationEnabled,
    [
      ['AMD, on', {}, 'pass: AMD-V is there and switched on.'],
      [
        'AMD on an ASUS board, off',
        cpu(disabled),
        'fail: The CPU has AMD-V, but the firmware has switched it off. → Advanced > CPU Configuration > SVM Mode',
      ],
      [
        'Intel on an ASUS board, off',
        cpu({ ...disabled, vendor: intel }),
        'fail: The CPU has Intel VT-x, but the firmware has switched it off. → Advanced > CPU Configuration > Intel (VMX) Virtualization Technology',
      ],
      [
        'a CPU without it',
        cpu(absent),
        'fail: This CPU has no virtualization. → A CPU with Intel VT-x and VT-d, or with AMD-V and AMD-Vi, is needed.',
      ],
      [
        'a guest of KVM',
        guest('kvm', absent),
        "fail: KVM, whose guest this is, does not pass the CPU’s virtualization on. → <cpu mode='host-passthrough'/>",
      ],
      [
        'a guest of VMware, flag cleared',
        guest('vmware', disabled),
        'fail: VMware, whose guest this is, does not pass the CPU’s virtualization on. → Switch nested virtualization on for this guest, in its hypervisor’s settings.',
      ],
      [
        'under Xen',
        guest('xen-dom0', absent),
        'fail: Xen keeps the CPU’s virtualization to itself. → Start the machine without Xen: choose the plain Linux entry in the boot menu.',
      ],
      ['nothing told', cpu({ virtualization: untold }), told],
    ],
  ],
  [
    secondLevelTranslation,
    [
      ['AMD', {}, 'pass: The CPU has NPT.'],
      [
        'an old Intel',
        cpu({ vendor: intel, secondLevelTranslation: known(false, '/proc/cpuinfo') }),
        'warn: The CPU has no EPT, so guests run slowly.',
      ],
      ['no virtualization', cpu(absent), 'not-applicable: The CPU offers no virtualization here.'],
      ['nothing told', cpu({ secondLevelTranslation: untold }), told],
    ],
  ],
  [
    interruptVirtualization,
    [
      ['in use', {}, 'pass: The KVM module uses it.'],
      [
        'APICv switched off',
        cpu({ vendor: intel, ...interrupts(true, false) }),
        'warn: The CPU has APICv, but kvm_intel does not use it.',
      ],
      [
        'AVIC off, as by default',
        cpu(interrupts(true, false)),
        'not-applicable: The CPU has AVIC and kvm_amd leaves it off, as most kernels do by default.',
      ],
      [
        'module not loaded',
        cpu(interrupts(true, null)),
        'unknown: Could not tell: the KVM module is not loaded, so nothing says what it uses.',
      ],
    ],
  ],
  [
    addressWidthCovered,
    [
      ['as wide', widths(39, 39), 'pass: The IOMMU maps 39 bits, the CPU has 39.'],
      [
        'narrower',
        widths(46, 39),
        "warn: The IOMMU maps 39 bits, the CPU has 46. → <maxphysaddr mode='passthrough' limit='39'/>",
      ],
      ['AMD', {}, 'not-applicable: This IOMMU names no width of its own.'],
      ['nothing told', { iommu: { addressWidthBits: untold } }, told],
    ],
  ],
  [
    enoughCores,
    [
      ['eight with two threads', {}, 'pass: There are eight cores, 16 threads.'],
      ['two', cores(2), 'warn: There are only two cores, two threads, so host and guest get very little each.'],
      ['one', cores(1), 'fail: There is a single core, which host and guest would have to share.'],
      ['nothing told', cpu({ topology: untold }), told],
    ],
  ],
  [
    coresUniform,
    [
      ['all alike', {}, 'pass: All cores are alike.'],
      [
        'hybrid',
        topology(['performance', 'performance', 'efficiency', 'low-power'], { isHybrid: true }),
        'warn: The CPU mixes kinds of cores: two performance cores, one efficiency core and one low-power core.',
      ],
      ['nothing told', cpu({ topology: untold }), told],
    ],
  ],
  [
    cachesUniform,
    [
      ['one cache', {}, 'pass: No third-level cache is larger than another.'],
      [
        'stacked cache on one die',
        topology([null, null], {
          l3Domains: [
            { sizeKiB: 98304, cpus: [0] },
            { sizeKiB: 32768, cpus: [1] },
          ],
          hasUnequalL3: true,
        }),
        'warn: The third-level caches differ: 96 MiB and 32 MiB.',
      ],
      ['no cache', topology([null], { l3Domains: [] }), 'not-applicable: No third-level cache is reported.'],
      ['nothing told', cpu({ topology: untold }), told],
    ],
  ],
  [
    l3DomainsKnown,
    [
      ['one cache', {}, 'pass: All cores share one third-level cache.'],
      [
        'two caches',
        topology([null, null], {
          l3Domains: [
            { sizeKiB: 32768, cpus: [0] },
            { sizeKiB: 32768, cpus: [1] },
          ],
        }),
        'pass: The cores fall into two groups with a third-level cache each.',
      ],
      ['no cache', topology([null], { l3Domains: [] }), 'not-applicable: The kernel reports no third-level cache.'],
      ['nothing told', cpu({ topology: untold }), told],
    ],
  ],
  [
    hostKeepsCores,
    [
      ['none taken', {}, 'pass: No CPU is taken from the scheduler.'],
      [
        'six cores taken, with their threads',
        cpu({ isolatedCpus: known([2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15], '/sys/devices/system/cpu/isolated') }),
        'pass: Twelve CPUs are taken from the scheduler, two cores left to the host.',
      ],
      [
        'all but one core taken',
        cpu({ isolatedCpus: known([1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15], 'isolated') }),
        'warn: 14 CPUs are taken from the scheduler, one core left to the host.',
      ],
      ['nothing told', cpu({ isolatedCpus: untold }), told],
    ],
  ],
  [
    timeStampStable,
    [
      ['tsc', {}, 'pass: The clock source is tsc.'],
      [
        'hpet',
        cpu(clock('hpet')),
        'warn: The clock source is hpet, so the kernel does not trust the time stamp counter.',
      ],
      [
        'a guest',
        guest('kvm', clock('kvm-clock')),
        'not-applicable: A guest keeps time by its hypervisor’s clock (kvm-clock).',
      ],
      ['nothing told', cpu({ clockSource: untold }), told],
    ],
  ],
  [
    governorReady,
    [
      ['powersave of amd-pstate-epp', {}, 'pass: The governor in use follows the load (amd-pstate-epp).'],
      [
        'powersave of acpi-cpufreq',
        scaling('acpi-cpufreq', 'powersave'),
        'warn: The governor powersave of acpi-cpufreq does not follow the load. → echo schedutil | sudo tee /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor',
      ],
      ['no driver', scaling(null, ''), 'not-applicable: The kernel does not set the clock here.'],
      ['nothing told', cpu({ frequencyDriver: untold }), told],
    ],
  ],
])
