// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { collectFacts } from '../../src-main/probes/collect-facts.ts'
import { openRoot } from '../../src-main/services/open-root.ts'
import { corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'
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
  'nvidia: module verification failed: signature and/or required key missing - tainting kernel',
]

test('lines that stand in every healthy log name nothing, alone and together', () => {
  const texts = [...harmless, harmless.join('\n')].flatMap((text) => variantsOf(text).map((variant) => variant.text))
  expect(texts.flatMap((text) => named(text).map((id) => ({ id, text })))).toEqual([])
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

test('the sample workstation and the hosts of the tests name nothing that is not so', async () => {
  const assets = path.resolve(import.meta.dirname, '../../assets/demo-workstation')
  const opened = openRoot(assets)
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  const facts = await collectFacts(opened.value, {})
  expect(diagnoseText('', facts).causes.map(({ id }) => id)).toEqual([])
})

describe.skipIf(!hasCorpus)(corpusTitle('logs and listings'), () => {
  // Reports of people whose machine had just this; each line was looked at.
  const ill: Readonly<Record<string, readonly string[]>> = {
    '50366a37c1be': ['iommu-page-fault-amd'],
    '84efffbfd23e': ['iommu-dma-fault-intel'],
    d3a273c3a728: ['iommu-amd-iotlb-timeout', 'reset-amd-bug'],
    ff9ea220483f: ['iommu-page-fault-amd'],
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
