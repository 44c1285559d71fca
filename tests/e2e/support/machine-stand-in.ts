// SPDX-License-Identifier: MIT
import { buildDomainXml } from '../../../src-main/guest/build/build-domain-xml.ts'
import { draftGuestSpec } from '../../../src-main/guest/draft/draft-guest-spec.ts'
import { proposePlanWish } from '../../../src-main/guest/draft/propose-processor.ts'
import type { GuestChoices, GuestDraft } from '../../../src-main/model/guest-draft.ts'
import type { MachineFigures, MachinesView } from '../../../src-main/model/machine-view.ts'
import { ok } from '../../../src-main/model/result.ts'
import { collectFacts } from '../../../src-main/probes/collect-facts.ts'
import type { HostSession } from '../../../src-main/services/host-session.ts'
import { createMachineContext } from '../../../src-main/services/machines/machine-context.ts'
import type { MachineSession } from '../../../src-main/services/machines/machine-session.ts'
import { draftCpuPlan } from '../../../src-main/tuning/draft-cpu-plan.ts'
import { draftMemoryPlan } from '../../../src-main/tuning/draft-memory-plan.ts'
import { buildGuestHost } from '../../support/build-guest.ts'
import { buildMachine, sampleOptions, samplePreflight, sampleScreenshot } from './machine-samples.ts'

/** Machines in every state that a test asks for, behind the typed handlers of the contract; no libvirt. */
export interface MachineStandIn {
  readonly session: MachineSession
  /** What was asked so far, in order. */
  readonly calls: readonly { readonly name: string; readonly argument: unknown }[]
  /** The drafts that were answered, in order. */
  readonly drafts: readonly GuestDraft[]
  /** Sends another view to every window. */
  push(patch: Partial<MachinesView>): void
}

/** Serves `first` and what the calls make of it; drafts are the builder's own, for the host on screen. */
export function standInForMachines(host: HostSession, first: Partial<MachinesView> = {}): MachineStandIn {
  let view: MachinesView = {
    revision: 1,
    libvirt: { at: 'connected', uri: 'qemu:///system', version: '9.0.0' },
    machines: [buildMachine()],
    usbDevices: sampleOptions.usbDevices,
    task: null,
    ...first,
  }
  const listeners = new Set<(view: MachinesView) => void>()
  const figureListeners = new Set<(asker: string, figures: MachineFigures) => boolean>()
  const show = (patch: Partial<MachinesView>) => {
    view = { ...view, ...patch, revision: view.revision + 1 }
    for (const listener of listeners) listener(view)
    return ok(view)
  }
  const same = async () => ok(view)
  const calls: { readonly name: string; readonly argument: unknown }[] = []
  const drafts: GuestDraft[] = []
  const recorded = <Noun extends object>(noun: string, handlers: Noun): Noun =>
    new Proxy(handlers, {
      get: (all, name) => {
        const handler: unknown = Reflect.get(all, name)
        if (typeof handler !== 'function') return handler
        return (argument: unknown, asker: unknown) => {
          calls.push({ name: `${noun}.${String(name)}`, argument })
          return handler(argument, asker)
        }
      },
    })
  return {
    calls,
    drafts,
    push: (patch) => void show(patch),
    session: {
      context: createMachineContext(host.host(), { uri: null }),
      onChanged(listener) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
      onFigures(listener) {
        figureListeners.add(listener)
        return () => void figureListeners.delete(listener)
      },
      settled: async () => null,
      close: async () => undefined,
      guests: recorded('guests', {
        options: async () => ok(sampleOptions),
        recognise: async ({ path }) =>
          ok({
            path,
            sizeBytes: 4_300,
            content: { kind: 'not-an-image', reason: 'html', detail: 'begins with <!DOCTYPE html>' },
          }),
        draft: async (choices) => {
          const drafted = await draft(host, choices)
          drafts.push(drafted)
          return ok(drafted)
        },
        create: async () =>
          show({
            task: {
              kind: 'create',
              title: 'Making windows-11',
              progress: 0.42,
              secondsLeft: 95,
              step: 'Allocating windows-11.qcow2 in the pool default',
              canCancel: true,
              ended: null,
            },
          }),
        importDisk: same,
        fetchDrivers: same,
        cancelTask: async () =>
          show({
            task:
              view.task === null
                ? null
                : { ...view.task, ended: { outcome: 'cancelled', text: 'The new disk was taken away again.' } },
          }),
      }),
      machines: recorded('machines', {
        view: same,
        preflight: async () => ok(samplePreflight),
        start: async () => ({ ok: false, failure: { code: 'preflight-failed', checks: samplePreflight } }),
        stop: same,
        kill: same,
        removal: async () =>
          ok({
            disks: [
              { path: '/var/lib/libvirt/images/windows-11.qcow2', isRemovable: true, reason: null },
              {
                path: '/dev/disk/by-id/nvme-Samsung_SSD_990_PRO_2TB_S7',
                isRemovable: false,
                reason: 'a physical disk',
              },
            ],
            hasFirmwareVariables: true,
            hasTpmState: true,
            snapshotCount: 0,
          }),
        remove: async ({ uuid }) => show({ machines: view.machines.filter((machine) => machine.uuid !== uuid) }),
        finishInstall: async ({ uuid }) =>
          show({
            machines: view.machines.map((machine) =>
              machine.uuid === uuid && machine.installation !== null
                ? { ...machine, installation: { ...machine.installation, isOver: true } }
                : machine,
            ),
          }),
        pressKey: async () => ok(null),
        setAutostart: same,
        lendUsb: same,
        takeBackUsb: same,
        xml: async () => {
          const { xml, explanations } = await draft(host, plainChoices)
          return ok({ xml, explanations })
        },
        screenshot: async () => ok(sampleScreenshot),
        watch: async ({ uuid }, asker) => {
          if (uuid !== null)
            for (const listener of figureListeners) for (const figures of readFigures(uuid)) listener(asker, figures)
          return ok(null)
        },
      }),
    },
  }
}

