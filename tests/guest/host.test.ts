// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findFirmwareKeys, parseVariablesTemplate } from '../../src-main/guest/host/firmware-keys.ts'
import { parseDomainCapabilities } from '../../src-main/guest/host/parse-domain-capabilities.ts'
import { parseSchemaParts } from '../../src-main/guest/host/parse-schema-parts.ts'
import { oldestSchemaParts } from '../../src-main/guest/host/schema-parts.ts'
import { known } from '../../src-main/model/fact.ts'
import { buildFacts } from '../support/build-facts.ts'
import { installedSchema, libvirtSchemas } from '../support/libvirt-tools.ts'

describe('parseSchemaParts', () => {
  test.skipIf(!fs.existsSync(libvirtSchemas))('finds in the installed schema at least what the oldest one has', () => {
    const parts = parseSchemaParts(installedSchema())
    expect(oldestSchemaParts.filter((part) => !parts.includes(part))).toEqual([])
  })

  test('follows references, and stops at other elements', () => {
    const grammar = `<grammar xmlns="http://relaxng.org/ns/structure/1.0">
      <define name="hyperv"><element name="hyperv"><interleave><ref name="flush"/></interleave></element></define>
      <define name="flush"><optional><element name="tlbflush"><ref name="state"/><ref name="flush-direct"/></element></optional></define>
      <define name="flush-direct"><element name="direct"><ref name="state"/></element></define>
      <define name="state"><attribute name="state"><choice><value>on</value><value>off</value></choice></attribute><ref name="state"/></define>
      <element name="audio"><attribute name="type"><choice><value>spice</value><value>pipewire</value></choice></attribute></element>
      <element name="cpu"><element name="other"><element name="maxphysaddr"><attribute name="limit"/></element></element></element>
    </grammar>`
    expect(parseSchemaParts([grammar, 'not XML', '<a>'])).toEqual([
      'hyperv/tlbflush',
      'hyperv/tlbflush/direct',
      'audio@type=pipewire',
    ])
  })
})

describe('the keys of the firmware', () => {
  const descriptor = '/usr/share/qemu/firmware/40-edk2-x86_64-secure-enrolled.json'
  test.skipIf(!fs.existsSync(descriptor))('are found in the variables that the installed descriptor names', () => {
    const template = parseVariablesTemplate(fs.readFileSync(descriptor, 'utf8'))
    expect(template).toMatch(/^\/usr\/share\/OVMF\/OVMF_VARS.*\.fd$/)
    expect(findFirmwareKeys(fs.readFileSync(template ?? ''))).toContain('2011')
  })

  test.each([
    '',
    '[]',
    'null',
    '{"features":["enrolled-keys"],"targets":[],"mapping":{"nvram-template":{"filename":"/a"}}}',
  ])('are nowhere in %j', (text) => expect(parseVariablesTemplate(text)).toBe(null))

  test('of both generations are told apart', () => {
    expect(findFirmwareKeys(Buffer.from('Windows UEFI CA 2023'))).toEqual(['2023'])
    expect(findFirmwareKeys(Buffer.from('WWindows UEFI CA 2023 Microsoft Windows Production PCA 2011'))).toEqual([
      '2011',
      '2023',
    ])
    expect(findFirmwareKeys(new Uint8Array())).toEqual([])
  })
})

