// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { draftGuestSpec, type GuestDraftRequest } from '../../src-main/guest/draft/draft-guest-spec.ts'
import type { GuestOffers } from '../../src-main/guest/draft/guest-offers.ts'
import { proposePlanWish } from '../../src-main/guest/draft/propose-processor.ts'
import { known } from '../../src-main/model/fact.ts'
import type { GuestChoices } from '../../src-main/model/guest-draft.ts'
import { draftCpuPlan } from '../../src-main/tuning/draft-cpu-plan.ts'
import { buildFacts, buildUnknownFacts } from '../support/build-facts.ts'
import { buildGuestChoices, buildGuestHost, buildGuestSpec } from '../support/build-guest.ts'
import { pciAddress } from '../support/pci-address.ts'

const offers: GuestOffers = {
  pool: { name: 'images', path: '/srv/images', freeBytes: null, standing: 'active' },
  network: 'default',
  driversPath: '/iso/virtio.iso',
  answersPath: '/iso/answers.iso',
}
const gaming = buildGuestChoices({
  name: 'win',
  system: 'windows-11',
  purpose: 'gaming',
  install: { kind: 'manual', imagePath: '/iso/win11.iso' },
  devices: [pciAddress('0000:0b:00.0')],
})

function draft(choices: GuestChoices, patch: Partial<GuestDraftRequest> = {}) {
  const facts = patch.facts ?? buildFacts()
  const { topology } = facts.cpu
  const nodes = facts.memory.numaNodes
  const wish = proposePlanWish(choices, facts)
  const plan = topology.known ? draftCpuPlan(topology.value, nodes.known ? nodes.value : [], wish) : null
  const cpu = plan?.ok === true ? plan.value : null
  return draftGuestSpec({
    choices,
    facts,
    host: buildGuestHost(),
    plans: { cpu, memory: null, tuning: null },
    offers,
    ...patch,
  })
}

describe('draftGuestSpec', () => {
  test('makes a whole guest of three choices, pinned and with the card’s companion', () => {
    const { spec, problems, chosen } = draft(gaming)
    expect(problems.filter((problem) => problem.severity !== 'note')).toEqual([])
    expect(chosen).toEqual(['name', 'system', 'purpose', 'hostDevices', 'discs'])
    expect(spec.hostDevices).toMatchObject([
      { functions: [{ address: '0000:0b:00.0' }, { address: '0000:0b:00.1' }], hasRom: true },
    ])
    expect(spec.processor).toMatchObject({ topology: { sockets: 1, threads: 2 }, isNested: false, hasHostCache: true })
    expect(spec.processor.pinning?.vcpus.length).toBe(spec.processor.topology.cores * 2)
    expect(spec).toMatchObject({
      memory: { pageKiB: 4, isPreallocated: true, hasBalloon: false },
      firmware: { secureBoot: true, tpm: true },
      disks: [
        {
          source: { kind: 'new-volume', pool: 'images', name: 'win.raw', format: 'raw' },
          bus: 'virtio-blk',
          cache: 'none',
          iothread: 1,
        },
      ],
      discs: [{ purpose: 'install' }, { purpose: 'drivers', path: '/iso/virtio.iso' }],
      networks: [{ source: { kind: 'network', name: 'default' }, model: 'virtio', queues: 8 }],
      display: { video: 'vga', graphics: 'spice', lookingGlass: null },
      sound: 'spice',
      hasAgent: true,
    })
  })

  test('gives each purpose its own: loose and with a balloon, or without a screen', () => {
    expect(draft(buildGuestChoices()).spec).toMatchObject({
      processor: { pinning: null, topology: { sockets: 1, threads: 1 } },
      memory: { hasBalloon: true, isPreallocated: false },
      firmware: { secureBoot: false, tpm: false },
      disks: [{ source: { format: 'qcow2', preallocation: 'metadata' } }],
      discs: [],
      display: { video: 'virtio' },
    })
    const install = {
      kind: 'unattended',
      imagePath: '/a.iso',
      driversPath: null,
      userName: 'me',
      hostName: 'ml',
      locale: 'en-US',
      timeZone: 'UTC',
      editionIndex: null,
    } as const
    const ml = draft({ ...gaming, system: 'linux', purpose: 'ml', install })
    expect(ml.spec).toMatchObject({
      display: { video: 'none', graphics: 'none' },
      hostDevices: [{ hasRom: false }],
      sound: 'none',
      discs: [{ purpose: 'install' }, { purpose: 'answers', path: '/iso/answers.iso' }],
    })
    expect(ml.problems.filter((problem) => problem.severity === 'error')).toEqual([])
  })

  test('keeps what was set by hand, and gives reasons for the rest only', () => {
    const memory = { ...buildGuestSpec().memory, sizeKiB: 6 * 1_048_576 }
    const { spec, reasons, chosen } = draft({ ...gaming, overrides: { memory, disks: [] } })
    expect(spec.memory).toEqual(memory)
    expect(chosen).toContain('memory')
    expect(reasons.some(({ field }) => /^(memory|disks)/.test(field))).toBe(false)
    expect(reasons.some(({ field }) => field === 'processor.pinning')).toBe(true)
  })

  test('gives a cell to each node that the guest lies on, and the card its own', () => {
    const nodes = [0, 1].map((id) => ({
      id,
      cpus: [0, 1, 2, 3].flatMap((core) => [core + 4 * id, core + 4 * id + 8]),
      totalKiB: 16 * 1_048_576,
      distances: id === 0 ? [10, 20] : [20, 10],
    }))
    const facts = buildFacts({ memory: { numaNodes: known(nodes, '/sys/devices/system/node') } })
    const base = draft(gaming, { facts }).spec
    expect(base.processor.numaCells.length).toBeGreaterThan(0)
    expect(base.processor.numaCells.reduce((sum, cell) => sum + cell.memoryKiB, 0)).toBe(base.memory.sizeKiB)
    expect(draft(gaming, { facts }).problems.filter((problem) => problem.severity === 'error')).toEqual([])
  })

  test('says what it has no place for, no device at, and too little room for', () => {
    const codes = (patch: Partial<GuestDraftRequest>, choices = gaming) =>
      draft(choices, patch).problems.map((problem) => problem.code)
    expect(codes({ offers: { ...offers, pool: null } })).toContain('no-pool')
    const small = { name: 'images', path: '/srv/images', freeBytes: 50 * 1024 ** 3, standing: 'active' } as const
    expect(codes({ offers: { ...offers, pool: small } })).toContain('pool-short')
    const said = (standing: 'stopped' | 'absent') =>
      draft(gaming, { offers: { ...offers, pool: { ...small, standing } } }).reasons.map(({ reason }) => reason)
    expect(said('stopped')).toContain('The storage pool “images” is stopped; it is started with the first disk.')
    expect(said('absent')).toContain(
      'There is no storage pool yet; “images” is made in /srv/images with the first disk.',
    )
    expect(codes({}, { ...gaming, devices: [pciAddress('0000:7f:00.0')] })).toContain('device-absent')
    expect(draft(gaming, { offers: { ...offers, network: null } }).spec.networks).toMatchObject([
      { source: { kind: 'user' }, queues: null },
    ])
  })

  test('drafts on a host that tells nothing, without guessing', () => {
    const facts = buildUnknownFacts()
    const { spec, problems, reasons } = draft({ ...gaming, devices: [] }, { facts })
    expect(spec.processor.pinning).toBe(null)
    expect(spec.memory.sizeKiB).toBe(4 * 1_048_576)
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([])
    expect(reasons.find(({ field }) => field === 'processor.pinning')?.reason).toContain('this test host tells nothing')
  })
})
