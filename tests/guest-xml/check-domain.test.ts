// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { buildDomainXml } from '../../src-main/guest/build/build-domain-xml.ts'
import { checkDomain, domainChecks } from '../../src-main/guest/checks/check-domain.ts'
import type { DomainSurroundings } from '../../src-main/guest/checks/domain-finding.ts'
import { fixDomain } from '../../src-main/guest/checks/fix-domain.ts'
import { known } from '../../src-main/model/fact.ts'
import { buildFacts } from '../support/build-facts.ts'
import { buildGuestHost, buildGuestSpec } from '../support/build-guest.ts'
import { corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'
import { missingXmlTools, validateFiles } from '../support/libvirt-tools.ts'
import { pciAddress } from '../support/pci-address.ts'

const nothing: DomainSurroundings = { facts: null, host: null, files: new Map() }
const amd: DomainSurroundings = {
  facts: buildFacts(),
  host: buildGuestHost({ machines: ['q35', 'pc', 'pc-q35-7.2'] }),
  files: new Map(),
}
const intel: DomainSurroundings = {
  facts: buildFacts({ cpu: { vendor: known('intel', '/proc/cpuinfo') } }),
  host: buildGuestHost({
    cpuVendor: 'intel',
    physicalAddressBits: 46,
    iommuAddressBits: 39,
    usesInterruptVirtualization: false,
  }),
  files: new Map(),
}
const twoNodes: DomainSurroundings = {
  ...amd,
  facts: buildFacts({
    memory: {
      numaNodes: known(
        [
          { id: 0, cpus: [0, 1, 2, 3, 8, 9, 10, 11], totalKiB: 16_777_216, distances: [10, 20] },
          { id: 1, cpus: [4, 5, 6, 7, 12, 13, 14, 15], totalKiB: 16_777_216, distances: [20, 10] },
        ],
        '/sys/devices/system/node',
      ),
    },
  }),
}

interface Parts {
  readonly head?: string
  readonly vcpus?: number
  readonly cpu?: string
  readonly os?: string
  readonly features?: string
  readonly clock?: string
  readonly devices?: string
  readonly tail?: string
}

/** A domain in which nothing is amiss but for what is put into it. */
function domain(parts: Parts): string {
  return `<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>guest</name>
  ${parts.head ?? `<memory unit='GiB'>4</memory>`}
  <vcpu>${parts.vcpus ?? 2}</vcpu>
  ${parts.os ?? `<os firmware='efi'><type arch='x86_64' machine='q35'>hvm</type><firmware><feature enabled='no' name='secure-boot'/></firmware></os>`}
  <features>
    <acpi/>
    ${parts.features ?? ''}
  </features>
  ${parts.cpu ?? `<cpu mode='host-passthrough'><topology sockets='1' cores='${parts.vcpus ?? 2}' threads='1'/></cpu>`}
  <clock offset='utc'>
    ${parts.clock ?? `<timer name='hpet' present='no'/>`}
  </clock>
  <devices>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
    ${parts.devices ?? ''}
  </devices>
  ${parts.tail ?? ''}
</domain>
`
}

const hostdev = (fn: number, guest: string) =>
  `<hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0' bus='0x0b' slot='0' function='${fn}'/></source>${guest}</hostdev>`
const place = (bus: number, fn: number, more = '') =>
  `<address type='pci' domain='0' bus='${bus}' slot='0' function='${fn}'${more}/>`
const card = hostdev(0, place(1, 0, " multifunction='on'")) + hostdev(1, place(1, 1))
const disk = (driver: string, target = "dev='vda' bus='virtio'") =>
  `<disk type='file' device='disk'>${driver}<source file='/a.raw'/><target ${target}/></disk>`
const good = `<driver name='qemu' type='raw' cache='none' io='io_uring' discard='unmap' iothread='1'/>`
const pins = (...cpus: (number | string)[]) =>
  cpus.map((cpu, vcpu) => `<vcpupin vcpu='${vcpu}' cpuset='${cpu}'/>`).join('')
const tuned = (inner: string) => `<memory unit='GiB'>4</memory><cputune>${inner}</cputune>`
const windows = `<memory unit='GiB'>4</memory><metadata><libosinfo:libosinfo xmlns:libosinfo='http://libosinfo.org/xmlns/libvirt/domain/1.0'><libosinfo:os id='http://microsoft.com/win/11'/></libosinfo:libosinfo></metadata>`
const enlightened = `<hyperv><relaxed state='on'/><vapic state='on'/><spinlocks state='on' retries='8191'/><vpindex state='on'/><runtime state='on'/><synic state='on'/><stimer state='on'/><frequencies state='on'/><tlbflush state='on'/><ipi state='on'/>`
const plainCpu = `<cpu mode='host-passthrough'><topology sockets='1' cores='1' threads='2'/>`
const lookingGlass = (size: number) =>
  `<shmem name='looking-glass'><model type='ivshmem-plain'/><size unit='M'>${size}</size></shmem>`

/** A domain for each check that it speaks of; those with an edit are fixed by it. */
const cases: readonly (readonly [code: string, xml: string, surroundings?: DomainSurroundings])[] = [
  ['no-topology', domain({ vcpus: 8, cpu: `<cpu mode='host-passthrough'/>` })],
  [
    'windows-sockets',
    domain({
      vcpus: 4,
      head: windows,
      cpu: `<cpu mode='host-passthrough'><topology sockets='4' cores='1' threads='1'/></cpu>`,
    }),
  ],
  [
    'topology-mismatch',
    domain({ vcpus: 6, cpu: `<cpu mode='host-passthrough'><topology sockets='1' cores='2' threads='2'/></cpu>` }),
  ],
  [
    'cpu-not-host',
    domain({
      cpu: `<cpu mode='custom' match='exact'><model>qemu64</model><topology sockets='1' cores='2' threads='1'/></cpu>`,
    }),
  ],
  ['topoext-missing', domain({ cpu: `${plainCpu}</cpu>` }), amd],
  ['topoext-on-intel', domain({ cpu: `${plainCpu}<feature policy='require' name='topoext'/></cpu>` }), intel],
  ['hypervisor-hidden', domain({ cpu: `${plainCpu}<feature policy='disable' name='hypervisor'/></cpu>` })],
  ['kvm-hidden', domain({ features: `<kvm><hidden state='on'/></kvm>` })],
  ['physical-address-bits', domain({ devices: card }), intel],
  ['nested-in-windows', domain({ head: windows }), intel],
  ['emulatorpin-absent', domain({ head: tuned(pins(2, 10)) }), amd],
  ['emulatorpin-on-vcpus', domain({ head: tuned(`${pins(2, 10)}<emulatorpin cpuset='0,10'/>`) })],
  ['pins-incomplete', domain({ head: tuned(pins(2)) })],
  ['pin-of-no-vcpu', domain({ head: tuned(pins(2, 10, 3)) })],
  ['pin-cpu-absent', domain({ head: tuned(pins(2, 99)) }), amd],
  ['pins-split-core', domain({ head: tuned(pins(2, 3)) }), amd],
  ['pins-cross-node', domain({ head: tuned(pins(3, 4)) }), twoNodes],
  ['threads-scattered', domain({ cpu: `${plainCpu}</cpu>`, head: tuned(pins(2, 3)) }), amd],
  ['threads-unsaid', domain({ head: tuned(pins(2, 10)) }), amd],
  ['cache-unsaid', domain({ head: tuned(pins(2, 10)) })],
  ['cache-without-pins', domain({ cpu: `${plainCpu}<cache mode='passthrough'/></cpu>` })],
  ['vcpu-fifo', domain({ head: tuned(`${pins(2, 10)}<vcpusched vcpus='0-1' scheduler='fifo' priority='1'/>`) })],
  ['enlightenments-missing', domain({ head: windows })],
  [
    'enlightenments-missing',
    domain({ head: windows, features: `<hyperv><relaxed state='on'/><synic state='off'/></hyperv>` }),
  ],
  ['stimer-without-clock', domain({ head: windows, features: `${enlightened}</hyperv>` })],
  [
    'enlightenment-without-base',
    domain({
      head: windows.replace('microsoft.com/win/11', 'debian.org/debian/12'),
      features: `<hyperv><synic state='on'/></hyperv>`,
    }),
  ],
  ['evmcs-on-amd', domain({ head: windows, features: `${enlightened}<evmcs state='on'/></hyperv>` }), amd],
  ['avic-without-hardware', domain({ head: windows, features: `${enlightened}<avic state='on'/></hyperv>` }), intel],
  ['vendor-id-changed', domain({ features: `<hyperv><vendor_id state='on' value='whatever'/></hyperv>` })],
  ['hyperv-passthrough', domain({ features: `<hyperv mode='passthrough'/>` })],
  [
    'pit-inhibits-avic',
    domain({ clock: `<timer name='hpet' present='no'/><timer name='pit' tickpolicy='delay'/>` }),
    amd,
  ],
  ['hpet-present', domain({ clock: `<timer name='hpet' present='yes'/>` })],
  ['hpet-present', domain({ clock: `<timer name='rtc' tickpolicy='catchup'/>` })],
  [
    'tsc-mode-ignored',
    domain({ clock: `<timer name='hpet' present='no'/><timer name='tsc' present='yes' mode='native'/>` }),
  ],
  ['windows-clock-utc', domain({ head: windows })],
  ['balloon-with-device', domain({ devices: `${card}<memballoon model='virtio'/>` })],
  ['balloon-with-device', domain({ devices: card })],
  [
    'huge-pages-short',
    domain({ head: `<memory unit='GiB'>4</memory><memoryBacking><hugepages/></memoryBacking>` }),
    amd,
  ],
  [
    'memory-not-whole-pages',
    domain({ head: `<memory unit='KiB'>1048577</memory><memoryBacking><hugepages/></memoryBacking>` }),
  ],
  ['more-memory-than-host', domain({ head: `<memory unit='TiB'>1</memory>` }), amd],
  [
    'memory-locked',
    domain({ devices: card, head: `<memory unit='GiB'>4</memory><memoryBacking><locked/></memoryBacking>` }),
  ],
  [
    'memory-hard-limit',
    domain({ head: `<memory unit='GiB'>4</memory><memtune><hard_limit unit='GiB'>5</hard_limit></memtune>` }),
  ],
  [
    'folders-need-shared-memory',
    domain({
      devices: `<filesystem type='mount'><driver type='virtiofs'/><source dir='/srv'/><target dir='srv'/></filesystem>`,
    }),
  ],
  ['suspend-with-device', domain({ devices: card })],
  [
    'machine-removed',
    domain({ os: `<os firmware='efi'><type arch='x86_64' machine='pc-q35-2.4'>hvm</type></os>` }),
    amd,
  ],
  [
    'old-chipset-with-device',
    domain({ devices: card, os: `<os><type arch='x86_64' machine='pc-i440fx-7.2'>hvm</type></os>` }),
  ],
  ['bios-with-device', domain({ devices: card, os: `<os><type arch='x86_64' machine='q35'>hvm</type></os>` })],
  ['firmware-unstated', domain({ os: `<os firmware='efi'><type arch='x86_64' machine='q35'>hvm</type></os>` })],
  ['windows-11-without-tpm', domain({ head: windows })],
  [
    'boot-order-twice',
    domain({
      os: `<os><type arch='x86_64' machine='q35'>hvm</type><boot dev='hd'/></os>`,
      devices: `<disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/><boot order='1'/></disk>`,
    }),
  ],
  ['xen-feature-ignored', domain({ features: '<hap/>' })],
  ['disk-emulated', domain({ devices: disk(good, "dev='sda' bus='sata'") })],
  ['disk-without-iothread', domain({ devices: disk(`<driver name='qemu' type='raw'/>`) })],
  ['iothread-undefined', domain({ devices: disk(good) })],
  ['disk-cached-twice', domain({ devices: disk('') })],
  ['disk-cache-unsafe', domain({ devices: disk(`<driver name='qemu' type='raw' cache='unsafe'/>`) })],
  ['native-needs-direct', domain({ devices: disk(`<driver name='qemu' type='raw' io='native'/>`) })],
  ['disk-keeps-trimmed', domain({ devices: disk(`<driver name='qemu' type='raw'/>`) })],
  [
    'unstable-disk-path',
    domain({ devices: `<disk type='block'><source dev='/dev/sdb'/><target dev='vda' bus='virtio'/></disk>` }),
  ],
  [
    'network-emulated',
    domain({ devices: `<interface type='network'><source network='default'/><model type='e1000e'/></interface>` }),
  ],
  [
    'network-one-queue',
    domain({
      vcpus: 8,
      devices: `<interface type='network'><source network='default'/><model type='virtio'/></interface>`,
    }),
  ],
  ['device-moved', domain({ devices: card.replaceAll('0x0b', '0x7f') }), amd],
  ['functions-scattered', domain({ devices: hostdev(0, place(1, 0)) + hostdev(1, place(2, 0)) })],
  ['multifunction-missing', domain({ devices: hostdev(0, place(1, 0)) + hostdev(1, place(1, 1)) })],
  ['companions-left', domain({ devices: hostdev(0, place(1, 0)) }), amd],
  ['device-driver-ignored', domain({ devices: hostdev(0, `<driver name='vfio'/>${place(1, 0)}`) })],
  [
    'legacy-vga',
    domain({
      tail: `<qemu:commandline><qemu:arg value='-set'/><qemu:arg value='device.hostdev0.x-vga=on'/></qemu:commandline>`,
    }),
  ],
  ['glass-with-tablet', domain({ devices: `${lookingGlass(64)}<input type='tablet' bus='usb'/>` })],
  ['glass-size', domain({ devices: lookingGlass(48) })],
  ['usb-controller-old', domain({ devices: `<controller type='usb' index='0' model='ich9-ehci1'/>` })],
  ['agent-absent', domain({}).replace(/<channel.*<\/channel>/, '')],
  ['secret-in-xml', domain({ devices: `<graphics type='vnc' passwd='hunter2'/>` })],
  [
    'secret-in-xml',
    domain({
      tail: `<qemu:commandline><qemu:arg value='-object'/><qemu:arg value='secret,id=a,data=b,password=c'/></qemu:commandline>`,
    }),
  ],
  [
    'screen-open',
    domain({
      devices: `<graphics type='spice' listen='0.0.0.0'><listen type='address' address='0.0.0.0'/></graphics>`,
    }),
  ],
  ['path-absent', domain({ devices: disk(good) }), { ...nothing, files: new Map([['/a.raw', false]]) }],
  [
    'disc-absent',
    domain({
      devices: `<disk type='file' device='cdrom'><source file='/a.iso' startupPolicy='optional'/><target dev='sda' bus='sata'/></disk>`,
    }),
    { ...nothing, files: new Map([['/a.iso', false]]) },
  ],
  ['arguments-past-libvirt', domain({ tail: `<qemu:commandline><qemu:arg value='-s'/></qemu:commandline>` })],
]

describe('each check', () => {
  const named = cases.map(([code, xml, surroundings = nothing]) => ({ code, xml, surroundings }))
  test.each(named)('$code speaks where it should, at the right line, and is quiet when its edit is done', (row) => {
    const { code, xml, surroundings } = row
    const found = checkDomain(xml, surroundings)
    const mine = found.ok ? found.value.filter((finding) => finding.code === code) : []
    expect(mine.length, JSON.stringify(found)).toBeGreaterThan(0)
    for (const finding of mine) {
      const name = /([^/[]+)(\[\d+\])?$/.exec(finding.path)?.[1] ?? ''
      expect(xml.split('\n')[finding.line - 1]).toContain(`<${name}`)
    }
    if (mine.some((finding) => finding.edits.length === 0)) return
    const fixed = fixDomain(xml, surroundings, [code])
    if (!fixed.ok) throw new Error(JSON.stringify(fixed.failure))
    expect(fixed.value.fixed.map((finding) => finding.code)).toContain(code)
    expect(fixed.value.left.filter((finding) => finding.code === code)).toEqual([])
  })

  test('is seen speaking, but for the one that needs a processor with two caches', () => {
    const spoken = new Set(cases.map(([code]) => code))
    expect(domainChecks.map(({ code }) => code).filter((code) => !spoken.has(code))).toEqual(['pins-cross-l3'])
    expect(new Set(domainChecks.map(({ code }) => code)).size).toBe(domainChecks.length)
    expect(domainChecks.length).toBeGreaterThan(60)
  })

  test('a good domain is left in peace', () => {
    expect(checkDomain(domain({ devices: '' }), nothing)).toEqual({ ok: true, value: [] })
  })
})

test('pins on two caches are named where one would do', () => {
  const facts = buildFacts()
  if (!facts.cpu.topology.known) throw new Error('the good host has a topology')
  const caches = [0, 1].map((half) => ({
    sizeKiB: 32_768,
    cpus: [0, 1, 2, 3].flatMap((core) => [core + half * 4, core + half * 4 + 8]),
  }))
  const topology = known({ ...facts.cpu.topology.value, l3Domains: caches }, '/sys')
  const surroundings = { ...amd, facts: buildFacts({ cpu: { topology } }) }
  const codes = (...cpus: number[]) => {
    const found = checkDomain(domain({ head: tuned(pins(...cpus)) }), surroundings)
    return found.ok ? found.value.map((finding) => finding.code) : []
  }
  expect(codes(3, 4)).toContain('pins-cross-l3')
  expect(codes(2, 3)).not.toContain('pins-cross-l3')
})

test('a device that moved is found where its ids are now', () => {
  const noted = `<metadata><throughway:guest xmlns:throughway='https://throughway.github.io/xmlns/guest/1.0'><throughway:device address='0000:0c:00.0' vendor='10de' device='2206'/></throughway:guest></metadata>`
  const xml = domain({
    head: `<memory unit='GiB'>4</memory>${noted}`,
    devices: hostdev(0, place(1, 0)).replace('0x0b', '0x0c'),
  })
  const fixed = fixDomain(xml, amd, ['device-moved'])
  expect(fixed.ok && fixed.value.xml).toContain("<address domain='0x0000' bus='0x0b' slot='0x00' function='0x0'/>")
})

test('what Throughway builds has no warning of its own', () => {
  const spec = buildGuestSpec({
    system: 'windows-11',
    purpose: 'gaming',
    firmware: { secureBoot: true, tpm: true, pciWindowMiB: null },
    memory: { sizeKiB: 4 * 1_048_576, pageKiB: 4, isPreallocated: true, isShared: false, hasBalloon: false },
    disks: buildGuestSpec().disks.map((one) => ({ ...one, iothread: 1 })),
    hostDevices: [
      {
        functions: [
          { address: pciAddress('0000:0b:00.0'), vendorId: '10de', deviceId: '2206' },
          { address: pciAddress('0000:0b:00.1'), vendorId: '10de', deviceId: '1aef' },
        ],
        romFile: null,
        hasRom: true,
        numaCell: null,
      },
    ],
  })
  for (const surroundings of [amd, intel]) {
    const { xml } = buildDomainXml(spec, surroundings.host ?? buildGuestHost())
    const found = checkDomain(xml, surroundings)
    expect(found.ok && found.value.map((finding) => `${finding.code}: ${finding.text}`)).toEqual([])
  }
})

describe.skipIf(!hasCorpus)(corpusTitle('domains'), () => {
  const domains = listCorpus('domains', /\.xml$/).map((file) => ({
    name: file.name,
    xml: fs.readFileSync(file.path, 'utf8'),
  }))
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'guest-checks-'))
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

  test('all are checked, and most have something worth saying', () => {
    const found = domains.map(({ xml }) => checkDomain(xml, amd))
    const codes = new Set(found.flatMap((one) => (one.ok ? one.value.map((finding) => finding.code) : [])))
    expect(found.filter((one) => one.ok).length).toBeGreaterThan(40)
    expect(codes.size).toBeGreaterThan(25)
  })

  test.skipIf(missingXmlTools() !== null)(
    'what is valid stays valid when all is fixed, and nothing is left that has an edit',
    () => {
      const write = (name: string, xml: string) => {
        const file = path.join(folder, name)
        fs.writeFileSync(file, xml)
        return file
      }
      const invalid = validateFiles(domains.map(({ name, xml }) => write(name, xml)))
      const fixed = domains.flatMap(({ name, xml }) => {
        const one = name in invalid ? null : fixDomain(xml, amd)
        return one?.ok === true ? [{ name: `fixed-${name}`, ...one.value }] : []
      })
      expect(fixed.length).toBeGreaterThan(10)
      expect(validateFiles(fixed.map(({ name, xml }) => write(name, xml)))).toEqual({})
      const left = fixed.flatMap(({ name, left: rest }) =>
        rest.filter((one) => one.edits.length > 0).map((one) => `${name}: ${one.code} ${one.path}`),
      )
      expect(left).toEqual([])
    },
  )
})
