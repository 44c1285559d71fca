// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildDomainXml } from '../../src-main/guest/build/build-domain-xml.ts'
import { placeVolumes } from '../../src-main/guest/build/place-volumes.ts'
import { parseDomainCapabilities } from '../../src-main/guest/host/parse-domain-capabilities.ts'
import { parseSchemaParts } from '../../src-main/guest/host/parse-schema-parts.ts'
import { judgeGuestSpec } from '../../src-main/guest/judge/judge-guest-spec.ts'
import { parseDomainXml } from '../../src-main/guest/parse/parse-domain-xml.ts'
import type { GuestHost } from '../../src-main/model/guest-host.ts'
import type { GuestDisk, GuestNetwork, GuestSpec } from '../../src-main/model/guest-spec.ts'
import { buildFacts } from '../support/build-facts.ts'
import { buildGuestSpec } from '../support/build-guest.ts'
import { installedSchema } from '../support/libvirt-tools.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import { makeTestDisk, missingTestGuest } from '../support/test-guest.ts'

const missing = missingLibvirtd() ?? missingTestGuest()

describe.skipIf(missing !== null)(`guests start${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  let libvirtd: OwnLibvirtd
  let host: GuestHost
  let disk: string
  let loop: string | null = null

  beforeAll(async () => {
    libvirtd = await OwnLibvirtd.start({ asInstalled: true })
    const asked = ['--arch', 'x86_64', '--machine', 'q35', '--virttype', 'qemu']
    const parsed = parseDomainCapabilities({
      domainCapabilities: libvirtd.virsh('domcapabilities', ...asked),
      capabilities: libvirtd.virsh('capabilities'),
      schemaParts: parseSchemaParts(installedSchema()),
      facts: buildFacts(),
    })
    if (!parsed.ok) throw new Error(parsed.failure.detail)
    host = parsed.value
    const folder = path.join(libvirtd.folder, 'guest')
    fs.mkdirSync(folder)
    disk = makeTestDisk(folder)
    makeNetworks(libvirtd)
    loop = attachLoop(disk, path.join(libvirtd.folder, 'loop.raw'))
  })

  afterAll(async () => {
    await libvirtd?.stop()
    if (loop !== null) spawnSync('losetup', ['-d', loop])
  })

  test('from every kind of disk, on every kind of network; the agent answers, and it shuts down', async () => {
    const guests = plans(loop).map((plan) => startGuest(plan, { libvirtd, host, disk }))
    const reports: Record<string, string> = {}
    for (const { name } of guests) reports[name] = await askAgent(libvirtd, name)
    expect(reports).toEqual(Object.fromEntries(guests.map(({ name, report }) => [name, report])))
    for (const { name, spec } of guests) {
      // What libvirt made of it is read as what was asked for, with the addresses that it chose.
      const parsed = parseDomainXml(libvirtd.virsh('dumpxml', name, '--inactive'))
      expect(parsed.ok && { ...parsed.value.spec, networks: addressless(parsed.value.spec.networks ?? []) }).toEqual(
        spec,
      )
      expect(parsed.ok && parsed.value.notUnderstood).toEqual([])
      libvirtd.virsh('shutdown', name, '--mode', 'agent')
    }
    for (const { name } of guests)
      await waitFor(() => libvirtd.virsh('domstate', name) === 'shut off', `${name} goes off`)
  }, 600_000)
})

interface Plan {
  readonly name: string
  readonly disk: (file: string) => GuestDisk
  readonly network: GuestNetwork['source']
  /** Disk, its driver and the card’s driver, as the guest names them. */
  readonly report: string
}

const common = { cache: 'none', io: 'threads', discard: true, iothread: null, serial: null } as const
const card = { model: 'virtio', macAddress: null, queues: null, isConnected: true } as const

function plans(loop: string | null): Plan[] {
  const file = (place: string, format: 'raw' | 'qcow2') => ({ kind: 'file', path: place, format }) as const
  const all: (Plan | null)[] = [
    {
      name: 'raw-native',
      disk: (place) => ({ ...common, source: file(place, 'raw'), bus: 'virtio-blk', io: 'native', iothread: 1 }),
      network: { kind: 'user' },
      report: 'vda virtio_blk virtio_net',
    },
    {
      name: 'qcow2-scsi',
      disk: (place) => ({ ...common, source: file(place, 'qcow2'), bus: 'virtio-scsi', io: 'io_uring', iothread: 1 }),
      network: { kind: 'bridge', interface: 'twbr0' },
      report: 'sda virtio-pci virtio_net',
    },
    {
      name: 'raw-sata',
      disk: (place) => ({ ...common, source: file(place, 'raw'), bus: 'sata', cache: 'writeback' }),
      network: { kind: 'network', name: 'default' },
      report: 'sda ahci virtio_net',
    },
    loop === null
      ? null
      : {
          name: 'block',
          disk: () => ({
            ...common,
            source: { kind: 'block-device', path: loop },
            bus: 'virtio-blk',
            serial: 'LOOP-1',
          }),
          network: { kind: 'network', name: 'default' },
          report: 'vda virtio_blk virtio_net',
        },
  ]
  return all.filter((plan) => plan !== null)
}

function startGuest(
  plan: Plan,
  on: { readonly libvirtd: OwnLibvirtd; readonly host: GuestHost; readonly disk: string },
): { readonly name: string; readonly spec: GuestSpec; readonly report: string } {
  const { libvirtd, host } = on
  const file = path.join(libvirtd.images, plan.name)
  const wanted = plan.disk(file)
  if (wanted.source.kind === 'file') run('qemu-img', ['convert', '-O', wanted.source.format, on.disk, file])
  const spec = placeVolumes(
    buildGuestSpec({
      name: plan.name,
      processor: {
        ...buildGuestSpec().processor,
        topology: { sockets: 1, dies: 1, cores: 1, threads: 1 },
        isNested: true,
        hasPerformanceCounters: true,
      },
      memory: { sizeKiB: 393_216, pageKiB: 4, isPreallocated: false, isShared: false, hasBalloon: true },
      disks: [wanted],
      networks: [{ ...card, source: plan.network }],
    }),
    () => null,
  )
  expect(judgeGuestSpec(spec, buildFacts(), host).filter((problem) => problem.severity === 'error')).toEqual([])
  const xml = path.join(libvirtd.folder, `${plan.name}.xml`)
  fs.writeFileSync(xml, buildDomainXml(spec, host).xml)
  libvirtd.virsh('define', '--validate', xml)
  libvirtd.virsh('start', plan.name)
  return { name: plan.name, spec, report: plan.report }
}

/** A bridge, and libvirt's own network as it is installed, in the daemon's name space. */
function makeNetworks(libvirtd: OwnLibvirtd): void {
  libvirtd.runInside('ip', 'link', 'add', 'twbr0', 'type', 'bridge')
  libvirtd.runInside('ip', 'link', 'set', 'twbr0', 'up')
  libvirtd.virsh('net-start', 'default')
}

/** A loop device as a block device of the host; null where there are none. */
function attachLoop(disk: string, copy: string): string | null {
  fs.copyFileSync(disk, copy)
  const result = spawnSync('losetup', ['--find', '--show', copy], { encoding: 'utf8' })
  return result.status === 0 ? result.stdout.trim() : null
}

async function askAgent(libvirtd: OwnLibvirtd, name: string): Promise<string> {
  let answer = ''
  await waitFor(() => {
    const command = [
      '-c',
      libvirtd.uri,
      'qemu-agent-command',
      name,
      '--timeout',
      '5',
      '{"execute":"guest-get-host-name"}',
    ]
    const result = spawnSync('virsh', command, { encoding: 'utf8' })
    answer = result.stdout
    return result.status === 0
  }, `the agent of ${name} answers`)
  return (JSON.parse(answer) as { return: { 'host-name': string } }).return['host-name']
}

async function waitFor(isSo: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error(`waited in vain until ${what}`)
}

function addressless(networks: readonly GuestNetwork[]): GuestNetwork[] {
  return networks.map((network) => ({ ...network, macAddress: null }))
}

function run(program: string, args: readonly string[]): void {
  const result = spawnSync(program, args, { encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${result.error?.message ?? result.stderr}`)
}
