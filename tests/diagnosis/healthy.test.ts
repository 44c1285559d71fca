// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { collectFacts } from '../../src-main/probes/collect-facts.ts'
import { openRoot } from '../../src-main/services/open-root.ts'
import { corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'
import { hasLabCaptures, labCaptureNames, labTimeoutMs, labTitle, openLabCapture } from '../support/lab-captures.ts'
import { variantsOf } from './log-variants.ts'
import { diagnoseText } from './test-signatures.ts'

const named = (text: string) => diagnoseText(text).causes.map(({ id }) => id)

/** Lines that people take for causes, and that stand in the log of every machine that works. */
const harmless = [
  'vfio-pci 0000:01:00.0: vfio_ecap_init: hiding ecap 0x19@0x900',
  'vfio_ecap_init: 0000:01:00.0 hiding ecap 0x1e@0x258',
  'vfio-pci 0000:01:00.0: vgaarb: changed VGA decodes: olddecodes=io+mem,decodes=io+mem:owns=none',
  'vfio-pci 0000:01:00.0: enabling device (0000 -> 0003)',
  'vfio-pci 0000:01:00.0: resetting',
  'vfio-pci 0000:01:00.0: reset done',
  'usb 1-2: reset high-speed USB device number 5 using xhci_hcd',
  'kvm [4242]: ignored rdmsr: 0x64e data 0x0',
  'kvm [4242]: vcpu0, guest rIP: 0xfffff80345a1b2c3 Unhandled WRMSR(0xc0010115) = 0x0',
  'DMAR: No ATSR found',
  'DMAR: No SATC found',
  'DMAR-IR: x2apic is disabled because BIOS sets x2apic opt out bit.',
  'qemu-system-x86_64: warning: PCI peer-to-peer transactions on BARs are not supported.',
  'LnkSta: Speed 2.5GT/s (downgraded), Width x16 (ok)',
  'qemu-system-x86_64: terminating on signal 15 from pid 812 (/usr/sbin/libvirtd)',
  '2026-11-27 08:00:00.123+0000: shutting down, reason=shutdown',
  "AMD-Vi: Unknown option - 'on'",
  'VFIO - User Level meta-driver version: 0.3',
  '[    0.3] ACPI BIOS Error (bug): Could not resolve symbol [\\_SB.PCI0.GPP0.VGA], AE_NOT_FOUND (20230628/dswload2-162)',
  "[    0.4] [Firmware Bug]: TSC doesn't count with P0 frequency!",
  '[    0.4] pci 0000:00:00.2: AMD-Vi: Unable to read/write to IOMMU perf counter.',
  '[    0.5] DMAR: [Firmware Bug]: RMRR entry for device 00:14.0 is broken - applying workaround',
  '[    0.6] pci 0000:03:00.0: BAR 6: no space for [mem size 0x00020000 pref]',
  "[    0.6] pci 0000:00:1c.0: bridge window [mem size 0x00200000 64bit pref]: can't assign; no space",
  '[    0.6] pci 0000:04:00.0: BAR 7: no space for [mem size 0x00100000 64bit]',
  '[    1.1] i915 0000:00:02.0: Invalid PCI ROM header signature: expecting 0xaa55, got 0xffff',
  '[    1.1] vfio-pci 0000:00:02.0: Invalid PCI ROM header signature: expecting 0xaa55, got 0x0000',
  '[    4.2] kvm_intel: VMX not supported by CPU 0',
  '[    0.6] tsc: Marking TSC unstable due to check_tsc_sync_source failed',
  '[   31.1] pcieport 0000:00:1d.0: AER: Corrected error received: 0000:00:1d.0',
  "kvm: warning: host doesn't support requested feature: CPUID.01H:ECX.pcid [bit 17]",
  'vfio-pci 0000:03:00.0: AMD_NAVI10: reset result = 0',
  'vfio-pci 0000:10:00.0: AMD_NAVI10: performing pre-reset\nvfio-pci 0000:10:00.0: No more image in the PCI ROM',
  'audit: type=1400 audit(1.1:2): apparmor="STATUS" operation="profile_load" profile="unconfined" name="libvirtd"',
  'nvidia: module verification failed: signature and/or required key missing - tainting kernel',
  'iwlwifi 0000:01:00.0: Unable to change power state from D3cold to D0, device inaccessible',
  'xhci_hcd 0000:3b:00.0: Unable to change power state from D3hot to D0, device inaccessible',
  'pcieport 0000:06:00.0: Unable to change power state from D3hot to D0, device inaccessible',
  'PM: suspend exit',
  "mpt3sas 0000:04:00.0: BAR 1: can't reserve [mem 0x805c0000-0x805c3fff 64bit]",
]

test('lines that stand in every healthy log name nothing, alone and together', () => {
  const texts = [...harmless, harmless.join('\n')].flatMap((text) => variantsOf(text).map((variant) => variant.text))
  expect(texts.flatMap((text) => named(text).map((id) => ({ id, text })))).toEqual([])
})

test('what the firmware of a machine gets wrong, and the kernel puts right, is no cause', () => {
  const log = `[    0.000000] Linux version 6.12.27-amd64
[    0.083174] DMAR-IR: [Firmware Bug]: ioapic 0 has no mapping iommu, interrupt remapping will be disabled
[    0.083184] DMAR-IR: Failed to enable irq remapping. You are vulnerable to irq-injection attacks.
[    1.949940] pcieport 0000:00:1c.0: AER: Multiple Correctable error message received from 0000:00:1c.0
[    1.949950] pcieport 0000:00:1c.0: PCIe Bus Error: severity=Correctable, type=Physical Layer, (Receiver ID)
[    1.959940] pcieport 0000:00:1c.0: AER: Multiple Correctable error message received from 0000:00:1c.0
[    1.959950] pcieport 0000:00:1c.0: PCIe Bus Error: severity=Correctable, type=Physical Layer, (Receiver ID)
[    2.1] Freeing unused kernel image (initmem) memory: 4604K`
  const server = `[    1.996237] DMAR: [Firmware Bug]: No firmware reserved region can cover this RMRR [0x000000006f760000-0x000000006f762fff], contact BIOS vendor for fixes
[    2.009845] DMAR: [Firmware Bug]: Your BIOS is broken; bad RMRR [0x000000006f760000-0x000000006f762fff]
[    2.5] DMAR-IR: Enabled IRQ remapping in x2apic mode`
  expect([log, server].flatMap(named)).toEqual([])
})

test('a driver of NVIDIA’s that finds the card kept for a guest says so, and nothing is wrong', () => {
  const log = `vfio_pci: add [10de:1b80[ffffffff:ffffffff]] class 0x000000/00000000
NVRM: The NVIDIA probe routine was not called for 1 device(s).
NVRM: This can occur when a driver such as:
NVRM: nouveau, rivafb, nvidiafb or rivatv
NVRM: was loaded and obtained ownership of the NVIDIA device(s).
NVRM: No NVIDIA devices probed.`
  expect(named(log)).toEqual([])
})

test('words of a person about failures are no evidence', () => {
  const posts = [
    'I read about allow_unsafe_interrupts, group-not-viable and fw-virt-disabled. Do I need the ACS override? My IOMMU is on.',
    'Will I get Code 43 with this card? Some say the reset bug makes vfio-pci not ready after FLR.',
    'The guide says vfio_virqfd is needed, and that the guest may show error 43, D3cold or header type 127 problems.',
    'Solved: it was Above 4G Decoding. My card was stuck in D3 before. Now everything works, thanks!',
    'How do I know whether my GPU has fallen off the bus? Does AppArmor deny anything? SELinux is permissive.',
  ]
  expect(posts.flatMap((post) => variantsOf(post).flatMap(({ text }) => named(text)))).toEqual([])
})

const hosts = path.resolve(import.meta.dirname, '../hosts')
const demo = path.resolve(import.meta.dirname, '../../assets/demo-workstation')

/** What is wrong with a host of the tests, by its own account; all others are well. */
const illHosts: Readonly<Record<string, readonly string[]>> = {
  bazzite: ['iommu-explicitly-off'],
  'fedora-bls': ['iommu-param-missing'],
  'firmware-svm-off': ['fw-virt-disabled', 'fw-iommu-disabled', 'upd-bios-settings-reset'],
  'firmware-vtd-off': ['fw-virt-disabled', 'fw-iommu-disabled', 'upd-bios-settings-reset'],
}

async function namedOn(root: string): Promise<string[]> {
  const opened = openRoot(root)
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  return diagnoseText('', await collectFacts(opened.value, {})).causes.map(({ id }) => id)
}

test('the sample workstation names nothing', async () => {
  expect(await namedOn(demo)).toEqual([])
})

test.each(fs.readdirSync(hosts))('the host %s names nothing that is not so', async (name) => {
  expect(await namedOn(path.join(hosts, name))).toEqual(illHosts[name] ?? [])
})

describe.skipIf(!hasLabCaptures)(labTitle, () => {
  test.each(labCaptureNames)('%s names nothing that is not so', { timeout: labTimeoutMs }, async (name) => {
    const { reader, dispose } = openLabCapture(name)
    try {
      const causes = diagnoseText('', await collectFacts(reader, {})).causes.map(({ id }) => id)
      expect(causes).toEqual(illHosts[`lab-${name}`] ?? [])
    } finally {
      dispose()
    }
  })
})

describe.skipIf(!hasCorpus)(corpusTitle('logs and listings'), () => {
  // Reports of people whose machine had just this; each line was looked at.
  const ill: Readonly<Record<string, readonly string[]>> = {
    '50366a37c1be': ['iommu-page-fault-amd'],
    '84efffbfd23e': ['iommu-dma-fault-intel'],
    d3a273c3a728: ['iommu-amd-iotlb-timeout', 'reset-amd-bug'],
  }

  test.each(['iommu', 'lspci', 'domains'])('%s: only what is there is named', (kind) => {
    const found = listCorpus(kind, /./).flatMap(({ name, path: file }) => {
      const ids = named(fs.readFileSync(file, 'latin1')).sort()
      const expected = ill[name.slice(0, 12)] ?? []
      return JSON.stringify(ids) === JSON.stringify(expected) ? [] : [{ name, ids }]
    })
    expect(found).toEqual([])
  })
})
