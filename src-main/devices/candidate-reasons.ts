// SPDX-License-Identifier: MIT
import type { GpuCandidate } from '../model/device-report.ts'
import type { CandidateTraits, DeviceMap } from './candidate-traits.ts'
import { joinWords, nameWithAddress } from './device-words.ts'
import { findResetFamily } from './gpu-reset-families.ts'

/** Why a graphics card got its advice, one sentence each, what weighs most first. */
export function explainCandidate(traits: CandidateTraits, advice: GpuCandidate['advice'], map: DeviceMap): string[] {
  return [
    ...explainObstacles(traits),
    ...explainHostDisplay(traits, advice),
    ...explainGroup(traits, map),
    ...explainUse(traits),
    ...explainReset(traits),
    ...explainTwins(traits),
    ...traits.doubts.map(({ device, cost }) => `${device.name} (${device.address}): ${cost.text}`),
  ]
}

function explainObstacles(traits: CandidateTraits): string[] {
  return [
    ...(traits.isTied
      ? ['Firmware demands a fixed memory mapping for it or its group, so the kernel gives it to no guest.']
      : []),
    ...traits.refusals.map(({ device, cost }) =>
      device === traits.mapped ? cost.text : `${device.name} (${device.address}) would have to go too. ${cost.text}`,
    ),
    ...traits.lastNeeds.map((what) => `Giving it takes ${what} from the host.`),
  ]
}

function explainHostDisplay(traits: CandidateTraits, advice: GpuCandidate['advice']): string[] {
  if (traits.isManagement) return []
  const kind = traits.isIntegrated ? 'It is part of the processor' : 'It is a card of its own'
  if (traits.isReserved) return [`${kind}, and a guest driver already keeps it from the host.`]
  if (traits.otherDisplays.length === 0) {
    return [
      `${kind}, and the host’s only display: giving it means single-GPU mode, in which the host has no picture while ` +
        'the guest runs.',
    ]
  }
  if (advice === 'keep') return [`${kind}; the host should keep it for its own picture.`]
  return [`${kind}; the host keeps ${joinWords(traits.otherDisplays.map(nameWithAddress))}.`]
}

function explainGroup(traits: CandidateTraits, map: DeviceMap): string[] {
  const { groups } = map.facts.iommu
  if (traits.group === null) {
    if (map.groups.length > 0) return ['The kernel put it in no IOMMU group, so VFIO refuses it.']
    return groups.known
      ? ['There are no IOMMU groups yet: the IOMMU must be switched on before any device can be given away.']
      : [`Could not tell its IOMMU group: ${groups.reason}.`]
  }
  if (traits.foreign.length > 0) {
    const names = joinWords(traits.foreign.map((device) => `${device.name} (${device.address})`))
    return [`It shares IOMMU group ${traits.group} with ${names}, which would have to go to the guest too.`]
  }
  const others = traits.functions.length - 1
  const withThem =
    others === 0 ? '' : others === 1 ? ' with its second function' : ` with its ${others} other functions`
  return [`It is alone in IOMMU group ${traits.group}${withThem}.`]
}

function explainUse(traits: CandidateTraits): string[] {
  return traits.mapped.hostCost
    .filter((cost) => cost.code === 'boot-display' || cost.code === 'display-in-use' || cost.code === 'unknown')
    .map((cost) => cost.text)
}

function explainReset(traits: CandidateTraits): string[] {
  const { resetMethods } = traits.device
  const family = findResetFamily(traits.device)
  const methods = resetMethods.known
    ? resetMethods.value.length > 0
      ? `The kernel can reset it (${resetMethods.value.join(', ')}).`
      : 'The kernel knows no way to reset it: expect one guest start per boot of the host.'
    : `Could not tell whether it can be reset: ${resetMethods.reason}.`
  if (family === null) return [methods]
  const trouble =
    family.certainty === 'known'
      ? `Cards of its family (${family.name}) do not come back from that without help.`
      : `Some cards of its family (${family.name}) are reported not to come back from that.`
  return [methods, trouble]
}

function explainTwins(traits: CandidateTraits): string[] {
  const { twins, vendorId, deviceId } = traits.mapped
  if (twins.length === 0) return []
  return [
    `${joinWords(twins)} ${twins.length > 1 ? 'are' : 'is'} the same model (${vendorId}:${deviceId}): only the address ` +
      'tells them apart, so it must be bound by address.',
  ]
}
