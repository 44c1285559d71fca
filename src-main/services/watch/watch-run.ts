// SPDX-License-Identifier: MIT
import { catalogue } from '../../diagnosis/catalogue.ts'
import { confidenceRank } from '../../diagnosis/judge-signature.ts'
import { type DiagnosisSession, startDiagnosis } from '../../diagnosis/start-diagnosis.ts'
import type { Cause, LogEvidence } from '../../model/diagnosis.ts'
import type { HostReader } from '../../probes/host-reader.ts'
import type { Machine } from '../machines/read-machine.ts'
import { findDroppedLanes, type LinkState, readLink } from './check-link.ts'
import { findRelatedAddresses, isAbout } from './related-addresses.ts'

/** One run of a machine while the kernel is listened to. */
export interface WatchedRun {
  /** Takes new lines of the kernel's log; answers the causes that they name and that were not named before. */
  read(lines: readonly string[]): readonly Cause[]
  /** Looks at the links of its devices; answers the cause where lanes are missing and that was not said before. */
  lookAtLinks(): readonly Cause[]
  /** The cause of that id with this evidence, unless it was named before. */
  name(id: string, evidence: LogEvidence): readonly Cause[]
}

/** What goes wrong with a device or its link while a machine runs, as the kernel tells it. */
const watched = catalogue.filter(
  ({ id, stage }) =>
    stage === 'reset' || id === 'nvidia-fell-off-bus' || /^iommu-(?:page-fault|dma-fault|amd)/.test(id),
)
const linkCause = 'pcie-link-degraded'

/** A run that begins now. `source` tells where its lines come from when they are read. */
export function startRun(reader: HostReader, machine: Machine, source: () => string): WatchedRun {
  const devices = machine.outline.hostDevices.map(({ address }) => address)
  const related = findRelatedAddresses(reader, devices)
  const links = new Map<string, LinkState | null>(devices.map((device) => [device, readLink(reader, device)]))
  const session: DiagnosisSession = startDiagnosis(watched)
  const named = new Set<string>()

  /** Of the causes that one line names, the surest is told: it is one event. */
  const fresh = (causes: readonly Cause[]) => {
    const unheard = causes.filter(({ id, confidence }) => confidence !== 'low' && !named.has(id))
    for (const { id } of unheard) named.add(id)
    const surestFirst = unheard.toSorted(
      (one, other) => confidenceRank[other.confidence] - confidenceRank[one.confidence],
    )
    return surestFirst.filter((cause, index) => !surestFirst.slice(0, index).some((surer) => shareLine(surer, cause)))
  }

  function name(id: string, evidence: LogEvidence): readonly Cause[] {
    const signature = catalogue.find((each) => each.id === id)
    if (signature === undefined) return []
    const { stage, title, cause, confirm, ruleOut, fix, risk, remedy, sources } = signature
    const told = { id, stage, title, cause, confirm, ruleOut, fix, risk, remedy, sources }
    return fresh([{ ...told, confidence: 'medium', evidence: [evidence], details: {} }])
  }

  function lookAtLinks(): readonly Cause[] {
    for (const device of devices) {
      const evidence = findDroppedLanes(reader, device, links.get(device) ?? null)
      if (evidence !== null) return name(linkCause, evidence)
    }
    return []
  }

  return {
    lookAtLinks,
    name,
    read(lines) {
      const own = lines.filter((line) => isAbout(line, related))
      if (own.length === 0) return []
      const log = session.readSource(source())
      log.push(Buffer.from(`${own.join('\n')}\n`, 'utf8'))
      log.end()
      const causes = fresh(session.conclude(null).causes)
      const hasLinkTrouble = own.some((line) => /\bAER\b|PCIe Bus Error|pcieport/.test(line))
      return hasLinkTrouble ? [...causes, ...lookAtLinks()] : causes
    },
  }
}

function shareLine(one: Cause, other: Cause): boolean {
  return one.evidence.some(({ text }) => other.evidence.some((each) => each.text === text))
}