describe('parseDomainCapabilities', () => {
  test('reads what libvirt 12 tells, and takes the rest from the facts', () => {
    const domainCapabilities = `<domainCapabilities>
      <path>/usr/bin/qemu-system-x86_64</path><domain>kvm</domain><machine>pc-q35-11.1</machine><arch>x86_64</arch>
      <os supported='yes'><enum name='firmware'><value>efi</value></enum>
        <firmwareFeatures supported='yes'><enum name='secureBoot'><value>yes</value><value>no</value></enum></firmwareFeatures>
        <loader supported='yes'><enum name='secure'><value>yes</value><value>no</value></enum></loader></os>
      <cpu><mode name='host-passthrough' supported='yes'/><mode name='maximum' supported='yes'/></cpu>
      <memoryBacking supported='yes'><enum name='sourceType'><value>memfd</value></enum></memoryBacking>
      <devices>
        <disk supported='yes'><enum name='bus'><value>virtio</value><value>nvme</value></enum></disk>
        <graphics supported='yes'><enum name='type'><value>vnc</value></enum></graphics>
        <video supported='yes'><enum name='modelType'><value>virtio</value></enum></video>
        <filesystem supported='yes'><enum name='driverType'><value>virtiofs</value></enum></filesystem>
        <tpm supported='yes'><enum name='backendModel'><value>passthrough</value><value>emulator</value></enum></tpm>
        <interface supported='yes'><enum name='backendType'><value>default</value><value>passt</value></enum></interface>
      </devices>
      <features><hyperv supported='yes'><enum name='features'><value>relaxed</value><value>avic</value></enum></hyperv></features>
    </domainCapabilities>`
    const capabilities = `<capabilities><guest><os_type>hvm</os_type>
      <arch name='x86_64'><machine canonical='pc-q35-11.1'>q35</machine><machine>pc-q35-11.1</machine></arch></guest>
      <guest><os_type>hvm</os_type><arch name='aarch64'><machine>virt</machine></arch></guest></capabilities>`
    const facts = buildFacts({
      iommu: { addressWidthBits: known(39, '/sys/class/iommu') },
      kernel: { loadedModules: known(['kvm', 'kvmfr'], '/proc/modules') },
    })
    const secureBootVariables = Buffer.from('\0%Microsoft Windows Production PCA 20110\0Windows UEFI CA 202')
    const texts = { domainCapabilities, capabilities, schemaParts: null, secureBootVariables, facts }
    const host = parseDomainCapabilities(texts)
    expect(host).toEqual({
      ok: true,
      value: {
        domainType: 'kvm',
        emulator: '/usr/bin/qemu-system-x86_64',
        machines: ['pc-q35-11.1', 'q35'],
        cpuVendor: 'amd',
        supportsHostPassthrough: true,
        hypervFeatures: ['relaxed', 'avic'],
        firmwareFeatures: ['yes', 'no'],
        supportsSecureBoot: true,
        secureBootKeys: ['2011'],
        supportsTpm2: true,
        diskBuses: ['virtio', 'nvme'],
        videoModels: ['virtio'],
        graphicsTypes: ['vnc'],
        audioTypes: null,
        supportsVirtiofs: true,
        memorySources: ['memfd'],
        interfaceBackends: ['default', 'passt'],
        schemaParts: oldestSchemaParts,
        clockSourceIsTsc: true,
        usesInterruptVirtualization: true,
        physicalAddressBits: 48,
        iommuAddressBits: 39,
        hasKvmfr: true,
      },
    })
  })

  test('tells what is not said from what is not there', () => {
    const bare = '<domainCapabilities><domain>qemu</domain></domainCapabilities>'
    const host = parseDomainCapabilities({
      domainCapabilities: bare,
      capabilities: null,
      schemaParts: [],
      facts: buildFacts(),
    })
    expect(host.ok && [host.value.hypervFeatures, host.value.audioTypes, host.value.supportsTpm2]).toEqual([
      null,
      null,
      false,
    ])
  })

  test.each(['', 'error: no connection', '<capabilities/>', '<!DOCTYPE a [<!ENTITY b "c">]><domainCapabilities/>'])(
    'refuses %j',
    (text) => {
      const host = parseDomainCapabilities({
        domainCapabilities: text,
        capabilities: null,
        schemaParts: null,
        facts: buildFacts(),
      })
      expect(host).toMatchObject({ ok: false, failure: { code: 'not-capabilities' } })
    },
  )
})
