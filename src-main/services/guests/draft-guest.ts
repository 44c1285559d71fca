// SPDX-License-Identifier: MIT
import { randomUUID } from 'node:crypto'
import type { Failure } from '../../contract/failures.ts'
import { buildDomainXml } from '../../guest/build/build-domain-xml.ts'
import { draftGuestSpec } from '../../guest/draft/draft-guest-spec.ts'
import type { DefaultReason, GuestOffers } from '../../guest/draft/guest-offers.ts'
import { proposePlanWish } from '../../guest/draft/propose-processor.ts'
import { judgeInstallDisk } from '../../guest/install/judge-install-disk.ts'
import { planUnattended } from '../../guest/install/plan-unattended.ts'
import { guestHookPath } from '../../host-config/guest-hook/guest-hook-path.ts'
import { findDriverDisc } from '../../media/find-images.ts'
import { recogniseImage } from '../../media/recognise/recognise-image.ts'
import { valueOr } from '../../model/fact.ts'
import type { GuestChoices, GuestDraft, GuestProblem } from '../../model/guest-draft.ts'
import type { GuestSpec } from '../../model/guest-spec.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import type { OfferedPool } from '../../model/offered-pool.ts'
import { ok, type Result } from '../../model/result.ts'
import { readLendableDisks } from '../../probes/start/read-lendable-disks.ts'
import { draftCpuPlan } from '../../tuning/draft-cpu-plan.ts'
import { draftGuestTuning } from '../../tuning/draft-guest-tuning.ts'
import { draftMemoryPlan } from '../../tuning/draft-memory-plan.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import { isMachineOn } from '../machines/read-machine.ts'
import { answersName } from './install-volume-names.ts'
import { readGuestMeans } from './read-guest-means.ts'

/** A draft, and what it takes to make the guest of it. */
export interface KeptDraft {
  readonly draft: GuestDraft
  readonly choices: GuestChoices
  /** Where new volumes and the answer disc go; null without a pool. */
  readonly pool: OfferedPool | null
  /** The XML of another spec on the host that was drafted for. */
  readonly buildXml: (spec: GuestSpec) => string
}

/** Proposes everything that was not chosen, on this host as it is now; changes nothing. */
export async function draftGuest(
  context: MachineContext,
  facts: HostFacts,
  choices: GuestChoices,
): Promise<Result<KeptDraft, Failure>> {
  const read = await readGuestMeans(context, facts, choices.name)
  if (!read.ok) return read
  const { host, pools, network, notes, isNameTaken } = read.value
  const isHere = notes.length === 0
  const plans = draftPlans(context, facts, choices)
  const pool = pools.find(({ path }) => path !== null) ?? null
  const offers: GuestOffers = {
    pool,
    network,
    driversPath: choices.system === 'linux' || !isHere ? null : await findDrivers(pools),
    answersPath:
      pool === null || choices.install.kind !== 'unattended' ? null : `${pool.path}/${answersName(choices.name)}`,
  }
  const drafted = draftGuestSpec({ choices, facts, host, plans, offers })
  const { xml, explanations } = buildDomainXml(drafted.spec, host, drafted.chosen)
  const online = valueOr(facts.cpu.topology, null)?.cpus.map(({ id }) => id) ?? []
  const totalKiB = valueOr(facts.memory.totalKiB, null)
  const isPinned = drafted.spec.processor.pinning !== null
  return ok({
    choices,
    pool,
    buildXml: (spec) => buildDomainXml(spec, host, drafted.chosen).xml,
    draft: {
      id: randomUUID(),
      spec: drafted.spec,
      xml,
      explanations,
      cpuPlan: plans.cpu,
      hostTopology: valueOr(facts.cpu.topology, null),
      memoryPlan: plans.memory,
      problems: [
        ...notes,
        ...(isNameTaken ? [nameTaken(choices.name)] : []),
        // A path is one of that host's; what lies there on this one says nothing of it.
        ...(isHere ? await judgeImage(choices, drafted.spec) : []),
        ...judgeBlockDevices(context, choices),
        ...drafted.problems,
        ...drafted.reasons.map(toNote),
      ],
      hostKeeps: {
        cpus: isPinned && plans.cpu !== null ? plans.cpu.hostCpus : online,
        memoryKiB: totalKiB === null ? null : Math.max(0, totalKiB - drafted.spec.memory.sizeKiB),
      },
    },
  })
}

