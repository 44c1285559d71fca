// SPDX-License-Identifier: MIT
import { known, unknown } from '../../src-main/model/fact.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import type { IommuFacts, IommuTable } from '../../src-main/model/iommu-facts.ts'
import { coversGraphics } from '../../src-main/rules/iommu/covers-graphics.ts'
import { defaultDomainFast } from '../../src-main/rules/iommu/default-domain-fast.ts'
import { iommuEnabled } from '../../src-main/rules/iommu/enabled.ts'
import { firmwareTablePresent } from '../../src-main/rules/iommu/firmware-table-present.ts'
import { firmwareTablesSound } from '../../src-main/rules/iommu/firmware-tables-sound.ts'
import { groupsPresent } from '../../src-main/rules/iommu/groups-present.ts'
import { interruptRemapping } from '../../src-main/rules/iommu/interrupt-remapping.ts'
import { iommuRules } from '../../src-main/rules/iommu/iommu-rules.ts'
import { kernelDefault } from '../../src-main/rules/iommu/kernel-default.ts'
import { noDmaFaults } from '../../src-main/rules/iommu/no-dma-faults.ts'
import { notDisabledByParameter } from '../../src-main/rules/iommu/not-disabled-by-parameter.ts'
import { parametersMeaningful } from '../../src-main/rules/iommu/parameters-meaningful.ts'
import { buildCommandLine, buildPciDevice, type Patch } from '../support/build-facts.ts'
import { pciAddress } from '../support/pci-address.ts'
import { testRules } from '../support/test-rules.ts'

const untold = unknown('not captured')
const told = 'unknown: Could not tell: not captured.'
const tablesFolder = '/sys/firmware/acpi/tables'
const iommu = (patch: Patch<IommuFacts>): Patch<HostFacts> => ({ iommu: patch })
const noUnits = { units: known([], '/sys/class/iommu') } as const
const noIommu = iommu({
  ...noUnits,
  groups: known([], '/sys/kernel/iommu_groups'),
  interruptRemapping: known(false, 'log'),
})
const noneDriven = 'not-applicable: The kernel drives no IOMMU.'

/** An IOMMU that the kernel does not drive, with this table, command line and CPU. */
function off(table: IommuTable | null, line: string, patch: Patch<IommuFacts> = {}): Patch<HostFacts> {
  return {
    cpu: { vendor: known(table === 'DMAR' ? 'intel' : 'amd', '/proc/cpuinfo') },
    iommu: { ...noUnits, tables: known(table === null ? [] : [table], tablesFolder), ...patch },
    kernel: buildCommandLine(line),
  }
}
const intelDefault = (value: 'on' | 'off' | 'not-built') => ({ intelDefault: known(value, '/boot/config') })
const withLine = (line: string): Patch<HostFacts> => ({ kernel: buildCommandLine(line) })
const inGuest = (hypervisor: string): Patch<HostFacts> => ({
  ...off(null, 'quiet'),
  system: { hypervisor: known(hypervisor, '/sys/class/dmi/id') },
})

const igpu = buildPciDevice({
  address: pciAddress('0000:00:02.0'),
  vendorId: '8086',
  vendorName: 'Intel Corporation',
  deviceName: 'UHD Graphics 770',
  iommuGroup: known(null, '/sys/bus/pci/devices/0000:00:02.0'),
})
const cards = (...devices: (typeof igpu)[]): Patch<HostFacts> => ({
  pciDevices: known(devices, '/sys/bus/pci/devices'),
})

