// SPDX-License-Identifier: MIT
import type { DeviceReport, GpuCandidate, HostCost, MappedDevice, MappedGroup } from '../../model/device-report.ts'
import type { Verdict } from '../../model/finding.ts'
import { groupState } from '../../model/group-state.ts'
import type { PciLink } from '../../model/pci-device.ts'
import { formatMark, paint, signs, type TextStyle } from './text-style.ts'
import { wrapText } from './wrap-text.ts'

const costVerdicts: Record<HostCost['severity'], Verdict> = { refuse: 'fail', warn: 'warn', unknown: 'unknown' }

const adviceWords: Record<GpuCandidate['advice'], readonly [verdict: Verdict, words: string]> = {
  give: ['pass', 'give this one away'],
  possible: ['warn', 'possible, second choice'],
  keep: ['fail', 'keep it: the host needs it'],
  blocked: ['fail', 'cannot be given away as things are'],
}

const groupWords: Record<ReturnType<typeof groupState>, readonly [verdict: Verdict, words: string]> = {
  free: ['pass', 'can be given to a guest'],
  unsure: ['unknown', 'nothing known forbids giving it, but not all could be read'],
  held: ['not-applicable', 'stays with the host'],
}

/**
 * The device map for a person: the graphics cards that could go, then the groups as trees.
 *
 * Groups of bridges and platform devices are named in one line; `--verbose` lists them like the others.
 */
export function renderDevices(report: DeviceReport, style: TextStyle): string {
  const folded = style.isVerbose ? [] : report.groups.filter(isPlatformGroup)
  const sections = [renderCandidates(report, style)]
  sections.push(...report.groups.filter((group) => !folded.includes(group)).map((group) => renderGroup(group, style)))
  if (folded.length > 0) sections.push(renderFolded(folded, style))
  if (report.ungrouped.length > 0) {
    const title = report.groups.length === 0 ? 'Not in any group (there are no IOMMU groups)' : 'Not in any group'
    sections.push([paint(title, 'strong', style), ...renderDeviceList(report.ungrouped, style)])
  }
  if (report.groups.length + report.ungrouped.length === 0) sections.push(['No PCI devices were read.'])
  if (report.unknowns.length > 0) {
    const unknowns = report.unknowns.flatMap((text) =>
      prefixed(formatMark('unknown', style), wrapText(text, style.width, '    ', '    ')),
    )
    sections.push([paint('Could not be told', 'strong', style), ...unknowns])
  }
  return sections.map((lines) => lines.join('\n')).join('\n\n')
}

function renderCandidates({ candidates }: DeviceReport, style: TextStyle): string[] {
  const cards =
    candidates.length === 0
      ? ['  No graphics card that could be given away.']
      : candidates.flatMap((candidate) => renderCandidate(candidate, style))
  return [paint('Graphics cards', 'strong', style), ...cards]
}

function isPlatformGroup(group: MappedGroup): boolean {
  return group.devices.every(isPlatformDevice)
}

function isPlatformDevice(device: MappedDevice): boolean {
  return device.isBridge || device.hostCost.some((cost) => cost.code === 'platform-device')
}

function renderFolded(groups: readonly MappedGroup[], style: TextStyle): string[] {
  const title = groups.length === 1 ? 'Group' : 'Groups'
  const text = `${title} ${groups.map((group) => group.id).join(', ')}: only bridges and devices of the platform, which stay with the host. --verbose lists them.`
  return wrapText(text, style.width, '', '  ').map((line) => paint(line, 'quiet', style))
}

function renderGroup(group: MappedGroup, style: TextStyle): string[] {
  const [verdict, words] = groupWords[groupState(group)]
  const lines = [`${paint(`Group ${group.id}`, 'strong', style)}  ${formatMark(verdict, style)} ${words}`]
  lines.push(...group.reasons.flatMap((reason) => wrapText(reason, style.width, '  ', '  ')))
  return [...lines, ...renderDeviceList(group.devices, style)]
}

function renderDeviceList(devices: readonly MappedDevice[], style: TextStyle): string[] {
  const { branch, last, trunk } = signs(style)
  return devices.flatMap((device, index) => {
    const isLast = index === devices.length - 1
    const stem = isLast ? ' '.repeat(trunk.length) : trunk
    const [title = '', ...rest] = wrapText(
      `${device.address}  ${device.name} [${device.vendorId}:${device.deviceId}]`,
      style.width,
      `  ${isLast ? last : branch} `,
      `  ${stem}   `,
    )
    const details = wrapText(describeDevice(device), style.width, `  ${stem}   `, `  ${stem}   `)
    const costs = device.hostCost.flatMap(({ severity, text }) => {
      const [first = '', ...more] = wrapText(text, style.width - 2, `  ${stem}   `, `  ${stem}     `)
      const indent = `  ${stem}   `
      return [`${indent}${formatMark(costVerdicts[severity], style)} ${first.slice(indent.length)}`, ...more]
    })
    return [title, ...rest, ...details.map((line) => paint(line, 'quiet', style)), ...costs]
  })
}

function describeDevice(device: MappedDevice): string {
  const parts = [
    device.kind,
    !device.isDriverKnown ? 'driver not known' : device.driver === null ? 'no driver' : `driver ${device.driver}`,
    formatLink(device.link, device.maxLink),
    device.resetMethods === null
      ? 'reset not known'
      : device.resetMethods.length === 0
        ? device.isBridge
          ? null
          : 'no reset'
        : `reset ${device.resetMethods.join('/')}`,
    device.numaNode === null ? null : `NUMA node ${device.numaNode}`,
    device.bootVga === true ? 'boot VGA' : null,
    device.companions.length === 0 ? null : `goes with ${device.companions.join(', ')}`,
    device.twins.length === 0 || isPlatformDevice(device) ? null : `same ids as ${device.twins.join(', ')}`,
  ]
  return parts.filter((part) => part !== null).join(', ')
}

function formatLink(link: PciLink | null, maxLink: PciLink | null): string | null {
  if (link === null) return null
  const now = `x${link.width} at ${link.speedGtPerSecond} GT/s`
  const isFull =
    maxLink === null || (maxLink.width === link.width && maxLink.speedGtPerSecond === link.speedGtPerSecond)
  return isFull ? now : `${now} (of x${maxLink.width} at ${maxLink.speedGtPerSecond} GT/s)`
}

function renderCandidate(candidate: GpuCandidate, style: TextStyle): string[] {
  const [verdict, words] = adviceWords[candidate.advice]
  const group = candidate.group === null ? 'no group' : `group ${candidate.group}`
  const title = wrapText(`${candidate.address}  ${candidate.name}: ${words}`, style.width, '    ', '    ')
  const functions = `${group}, goes as ${candidate.functions.join(' + ')}`
  return [
    ...prefixed(formatMark(verdict, style), title),
    ...wrapText(functions, style.width, '    ', '    ').map((line) => paint(line, 'quiet', style)),
    ...candidate.reasons.flatMap((reason) => wrapText(reason, style.width, '    ', '    ')),
  ]
}

/** Lines indented by four, the first with a mark in its margin. */
function prefixed(mark: string, [first = '', ...rest]: readonly string[]): string[] {
  return [`  ${mark} ${first.trimStart()}`, ...rest]
}
