// SPDX-License-Identifier: MIT
import type { CpuPlan, MemoryPlan } from '../../model/cpu-plan.ts'
import type { GuestChoices, GuestProblem } from '../../model/guest-draft.ts'
import type { GuestHost } from '../../model/guest-host.ts'
import type { GuestTuning } from '../../model/guest-metadata.ts'
import { type GuestSpec, guestSpecSchema } from '../../model/guest-spec.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { vcpuCountOf } from '../build/guest-build.ts'
import { sources } from '../build/sources.ts'
import { judgeGuestSpec } from '../judge/judge-guest-spec.ts'
import { explainPool } from './explain-pool.ts'
import type { DefaultReason, GuestOffers } from './guest-offers.ts'
import { proposeDiscs, proposeDisks } from './propose-disks.ts'
import { proposeDisplay, proposeSound } from './propose-display.ts'
import { proposeHostDevices } from './propose-host-devices.ts'
import { proposeMemory, proposeMemoryKiB } from './propose-memory.ts'
import { proposeProcessor } from './propose-processor.ts'

/** All that a draft is made of. */
export interface GuestDraftRequest {
  readonly choices: GuestChoices
  readonly facts: HostFacts
  readonly host: GuestHost
  /** For `proposePlanWish` and the memory it names; null where none could be made. */
  readonly plans: {
    readonly cpu: CpuPlan | null
    readonly memory: MemoryPlan | null
    /** Of `draftGuestTuning`; null where the host is left as it is. */
    readonly tuning: GuestTuning | null
  }
  readonly offers: GuestOffers
}

/** The whole spec of what was chosen, everything else proposed for this host. */
export function draftGuestSpec(request: GuestDraftRequest): {
  readonly spec: GuestSpec
  /** Why what was not chosen is as it is. */
  readonly reasons: readonly DefaultReason[]
  /** Parts that a person set, for `buildDomainXml`. */
  readonly chosen: readonly (keyof GuestSpec)[]
  /** What `judgeGuestSpec` says of the spec, and what could not be proposed. */
  readonly problems: readonly GuestProblem[]
} {
  const { choices, facts, host } = request
  const { overrides } = choices
  const memoryKiB = overrides.memory?.sizeKiB ?? choices.memoryKiB ?? proposeMemoryKiB(choices, facts)
  const processor = proposeProcessor({ choices, facts, plan: request.plans.cpu, memoryKiB })
  const cells = (overrides.processor ?? processor.value).numaCells
  const devices = proposeHostDevices(choices, facts, cells)
  const hostDevices = overrides.hostDevices ?? devices.value
  const memory = proposeMemory({
    choices,
    facts,
    plan: request.plans.memory,
    hasDevices: hostDevices.length > 0,
    hasSharedFolders: (overrides.sharedFolders ?? []).length > 0,
  })
  const disks = proposeDisks(choices, request.offers, host.domainType === 'kvm')
  const topology = (overrides.processor ?? processor.value).topology
  const display = proposeDisplay(choices, host, hostDevices)
  const spec: GuestSpec = {
    schema: guestSpecSchema,
    name: choices.name,
    system: choices.system,
    purpose: choices.purpose,
    processor: processor.value,
    memory: memory.value,
    firmware: proposeFirmware(choices, host),
    disks: disks.value,
    discs: proposeDiscs(choices, request.offers),
    networks: [proposeNetwork(request.offers.network, vcpuCountOf(topology))],
    hostDevices: devices.value,
    usbDevices: [],
    evdevInputs: [],
    display,
    sound: proposeSound(choices, host, overrides.display ?? display),
    sharedFolders: [],
    hasAgent: true,
    isolatesCpus: request.plans.tuning !== null && request.plans.tuning.hostCpus !== null,
    tuning: request.plans.tuning,
    startsWithHost: false,
    ...overrides,
  }
  const chosen = chosenParts(choices)
  const isProposed = ({ field }: { readonly field: string | null }) =>
    !chosen.some((part) => field === part || field?.startsWith(`${part}.`))
  return {
    spec,
    reasons: [
      ...[...processor.reasons, ...memory.reasons, ...disks.reasons, ...firmwareReasons(spec)].filter(isProposed),
      ...explainPool(request.offers, spec, choices),
    ],
    chosen,
    problems: [...devices.problems, ...disks.problems.filter(isProposed), ...judgeGuestSpec(spec, facts, host)],
  }
}

function chosenParts(choices: GuestChoices): (keyof GuestSpec)[] {
  const overridden = Object.entries(choices.overrides).flatMap(([part, value]) => (value === undefined ? [] : [part]))
  return ['name', 'system', 'purpose', 'hostDevices', 'discs', ...(overridden as (keyof GuestSpec)[])]
}

function proposeFirmware(choices: GuestChoices, host: GuestHost): GuestSpec['firmware'] {
  const isWindows11 = choices.system === 'windows-11'
  return {
    secureBoot: choices.system !== 'linux' && (isWindows11 || host.supportsSecureBoot) && host.supportsSecureBoot,
    tpm: choices.system !== 'linux' && host.supportsTpm2,
    pciWindowMiB: null,
  }
}

function firmwareReasons({ system, firmware }: GuestSpec): DefaultReason[] {
  const secureBoot = firmware.secureBoot
    ? 'Windows expects Secure Boot.'
    : system === 'linux'
      ? 'Off: kernel modules that are built on the machine, as graphics drivers are, are not signed.'
      : 'Off: no firmware with Secure Boot for guests is installed.'
  return [
    { field: 'firmware.secureBoot', reason: secureBoot, source: sources.secureBoot },
    {
      field: 'firmware.tpm',
      reason: firmware.tpm
        ? 'Windows 11 demands a TPM 2.0.'
        : 'Nothing in the guest asks for one, or swtpm is not installed.',
      source: sources.tpm,
    },
  ]
}

function proposeNetwork(network: string | null, vcpuCount: number): GuestSpec['networks'][number] {
  return {
    source: network === null ? { kind: 'user' } : { kind: 'network', name: network },
    model: 'virtio',
    macAddress: null,
    queues: network === null || vcpuCount < 2 ? null : Math.min(vcpuCount, 8),
    isConnected: true,
  }
}
