// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { type Fact, known, unknown } from '../../../../src-main/model/fact.ts'
import { parseInterrupts, readInterruptRemapping } from '../../../../src-main/probes/iommu/read-interrupt-remapping.ts'
import { layOutHost } from '../../../support/temporary-host.ts'

const silent: Fact<boolean | null> = known(null, '/dev/kmsg')
const someTable = known(['IVRS'] as const, '/sys/firmware/acpi/tables')

test.each([
  ['  0:   80   0  IR-IO-APIC   2-edge      timer', true],
  [' 25:    0   0  IR-PCI-MSI 262144-edge      PCIe PME, aerdrv', true],
  [' 25:    0   0  IR-PCI-MSIX-0000:01:00.0   0-edge      nvme0q0', true],
  ['  9:    0   0  IO-APIC   9-fasteoi   acpi', false],
  [' 24:    0   0  PCI-MSI 16384-edge      AMD-Vi', null],
  [' 24:    0   0  PCI-MSI 16384-edge      AMD-Vi\n 25:   1   0  PCI-MSI 512000-edge   ahci', false],
  [
    ' 24:    0   0  PCI-MSI-0000:00:00.2   0-edge      AMD-Vi0\n 26:   1   0  IR-PCI-MSI-0000:01:00.0   0-edge   xhci_hcd',
    true,
  ],
  [' 24:    0   0  DMAR-MSI   0-edge      dmar0', null],
  [' 45:    7   0  ITS-MSI 524288 Edge      nvme0q0', true],
  ['NMI:    0   0   Non-maskable interrupts', null],
])('/proc/interrupts: %j', (text, expected) => {
  expect(parseInterrupts(`           CPU0       CPU1\n${text}\n`)).toBe(expected)
})

test('asks the interrupts in use first, then the log, then the tables', () => {
  const chip = (name: string) => ({ '/sys/kernel/irq/0/chip_name': '\n', '/sys/kernel/irq/16/chip_name': `${name}\n` })
  const on = known(true, '/dev/kmsg')
  const noTable = known([], '/sys/firmware/acpi/tables')
  expect([
    readInterruptRemapping(layOutHost(chip('IR-IO-APIC')), { log: silent, tables: noTable }),
    readInterruptRemapping(layOutHost(chip('IO-APIC')), { log: on, tables: someTable }),
    readInterruptRemapping(layOutHost({ '/proc/interrupts': '  9:  0  IR-IO-APIC   9-fasteoi   acpi\n' }), {
      log: silent,
      tables: someTable,
    }),
    readInterruptRemapping(layOutHost({}), { log: on, tables: someTable }),
    readInterruptRemapping(layOutHost({}), { log: silent, tables: noTable }),
    readInterruptRemapping(layOutHost({}), { log: unknown('not read'), tables: someTable }),
  ]).toEqual([
    known(true, '/sys/kernel/irq/16/chip_name'),
    known(false, '/sys/kernel/irq/16/chip_name'),
    known(true, '/proc/interrupts'),
    known(true, '/dev/kmsg'),
    known(false, '/sys/firmware/acpi/tables'),
    { known: false, reason: expect.stringContaining('/proc/interrupts') },
  ])
})
