// SPDX-License-Identifier: MIT
import { isManagementDisplay } from '../devices/display-devices.ts'
import type { DeviceReport } from '../model/device-report.ts'
import type { Finding, HostVerdict } from '../model/finding.ts'
import type { HostFacts } from '../model/host-facts.ts'
import { fixPhrases } from './fix-phrases.ts'
import { formatCount } from './format-count.ts'
import { formatList } from './format-list.ts'
import { hypervisorName, isXenHost } from './hypervisor-words.ts'

/** How many things to fix are named in the sentence; more are counted. */
const namedFixes = 3

/** Failures that this machine’s hardware or firmware may offer no way out of. */
const unsureFixes = new Set([
  'iommu.firmware-tables-sound',
  'iommu.interrupt-remapping',
  'iommu.groups-present',
  'pci.candidate-isolated',
  'pci.reserved-regions',
  'pci.large-bars-assigned',
  'storage.boot-disk-safe',
])

/**
 * The verdict on a host, and one sentence for the person in front of it.
 *
 * `fail` if any claim fails; else `unknown` if one that decides could not be told; else `warn` if any warns. The
 * sentence says first what cannot be changed, then what can.
 */
export function sumUp(
  facts: HostFacts,
  devices: DeviceReport,
  findings: readonly Finding[],
): { verdict: HostVerdict; summary: string } {
  const verdict = findVerdict(findings)
  const machine = machineWord(facts)
  if (hypervisorName(facts) !== null) return { verdict, summary: describeGuest(facts, findings) }
  const obstacle = findObstacle(facts, findings)
  if (obstacle !== null) return { verdict, summary: `This ${machine} cannot do it: ${obstacle}.` }
  return { verdict, summary: describeMachine(machine, isSingleGpu(facts, devices), verdict, findings) }
}

function findVerdict(findings: readonly Finding[]): HostVerdict {
  if (findings.some(({ verdict }) => verdict === 'fail')) return 'fail'
  if (findings.some(({ verdict, blocking }) => blocking && verdict === 'unknown')) return 'unknown'
  return findings.some(({ verdict }) => verdict === 'warn') ? 'warn' : 'pass'
}

function describeMachine(
  machine: string,
  isSingle: boolean,
  verdict: HostVerdict,
  findings: readonly Finding[],
): string {
  const untold = findUntold(findings)
  if (verdict === 'unknown') return describeUntold(`this ${machine}`, untold)
  const fixes = fixPhrases(findings.filter(({ verdict: own }) => own === 'fail'))
  const means = isSingle ? ' with its only GPU, which the host gives up while the guest runs' : ''
  if (fixes.length === 0) {
    const wishes = findings.filter(({ verdict: own }) => own === 'warn').length
    const rest = wishes === 0 ? '' : `, and ${formatCount(wishes, 'thing')} could be better`
    return `This ${machine} can do it${means}; nothing stands in the way${rest}.`
  }
  const isSure = untold.length === 0 && !findings.some(({ id, verdict: own }) => own === 'fail' && unsureFixes.has(id))
  return `This ${machine} ${isSure ? 'can' : 'could'} do it${means}; ${nameFixes(fixes)}${nameUntold(untold)}.`
}

function describeUntold(subject: string, untold: readonly Finding[]): string {
  const [first, second] = untold.map(({ title }) => `“${title}”`)
  const names = formatList([first, second].filter((name) => name !== undefined))
  const among = untold.length > 2 ? `, among them ${names}` : `: ${names}`
  return `Could not tell whether ${subject} can do it: ${formatCount(untold.length, 'thing that decides it', 'things that decide it')} could not be read${among}.`
}

/** Claims that decide and that could not be told. */
function findUntold(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ verdict, blocking }) => blocking && verdict === 'unknown')
}

function nameUntold(untold: readonly Finding[]): string {
  return untold.length === 0 ? '' : ` (${formatCount(untold.length, 'other thing')} could not be told)`
}

/** `two things to fix first: …`; the rest beyond three is counted. */
function nameFixes(fixes: readonly string[]): string {
  const more = fixes.length - namedFixes
  const named = more > 0 ? [...fixes.slice(0, namedFixes), `see to ${formatCount(more, 'more finding')}`] : fixes
  return `${formatCount(fixes.length, 'thing')} to fix first: ${formatList(named)}`
}

/** What no setting can change, to follow "cannot do it:"; null without such a thing. */
function findObstacle(facts: HostFacts, findings: readonly Finding[]): string | null {
  const failed = new Set(findings.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id))
  const { architecture, virtualization } = facts.cpu
  if (failed.has('cpu.architecture-supported') && architecture.known) {
    return `its kernel is for ${architecture.value}, and 64-bit x86 is needed`
  }
  if (failed.has('cpu.virtualization-enabled') && virtualization.known && virtualization.value === 'absent') {
    return 'its CPU has no virtualization'
  }
  return failed.has('pci.gpu-present') ? 'there is no GPU in it to hand over' : null
}

function describeGuest(facts: HostFacts, findings: readonly Finding[]): string {
  if (isXenHost(facts)) {
    return 'This machine runs Xen, to which its CPU and IOMMU belong; started without Xen, it can be judged.'
  }
  const { units } = facts.iommu
  const { virtualization } = facts.cpu
  const missing = [
    ...(units.known && units.value.length === 0 ? ['an IOMMU'] : []),
    ...(virtualization.known && virtualization.value !== 'enabled' ? ['nested virtualization'] : []),
  ]
  const subject = `This is a virtual machine (${hypervisorName(facts)})`
  if (missing.length > 0) {
    return `${subject} without ${formatList(missing, 'or')}; a GPU can only be handed over by the machine that runs it.`
  }
  if (!units.known) return `${subject}, and it could not be told whether it has an IOMMU.`
  const failures = findings.filter(({ verdict }) => verdict === 'fail')
  if (failures.some(({ id }) => id === 'pci.gpu-present')) {
    return `${subject} with a virtual IOMMU, but it was given no GPU that it could hand on.`
  }
  const fixes = fixPhrases(failures)
  const open = nameUntold(findUntold(findings))
  return fixes.length === 0
    ? `${subject} with a virtual IOMMU; nothing stands in the way of handing on a GPU that it was given${open}.`
    : `${subject} with a virtual IOMMU; it can hand on a GPU that it was given, with ${nameFixes(fixes)}${open}.`
}

/** True where giving the card away leaves the host without a GPU; a management controller's picture is no GPU. */
function isSingleGpu({ pciDevices }: HostFacts, { candidates }: DeviceReport): boolean {
  if (!pciDevices.known) return false
  const managed = new Set(pciDevices.value.filter(isManagementDisplay).map(({ address }) => address))
  return candidates.filter(({ address }) => !managed.has(address)).length === 1 && managed.size === 0
}

function machineWord({ system }: HostFacts): string {
  const { chassis } = system.machine
  if (!chassis.known) return 'machine'
  if (chassis.value === 'laptop' || chassis.value === 'server') return chassis.value
  return chassis.value === 'desktop' ? 'PC' : 'machine'
}
