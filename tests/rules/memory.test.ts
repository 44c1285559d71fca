// SPDX-License-Identifier: MIT
import { known, unknown } from '../../src-main/model/fact.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import type { HugePagePool, MemoryFacts } from '../../src-main/model/memory-facts.ts'
import { memoryAvailableNow } from '../../src-main/rules/memory/available-now.ts'
import { memoryEnough } from '../../src-main/rules/memory/enough.ts'
import { hasSwap } from '../../src-main/rules/memory/has-swap.ts'
import { hugePagesLeaveRoom } from '../../src-main/rules/memory/huge-pages-leave-room.ts'
import { hugePagesPossible } from '../../src-main/rules/memory/huge-pages-possible.ts'
import { lockLimit } from '../../src-main/rules/memory/lock-limit.ts'
import { memoryRules } from '../../src-main/rules/memory/memory-rules.ts'
import { noSamePageMerging } from '../../src-main/rules/memory/no-same-page-merging.ts'
import { numaKnown } from '../../src-main/rules/memory/numa-known.ts'
import { transparentHugePages } from '../../src-main/rules/memory/transparent-huge-pages.ts'
import { buildPciDevice, type Patch } from '../support/build-facts.ts'
import { testRules } from '../support/test-rules.ts'

const untold = unknown('not captured')
const told = 'unknown: Could not tell: not captured.'
const gibInKiB = 1024 * 1024
const memory = (patch: Patch<MemoryFacts>): Patch<HostFacts> => ({ memory: patch })
const total = (gib: number) => memory({ totalKiB: known(gib * gibInKiB, '/proc/meminfo') })
const pools = (...list: HugePagePool[]) => memory({ hugePages: known(list, '/sys/kernel/mm/hugepages') })
const lock = (limitKiB: number | null, libvirt: HostFacts['virtualization']['libvirt']): Patch<HostFacts> => ({
  memory: { lockLimitKiB: known(limitKiB, '/proc/self/limits') },
  virtualization: { libvirt },
})
const noLibvirt = known(null, '/usr/lib/systemd/system')
const noSwap = { swap: known([], '/proc/swaps') } as const

/** Two nodes, and one card that firmware places at `node`. */
function twoNodes(node: number | null): Patch<HostFacts> {
  return {
    memory: {
      numaNodes: known(
        [0, 1].map((id) => ({ id, cpus: [id], totalKiB: 64 * gibInKiB, distances: [10, 32] })),
        '/sys/devices/system/node',
      ),
    },
    pciDevices: known([buildPciDevice({ numaNode: known(node, 'numa_node') })], '/sys/bus/pci/devices'),
  }
}

testRules(memoryRules, [
  [
    memoryEnough,
    [
      ['32 GiB', {}, 'pass: There is 32 GiB of memory.'],
      ['16 GiB less what graphics keep', total(15.4), 'pass: There is 15.4 GiB of memory.'],
      [
        '8 GiB',
        total(7.6),
        'warn: There is 7.6 GiB of memory: enough for a small guest, with little left for the host.',
      ],
      ['4 GiB', total(3.8), 'fail: There is only 3.8 GiB of memory.'],
      ['nothing told', memory({ totalKiB: untold }), told],
    ],
  ],
  [
    memoryAvailableNow,
    [
      ['much', {}, 'pass: 27 GiB is available.'],
      ['little', memory({ availableKiB: known(gibInKiB, '/proc/meminfo') }), 'warn: Only 1 GiB is available now.'],
      ['nothing told', memory({ availableKiB: untold }), told],
    ],
  ],
  [
    lockLimit,
    [
      ['libvirt', {}, 'pass: libvirt’s system instance raises the limit for each guest by itself.'],
      ['no libvirt, no limit', lock(null, noLibvirt), 'pass: There is no limit.'],
      ['no libvirt, 64 MiB', lock(65536, noLibvirt), 'warn: Without libvirt, only 64 MiB may be locked.'],
      ['no libvirt, 16 GiB', lock(16 * gibInKiB, noLibvirt), 'pass: 16 GiB may be locked.'],
      ['libvirt not told, 8 MiB', lock(8192, untold), told],
    ],
  ],
  [
    hugePagesPossible,
    [
      ['both sizes', {}, 'pass: The kernel offers pages of 2 MiB and 1 GiB.'],
      [
        'a CPU without the large ones',
        {
          ...pools({ pageSizeKiB: 2048, total: 0, free: 0 }),
          cpu: { flags: known(['lm', 'vmx'], '/proc/cpuinfo') },
        },
        'pass: The kernel offers pages of 2 MiB; the CPU has none of 1 GiB.',
      ],
      ['none', pools(), 'warn: The kernel offers no huge pages.'],
      ['nothing told', memory({ hugePages: untold }), told],
    ],
  ],
  [
    hugePagesLeaveRoom,
    [
      [
        'half of it',
        pools({ pageSizeKiB: gibInKiB, total: 16, free: 16 }),
        'pass: 16 GiB of 32 GiB is set aside, which leaves the host 16 GiB.',
      ],
      [
        'nearly all',
        pools({ pageSizeKiB: 2048, total: 15000, free: 0 }),
        'warn: 29.3 GiB of 32 GiB is set aside, which leaves the host 2.7 GiB.',
      ],
      ['none', {}, 'not-applicable: None are set aside.'],
      ['nothing told', memory({ hugePages: untold }), told],
    ],
  ],
  [
    transparentHugePages,
    [
      ['madvise', {}, 'pass: The mode is madvise.'],
      [
        'never',
        memory({ transparentHugePages: known('never', '/sys/kernel/mm/transparent_hugepage/enabled') }),
        'warn: They are switched off. → echo madvise | sudo tee /sys/kernel/mm/transparent_hugepage/enabled',
      ],
      ['nothing told', memory({ transparentHugePages: untold }), told],
    ],
  ],
  [
    noSamePageMerging,
    [
      ['off', {}, 'pass: Same-page merging is off.'],
      [
        'on',
        memory({ samePageMerging: known(true, '/sys/kernel/mm/ksm/run') }),
        'warn: Same-page merging is on. → echo 0 | sudo tee /sys/kernel/mm/ksm/run',
      ],
      ['nothing told', memory({ samePageMerging: untold }), told],
    ],
  ],
  [
    numaKnown,
    [
      ['one node', {}, 'not-applicable: All memory is equally near.'],
      ['two nodes, card at one', twoNodes(1), 'pass: The firmware names the node of every graphics card.'],
      ['two nodes, card at none', twoNodes(null), 'warn: The firmware names no node for 0000:01:00.0.'],
      ['nothing told', memory({ numaNodes: untold }), told],
    ],
  ],
  [
    hasSwap,
    [
      ['a partition', {}, 'pass: There is 8 GiB of swap.'],
      ['none, much memory', memory(noSwap), 'pass: There is no swap, and with 32 GiB little need of it.'],
      [
        'none, little memory',
        memory({ ...noSwap, totalKiB: known(16 * gibInKiB, '/proc/meminfo') }),
        'warn: There is no swap.',
      ],
      ['nothing told', memory({ swap: untold }), told],
    ],
  ],
])