function draftPlans({ host, register }: MachineContext, facts: HostFacts, choices: GuestChoices) {
  const topology = valueOr(facts.cpu.topology, null)
  const nodes = valueOr(facts.memory.numaNodes, [])
  const promised = register.list().filter(({ state }) => isMachineOn(state))
  const wish = {
    ...proposePlanWish(choices, facts),
    excludedCpus: [...new Set(promised.flatMap(({ outline }) => outline.pinnedCpus))],
  }
  const planned = topology === null ? null : draftCpuPlan(topology, nodes, wish)
  const cpu = planned?.ok === true ? planned.value : null
  const memory = draftMemoryPlan(facts.memory, {
    memoryKiB: wish.memoryKiB,
    purpose: choices.purpose,
    nodes: cpu?.nodes ?? [],
    hasGuestHook: host.reader.readText(guestHookPath).ok,
  })
  const isChosenByHand = choices.overrides.processor !== undefined
  const tuning =
    cpu === null || topology === null || isChosenByHand
      ? null
      : draftGuestTuning({
          purpose: choices.purpose,
          isolatesCpus: choices.overrides.isolatesCpus ?? false,
          cpuPlan: cpu,
          memoryPlan: choices.overrides.memory === undefined ? memory : null,
          topology,
        })
  return { cpu, memory, tuning }
}

async function findDrivers(pools: readonly OfferedPool[]): Promise<string | null> {
  const { driverFolders } = await import('../../media/find-images.ts')
  const folders = [...driverFolders, ...pools.flatMap(({ path }) => path ?? [])]
  return (await findDriverDisc([...new Set(folders)]))?.path ?? null
}

function nameTaken(name: string): GuestProblem {
  return {
    severity: 'error',
    code: 'name-taken',
    field: 'name',
    text: `There is a machine called ${name} already. Choose another name.`,
  }
}

/** A disc that is none would show as an empty screen, an hour later. */
async function judgeImage({ install, system }: GuestChoices, { disks }: GuestSpec): Promise<readonly GuestProblem[]> {
  if (install.kind === 'none') return []
  const image = await recogniseImage(install.imagePath)
  const { content } = image
  const refuse = (code: string, text: string): GuestProblem[] => [
    { severity: 'error', code, field: 'install.imagePath', text: `${install.imagePath} ${text}` },
  ]
  if (content.kind === 'not-an-image') return refuse(`image-${content.reason}`, `is no disc image: ${content.detail}`)
  if (content.kind === 'virtio-drivers') return refuse('image-drivers', 'holds drivers, and no system to install.')
  const isWindows = content.kind === 'windows'
  if (isWindows === (system !== 'linux')) {
    const plan = install.kind === 'unattended' ? planUnattended(image) : null
    return plan === null ? [] : judgeInstallDisk(plan.way, disks)
  }
  if (content.kind === 'other') return []
  return [
    {
      severity: 'warning',
      code: 'image-other-system',
      field: 'install.imagePath',
      text: `${install.imagePath} holds ${isWindows ? 'Windows' : 'Linux'}, and the machine is made for ${system}.`,
    },
  ]
}

/** A disk that the host uses is never given away, confirmed or not. */
function judgeBlockDevices({ host }: MachineContext, { overrides }: GuestChoices): GuestProblem[] {
  const disks = overrides.disks ?? []
  if (!disks.some(({ source }) => source.kind === 'block-device')) return []
  const lendable = readLendableDisks(host.reader)
  return disks.flatMap(({ source }, index): GuestProblem[] => {
    if (source.kind !== 'block-device') return []
    const found = lendable.find(({ path }) => path === source.path)
    const refusal =
      found === undefined ? 'It is no disk of this host by a path that stays (/dev/disk/by-id/…).' : found.refusal
    if (refusal === null) return []
    return [
      {
        severity: 'error',
        code: 'disk-refused',
        field: `disks.${index}.source.path`,
        text: `${source.path} cannot be given: ${refusal}`,
      },
    ]
  })
}

function toNote({ field, reason, source }: DefaultReason): GuestProblem {
  return { severity: 'note', code: 'default', field, text: source === null ? reason : `${reason} (${source})` }
}
