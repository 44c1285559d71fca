// SPDX-License-Identifier: MIT
import type { GpuCandidate } from '../model/device-report.ts'
import { comparePciAddresses } from '../model/pci-address.ts'
import { pciDeviceName } from '../model/pci-device.ts'
import { explainCandidate } from './candidate-reasons.ts'
import { type CandidateTraits, collectTraits, type DeviceMap } from './candidate-traits.ts'

/**
 * The host's graphics cards, the one to give away first, each with advice and reasons.
 *
 * Order: `give`, `possible`, `blocked`, `keep`; displays of a management controller last. So the first candidate is
 * always the card that a person would want to give, even where something still forbids it.
 */
export function rankCandidates(map: DeviceMap): GpuCandidate[] {
  const ranked = collectTraits(map).sort(compareTraits)
  const best = ranked.find((traits) => !isBlocked(traits, map))
  const advised = ranked.map((traits) => ({ traits, advice: advise(traits, { map, best, all: ranked }) }))
  return advised
    .sort((left, right) => placeOf(left) - placeOf(right))
    .map(({ traits, advice }) => ({
      address: traits.device.address,
      name: pciDeviceName(traits.device),
      functions: traits.functions,
      group: traits.group,
      advice,
      reasons: [
        ...explainCandidate(traits, advice, map),
        ...(advice === 'keep' && traits === best && !traits.isIntegrated ? [couldSwap] : []),
      ],
    }))
}

const couldSwap =
  'Nothing forbids giving it, unlike the other card: with the host’s monitor on that one, this one could go instead.'

interface Choice {
  readonly map: DeviceMap
  /** The first card that nothing forbids giving. */
  readonly best: CandidateTraits | undefined
  readonly all: readonly CandidateTraits[]
}

function advise(traits: CandidateTraits, { map, best, all }: Choice): GpuCandidate['advice'] {
  if (traits.isManagement) return 'blocked'
  const others = all.filter((other) => other !== traits && !other.isManagement)
  if (traits.isIntegrated && others.some((other) => !other.isIntegrated || other === best)) return 'keep'
  // The card that is meant for the guest is the one the host does not use, also while something still forbids giving it.
  if (isHostCard(traits) && others.some((other) => !other.isIntegrated && !isHostCard(other))) return 'keep'
  if (isBlocked(traits, map)) return 'blocked'
  if (traits === best) return isProposal(traits) ? 'give' : 'possible'
  if (traits.isReserved) return 'possible'
  const staysAlone = traits.otherDisplays.every((display) => best?.functions.includes(display.address) === true)
  return staysAlone || isHostCard(traits) ? 'keep' : 'possible'
}

/** The card that the host shows its picture on now. */
function isHostCard(traits: CandidateTraits): boolean {
  return traits.isBootDisplay || traits.isInUse
}

/** Nothing stands between the card and a guest, and the host keeps a screen and its session. */
function isProposal(traits: CandidateTraits): boolean {
  const keepsScreen = traits.otherDisplays.length > 0 && !isHostCard(traits)
  return keepsScreen && !traits.isOutsideGroups && traits.foreign.length === 0 && traits.doubts.length === 0
}

/** A card whose going would break the host, that firmware ties down, or that the IOMMU left outside every group. */
function isBlocked(traits: CandidateTraits, map: DeviceMap): boolean {
  if (traits.isManagement || traits.isTied || traits.refusals.length > 0 || traits.lastNeeds.length > 0) return true
  return traits.isOutsideGroups && map.groups.length > 0
}

/** Orders by what speaks against a card, the weightiest first; size and address decide between equals. */
function compareTraits(left: CandidateTraits, right: CandidateTraits): number {
  const against: readonly ((traits: CandidateTraits) => boolean)[] = [
    (traits) => traits.isManagement,
    (traits) => traits.isIntegrated,
    (traits) => traits.isBootDisplay,
    (traits) => traits.isInUse,
    (traits) => traits.refusals.length > 0 || traits.lastNeeds.length > 0,
    (traits) => !traits.isReserved,
    (traits) => traits.foreign.length > 0,
    (traits) => traits.hasNoReset,
  ]
  for (const speaksAgainst of against) {
    const difference = Number(speaksAgainst(left)) - Number(speaksAgainst(right))
    if (difference !== 0) return difference
  }
  return (
    right.memoryBytes - left.memoryBytes ||
    right.lanes - left.lanes ||
    comparePciAddresses(left.device.address, right.device.address)
  )
}

function placeOf({ traits, advice }: { traits: CandidateTraits; advice: GpuCandidate['advice'] }): number {
  return traits.isManagement ? 4 : ['give', 'possible', 'blocked', 'keep'].indexOf(advice)
}
