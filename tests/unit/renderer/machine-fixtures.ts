// SPDX-License-Identifier: MIT
import type { CpuTopology } from '../../../src-main/model/cpu-facts.ts'
import type { GuestDraft } from '../../../src-main/model/guest-draft.ts'
import type { MachineFigures, MachinesView, MachineView } from '../../../src-main/model/machine-view.ts'
import { buildGuestSpec } from '../../support/build-guest.ts'

export const uuid = '6c4a6d1e-2d1d-4f0e-9a55-7b1f6a1f9c01'

/** A machine that is off, changed by `patch`. */
export function buildMachine(patch: Partial<MachineView> = {}): MachineView {
  return {
    uuid,
    name: 'guest',
    state: 'off',
    isOurs: true,
    system: 'linux',
    purpose: 'general',
    memoryKiB: 1_048_576,
    vcpuCount: 2,
    hostDevices: [],
    startsWithHost: false,
    isAgentConnected: null,
    hasGraphics: true,
    consoleAddress: null,
    installation: null,
    run: null,
    usbDevices: [],
    action: null,
    lastFailure: null,
    ...patch,
  }
}

/** What main says of machines at a revision: one that is off, unless the patch says otherwise. */
export function buildMachines(revision: number, patch: Partial<MachinesView> = {}): MachinesView {
  return {
    revision,
    libvirt: { at: 'connected', uri: 'qemu:///system', version: '9.0.0' },
    machines: [buildMachine()],
    usbDevices: [],
    task: null,
    ...patch,
  }
}

/** A reading at this second, with every processor at this load. */
export function buildFigures(second: number, load = 0.5, patch: Partial<MachineFigures> = {}): MachineFigures {
  return {
    uuid,
    takenAtMs: second * 1000,
    vcpuLoads: [load, load],
    vcpuSteal: [null, null],
    memoryUsedKiB: 524_288,
    memoryTotalKiB: 1_048_576,
    diskReadBytesPerSecond: 0,
    diskWriteBytesPerSecond: 0,
    networkReceivedBytesPerSecond: 0,
    networkSentBytesPerSecond: 0,
    ...patch,
  }
}

/** A draft of a small guest. */
export function buildDraft(id: string, patch: Partial<GuestDraft> = {}): GuestDraft {
  return {
    id,
    spec: buildGuestSpec(),
    xml: '<domain/>\n',
    explanations: [],
    cpuPlan: null,
    hostTopology: null,
    memoryPlan: null,
    problems: [],
    hostKeeps: { cpus: [], memoryKiB: null },
    ...patch,
  }
}

/** Cores of these CPUs on one socket, four cores to a cache; CPUs from `secondNode` on are on another node. */
export function buildTopology(
  cores: readonly (readonly number[])[],
  secondNode = Number.POSITIVE_INFINITY,
): CpuTopology {
  const place = cores.flatMap((cpus, core) => cpus.map((id) => ({ id, core })))
  const domains = [...new Set(cores.map((_cpus, core) => Math.floor(core / 4)))]
  return {
    cpus: place.map(({ id, core }) => ({
      id,
      packageId: 0,
      dieId: 0,
      coreId: core,
      numaNode: core >= secondNode ? 1 : 0,
      l3Domain: Math.floor(core / 4),
      coreType: null,
    })),
    cores,
    l3Domains: domains.map((domain) => ({
      sizeKiB: 32_768,
      cpus: place.filter(({ core }) => Math.floor(core / 4) === domain).map(({ id }) => id),
    })),
    packageCount: 1,
    dieCount: 1,
    isHybrid: false,
    hasUnequalL3: false,
  }
}