testRules(iommuRules, [
  [
    firmwareTablePresent,
    [
      ['driven', {}, 'pass: The firmware describes an IOMMU that the kernel drives.'],
      ['a table, not driven', off('DMAR', ''), 'pass: The firmware has the table DMAR.'],
      [
        'no table on an ASUS board with AMD',
        off(null, ''),
        'fail: The firmware describes no IOMMU: it is switched off there, or the machine has none. → Advanced > AMD CBS (on newer boards: AMD CBS > NBIO Common Options) > IOMMU',
      ],
      [
        'a guest of KVM',
        inGuest('kvm'),
        'fail: KVM gives this guest no IOMMU. → -machine q35,kernel-irqchip=split -device intel-iommu,intremap=on,caching-mode=on',
      ],
      ['under Xen', inGuest('xen-dom0'), 'fail: Xen keeps the IOMMU to itself.'],
      ['nothing told', iommu({ units: untold, tables: untold }), told],
    ],
  ],
  [
    notDisabledByParameter,
    [
      ['driven', {}, 'pass: The kernel drives the IOMMU, so nothing has switched it off.'],
      ['not on the command line', off('DMAR', 'quiet iommu=pt'), 'pass: The command line does not switch it off.'],
      [
        'intel_iommu=off on Intel',
        off('DMAR', 'intel_iommu=off'),
        'fail: The kernel parameter intel_iommu=off switches the IOMMU off. → intel_iommu=off',
      ],
      [
        'taken back by a later word',
        off('DMAR', 'intel_iommu=off intel_iommu=on'),
        'pass: The command line does not switch it off.',
      ],
      ['intel_iommu=off on AMD', off('IVRS', 'intel_iommu=off'), 'pass: The command line does not switch it off.'],
      [
        'amd_iommu=off',
        off('IVRS', 'amd_iommu=off'),
        'fail: The kernel parameter amd_iommu=off switches the IOMMU off.',
      ],
      ['iommu=pt,off', off('IVRS', 'iommu=pt,off'), 'fail: The kernel parameter iommu=pt,off switches the IOMMU off.'],
      ['nothing told', { iommu: { units: untold }, kernel: { commandLineArgs: untold } }, told],
    ],
  ],
  [
    kernelDefault,
    [
      ['driven, whatever the configuration', iommu(intelDefault('off')), 'pass: The kernel drives the IOMMU.'],
      ['AMD', off('IVRS', ''), 'pass: The kernel switches an AMD IOMMU on by itself.'],
      [
        'AMD, not built',
        off('IVRS', '', { amdBuilt: known(false, '/boot/config') }),
        'fail: The kernel is built without AMD’s IOMMU.',
      ],
      ['Intel, on', off('DMAR', '', intelDefault('on')), 'pass: The kernel switches an Intel IOMMU on by itself.'],
      [
        'Intel, asked for',
        off('DMAR', 'intel_iommu=on,igfx_off', intelDefault('off')),
        'pass: The command line switches it on.',
      ],
      [
        'Intel, off by default',
        off('DMAR', '', intelDefault('off')),
        'fail: The kernel leaves an Intel IOMMU off unless it is told otherwise, and nothing tells it. → intel_iommu=on',
      ],
      [
        'Intel, not built',
        off('DMAR', '', intelDefault('not-built')),
        'fail: The kernel is built without Intel’s IOMMU.',
      ],
      [
        'Intel, configuration not told, nothing else to blame',
        off('DMAR', '', { intelDefault: untold }),
        'fail: The firmware has a DMAR table, nothing switches the IOMMU off, and still the kernel drives none: its default must be off. → intel_iommu=on',
      ],
      [
        'Intel, configuration and faults not told',
        off('DMAR', '', { intelDefault: untold, firmwareBugs: untold }),
        told,
      ],
      [
        'ARM',
        { ...off(null, ''), cpu: { vendor: known('arm', '/proc/cpuinfo') } },
        'not-applicable: This rule knows the IOMMUs of Intel and AMD only.',
      ],
    ],
  ],
  [
    iommuEnabled,
    [
      ['driven', {}, 'pass: The kernel drives ivhd0.'],
      [
        'no table',
        off(null, ''),
        'fail: The kernel drives no IOMMU: the firmware describes none. → Put “The firmware describes an IOMMU” right first; this follows from it.',
      ],
      [
        'a parameter',
        off('DMAR', 'iommu=off'),
        'fail: The kernel drives no IOMMU: a kernel parameter switches it off.',
      ],
      [
        'a kernel whose default is off',
        off('DMAR', '', intelDefault('off')),
        'fail: The kernel drives no IOMMU: the kernel leaves it off by default.',
      ],
      [
        'faulty tables',
        off('IVRS', '', { firmwareBugs: known(['AMD-Vi: IVRS invalid checksum'], 'kernel log') }),
        'fail: The kernel drives no IOMMU: the firmware’s tables are faulty.',
      ],
      [
        'all in order',
        off('DMAR', 'intel_iommu=on'),
        'fail: The kernel drives no IOMMU: nothing that was read says why.',
      ],
      ['nothing told', iommu({ units: untold }), told],
    ],
  ],
  [
    interruptRemapping,
    [
      ['on', {}, 'pass: The kernel has switched interrupt remapping on.'],
      [
        'off by parameter',
        { ...iommu({ interruptRemapping: known(false, '/proc/interrupts') }), ...withLine('intremap=off') },
        'fail: The IOMMU works, but does not remap interrupts. → intremap=off',
      ],
      [
        'off in a guest',
        { ...iommu({ interruptRemapping: known(false, 'log') }), system: { hypervisor: known('kvm', 'dmi') } },
        'fail: The IOMMU works, but does not remap interrupts. → -machine q35,kernel-irqchip=split -device intel-iommu,intremap=on',
      ],
      ['no IOMMU', noIommu, noneDriven],
      ['nothing told', iommu({ interruptRemapping: untold }), told],
    ],
  ],
  [
    groupsPresent,
    [
      ['groups', {}, 'pass: There are ten groups.'],
      ['none', iommu({ groups: known([], '/sys/kernel/iommu_groups') }), 'fail: The kernel has made no IOMMU group.'],
      [
        'groups without an IOMMU',
        iommu(noUnits),
        'fail: There are groups, but no IOMMU behind them: they isolate nothing.',
      ],
      ['no IOMMU', noIommu, 'not-applicable: Without an IOMMU there are no groups.'],
      ['nothing told', iommu({ groups: untold }), told],
    ],
  ],
  [
    coversGraphics,
    [
      ['all covered', {}, 'pass: Every graphics card has an IOMMU group.'],
      [
        'integrated graphics left out',
        cards(igpu, buildPciDevice()),
        'pass: Intel Corporation UHD Graphics 770 (0000:00:02.0) has no IOMMU group, which is right for graphics that stay with the host.',
      ],
      [
        'one of two cards left out',
        cards(
          buildPciDevice(),
          buildPciDevice({ address: pciAddress('0000:0c:00.0'), iommuGroup: known(null, 'iommu_group') }),
        ),
        'warn: NVIDIA Corporation GA102 [GeForce RTX 3080] (0000:0c:00.0) has no IOMMU group.',
      ],
      [
        'the only card left out',
        cards(igpu),
        'fail: Intel Corporation UHD Graphics 770 (0000:00:02.0) has no IOMMU group. → intel_iommu=on',
      ],
      [
        'the only card left out on demand',
        { ...cards(igpu), ...withLine('intel_iommu=on,igfx_off') },
        'fail: Intel Corporation UHD Graphics 770 (0000:00:02.0) has no IOMMU group. → igfx_off',
      ],
      ['no card', cards(), 'not-applicable: There is no graphics card.'],
      ['nothing told', { pciDevices: untold }, told],
    ],
  ],
  [
    firmwareTablesSound,
    [
      ['no complaint', {}, 'pass: The kernel log has no complaint about them.'],
      [
        'a complaint',
        iommu({ firmwareBugs: known(['DMAR: [Firmware Bug]: No firmware reserved region'], 'kernel log') }),
        'warn: The kernel complains about the firmware’s IOMMU tables.',
      ],
      [
        'a complaint, and no IOMMU',
        iommu({ ...noUnits, firmwareBugs: known(['DMAR: [Firmware Bug]: Your BIOS is broken'], 'kernel log') }),
        'fail: The kernel complains about the firmware’s IOMMU tables and drives no IOMMU.',
      ],
      ['no tables', iommu({ tables: known([], tablesFolder) }), 'not-applicable: The firmware has no such tables.'],
      ['no log', iommu({ firmwareBugs: untold }), told],
    ],
  ],
  [
    noDmaFaults,
    [
      ['none', {}, 'pass: The kernel log has none.'],
      [
        'two of one card',
        iommu({
          faults: known(
            [
              'DMAR: [DMA Read NO_PASID] Request device [01:00.0] fault addr 0x0',
              'DMAR: [DMA Write NO_PASID] Request device [01:00.0] fault addr 0x0',
            ],
            'kernel log',
          ),
        }),
        'warn: The kernel log has two lines about forbidden memory access of 01:00.0.',
      ],
      ['no IOMMU', noIommu, noneDriven],
      ['no log', iommu({ faults: untold }), told],
    ],
  ],
  [
    parametersMeaningful,
    [
      ['none', {}, 'pass: No word about the IOMMU is without effect.'],
      ['pt on AMD', withLine('iommu=pt'), 'pass: No word about the IOMMU is without effect.'],
      ['amd_iommu=on', withLine('amd_iommu=on iommu=pt'), 'warn: amd_iommu=on has no effect. → amd_iommu=on'],
      [
        'words of the other maker and a module’s name',
        withLine('intel_iommu=on vfio_virqfd iommu=on'),
        'warn: intel_iommu=on, vfio_virqfd and iommu=on have no effect. → intel_iommu=on',
      ],
      [
        'one word of several',
        off('DMAR', 'intel_iommu=on,pt'),
        'warn: pt in intel_iommu=on,pt has no effect. → intel_iommu=on',
      ],
      [
        'words that count together',
        off('DMAR', 'intel_iommu=on,sm_on,igfx_off'),
        'pass: No word about the IOMMU is without effect.',
      ],
      [
        'words of AMD',
        withLine('amd_iommu=fullflush,force_isolation iommu=soft'),
        'pass: No word about the IOMMU is without effect.',
      ],
      ['nothing told', { kernel: { commandLineArgs: untold } }, told],
    ],
  ],
  [
    defaultDomainFast,
    [
      ['lazy', {}, 'pass: The host’s own devices go through the IOMMU, which forgets old mappings in batches.'],
      [
        'strict by parameter',
        { iommu: { defaultDomainType: known('translated-strict', 'log') }, ...withLine('iommu.strict=1') },
        'warn: iommu.strict=1 makes the IOMMU forget every mapping at once. → iommu.strict=1',
      ],
      [
        'strict by the kernel’s own choice',
        iommu({ defaultDomainType: known('translated-strict', 'log') }),
        'pass: The host’s own devices go through the IOMMU, which forgets every mapping at once.',
      ],
      ['no IOMMU', noIommu, noneDriven],
      ['nothing told', iommu({ defaultDomainType: untold }), told],
    ],
  ],
])
