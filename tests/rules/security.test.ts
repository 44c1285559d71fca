// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest'
import { known, unknown } from '../../src-main/model/fact.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import { securityRules } from '../../src-main/rules/security/security-rules.ts'
import { buildCommandLine, buildFacts, buildPciDevice, buildUnknownFacts, type Patch } from '../support/build-facts.ts'
import { pciAddress } from '../support/pci-address.ts'
import { compareVerdicts, findUndeclared, judgeFacts, type Row } from './judge-row.ts'

const row = (verdict: Row['verdict'], patch: Patch<HostFacts>, says = ''): Row => ({
  verdict,
  facts: buildFacts(patch),
  says,
})
const untold: Row = { verdict: 'unknown', facts: buildUnknownFacts(), says: 'Could not tell' }
const secureBootOn = { secureBoot: known(true, 'SecureBoot') }
const polaris = known(
  [
    buildPciDevice({ vendorId: '1002', deviceId: '67df', bootVga: known(false, 'boot_vga') }),
    buildPciDevice({ address: pciAddress('0000:00:02.0'), vendorId: '8086', deviceId: '4680' }),
  ],
  '/sys/bus/pci/devices',
)

const rows: Readonly<Record<string, readonly Row[]>> = {
  'security.no-iommu-mode-off': [
    row('pass', {}),
    row('warn', { kernel: { moduleParameters: { 'vfio.enable_unsafe_noiommu_mode': known('Y', 'sysfs') } } }),
    row('warn', { kernel: buildCommandLine('quiet vfio.enable_unsafe_noiommu_mode=1') }),
    untold,
  ],
  'security.unsafe-interrupts-off': [
    row('pass', { kernel: buildCommandLine('vfio_iommu_type1.allow_unsafe_interrupts=0') }),
    row('warn', { kernel: buildCommandLine('quiet vfio-iommu-type1.allow_unsafe_interrupts') }),
    row('warn', {
      kernel: {
        modprobe: known(
          [
            {
              kind: 'options',
              module: 'vfio_iommu_type1',
              rest: 'allow_unsafe_interrupts=1',
              source: '/etc/modprobe.d/vfio.conf',
            },
          ],
          '/etc/modprobe.d',
        ),
      },
    }),
    // What was read is on: that is known, whatever else could not be read.
    row('warn', {
      kernel: {
        modprobe: unknown('not captured'),
        moduleParameters: { 'iommufd.allow_unsafe_interrupts': known('Y', 'sysfs') },
      },
    }),
    row('unknown', { kernel: { modprobe: unknown('not captured') } }, 'not captured'),
  ],
  'security.no-acs-override': [
    row('pass', {}),
    row(
      'warn',
      {
        kernel: {
          ...buildCommandLine('pcie_acs_override=downstream,multifunction'),
          unknownParameters: known(['pcie_acs_override=downstream,multifunction'], 'kernel log'),
        },
      },
      'does not know it',
    ),
    row(
      'warn',
      {
        kernel: {
          ...buildCommandLine('pcie_acs_override=downstream'),
          log: known(
            ['Warning: PCIe ACS overrides enabled; This may allow non-IOMMU protected peer-to-peer DMA'],
            'log',
          ),
        },
      },
      'the kernel follows it',
    ),
    untold,
  ],
  'security.secure-boot-state': [
    row('pass', {}, 'off'),
    row('pass', { boot: secureBootOn }, 'work under it'),
    row('warn', { boot: secureBootOn, pciDevices: polaris }, 'Polaris'),
    row('not-applicable', { boot: { firmware: known('bios', '/sys/firmware/efi') } }),
    untold,
  ],
  'security.lockdown': [
    row('pass', {}),
    row('pass', { kernel: { lockdown: known('integrity', 'lockdown') } }, 'integrity'),
    row('warn', { kernel: { lockdown: known('confidentiality', 'lockdown') } }),
    untold,
  ],
  'security.dma-protection': [
    row('not-applicable', {}),
    row('pass', { iommu: { dmaProtection: known([true, true], 'thunderbolt') } }),
    row('warn', { iommu: { dmaProtection: known([true, false], 'thunderbolt') } }, '1 of 2'),
    untold,
  ],
  'security.mandatory-access-control-active': [
    row('pass', {}, 'AppArmor'),
    row('pass', { virtualization: { mandatoryAccessControl: known('selinux-enforcing', 'selinux') } }, 'SELinux'),
    row('warn', { virtualization: { mandatoryAccessControl: known('selinux-permissive', 'selinux') } }),
    row('warn', { virtualization: { mandatoryAccessControl: known('none', 'lsm') } }, 'Neither'),
    untold,
  ],
}

describe.each(securityRules)('$id', (rule) => {
  const cases = rows[rule.id] ?? []

  it('has a row for each verdict it declares, and no other', () => {
    expect(compareVerdicts(rule, cases)).toEqual({ missing: [], undeclared: [] })
  })

  it.each(cases)('says $verdict', ({ verdict, facts, says }) => {
    const finding = judgeFacts(rule, facts)
    expect(finding).toMatchObject({ verdict, statement: expect.stringContaining(says ?? '') })
    expect(finding.evidence.length).toBeGreaterThan(0)
  })
})

it('never gives a verdict that its rule does not declare', () => {
  const hosts = Object.values(rows).flatMap((cases) => cases.map(({ facts }) => facts))
  expect(findUndeclared(securityRules, hosts)).toEqual([])
})