const plainChoices: GuestChoices = {
  name: 'windows-11',
  system: 'windows-11',
  purpose: 'gaming',
  install: { kind: 'none' },
  devices: [],
  vcpuCount: null,
  memoryKiB: null,
  overrides: {},
}

let draftCount = 0

async function draft(session: HostSession, choices: GuestChoices): Promise<GuestDraft> {
  const facts = await collectFacts(session.host().reader)
  const host = buildGuestHost()
  const topology = facts.cpu.topology.known ? facts.cpu.topology.value : null
  const nodes = facts.memory.numaNodes.known ? facts.memory.numaNodes.value : []
  const wish = proposePlanWish(choices, facts)
  const planned = topology === null ? null : draftCpuPlan(topology, nodes, wish)
  const cpu = planned?.ok === true && choices.purpose !== 'general' ? planned.value : null
  const memory = draftMemoryPlan(facts.memory, {
    memoryKiB: choices.overrides.memory?.sizeKiB ?? wish.memoryKiB,
    purpose: choices.purpose,
    nodes: cpu?.nodes ?? [],
    hasGuestHook: true,
  })
  const { spec, problems, chosen } = draftGuestSpec({
    choices,
    facts,
    host,
    plans: { cpu, memory, tuning: null },
    offers: {
      pool: { name: 'default', freeBytes: 412e9, path: '/var/lib/libvirt/images', standing: 'active' },
      network: 'default',
      driversPath: null,
      answersPath: null,
    },
  })
  draftCount += 1
  return {
    id: `draft-${draftCount}`,
    spec,
    ...buildDomainXml(spec, host, chosen),
    cpuPlan: cpu,
    hostTopology: topology,
    memoryPlan: memory,
    problems,
    hostKeeps: { cpus: cpu?.hostCpus ?? [], memoryKiB: 30 * 1024 * 1024 },
  }
}

/** A minute of readings that rise and fall. */
function readFigures(uuid: string): MachineFigures[] {
  return Array.from({ length: 60 }, (_reading, index) => {
    const wave = (phase: number) => 0.5 + 0.4 * Math.sin(index / 6 + phase)
    return {
      uuid,
      takenAtMs: 1_795_000_000_000 + index * 1000,
      vcpuLoads: Array.from({ length: 12 }, (_vcpu, vcpu) => wave(vcpu)),
      vcpuSteal: Array.from({ length: 12 }, (_vcpu, vcpu) => (vcpu === 3 ? 0.12 : 0)),
      memoryUsedKiB: 9_000_000 + index * 20_000,
      memoryTotalKiB: 16 * 1024 * 1024,
      diskReadBytesPerSecond: wave(1) * 180e6,
      diskWriteBytesPerSecond: wave(4) * 40e6,
      networkReceivedBytesPerSecond: wave(2) * 9e6,
      networkSentBytesPerSecond: wave(5) * 1e6,
    }
  })
}
