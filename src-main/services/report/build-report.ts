// SPDX-License-Identifier: MIT
import { redactDefinition } from '../../guest/redact-definition.ts'
import { type AboutView, describeHelper, type ProgramForm } from '../../model/about-view.ts'
import type { DeviceReport, MappedDevice } from '../../model/device-report.ts'
import type { Diagnosis } from '../../model/diagnosis.ts'
import { type Fact, valueOr } from '../../model/fact.ts'
import { type TroubleReport, troubleReportSchema } from '../../model/trouble-report.ts'
import type { HostReader } from '../../probes/host-reader.ts'
import { createRecordingHostReader } from '../../probes/recording-host-reader.ts'
import { readAbout } from '../about/read-about.ts'
import type { HostLog } from '../collect-guest-logs.ts'
import { type Examination, examineHost } from '../examine-host.ts'
import type { Machine } from '../machines/read-machine.ts'
import { readHistory } from '../read-history.ts'
import { redactTexts } from './redact-texts.ts'

/** What a report is made of. */
export interface ReportQuestion {
  readonly reader: HostReader
  readonly diagnosis: Diagnosis
  readonly gaps: readonly string[]
  /** What was read; names of hosts and people are learned from it. */
  readonly logs: readonly HostLog[]
  readonly machine: { readonly machine: Machine; readonly definition: string | null } | null
  readonly libvirtVersion: string | null
  readonly form: ProgramForm
}

/** A report on a host, its causes and a machine, without what tells whose they are. Reads the host anew; changes nothing. */
export async function buildReport(question: ReportQuestion): Promise<TroubleReport> {
  const { reader, recording } = createRecordingHostReader(question.reader)
  const examination = await examineHost(reader)
  const history = readHistory(reader)
  const report = draftReport(question, examination, history.transactions, await readAbout(question.form, null))
  return mapTexts(report, (texts) =>
    redactTexts(
      recording,
      texts,
      question.logs.map(({ text }) => text),
    ),
  )
}

function draftReport(
  { diagnosis, gaps, machine, libvirtVersion }: ReportQuestion,
  { facts, report, devices }: Examination,
  transactions: ReturnType<typeof readHistory>['transactions'],
  about: AboutView,
): TroubleReport {
  const { host, verdict, summary, findings } = report
  return {
    schema: troubleReportSchema,
    versions: {
      throughway: about.version,
      commit: about.commit,
      form: about.form,
      node: about.node,
      electron: about.electron,
      chromium: about.chromium,
      helper: describeHelper(about),
      kernel: host.kernel,
      distribution: host.distribution,
      qemu: versionOf(facts.virtualization.qemu),
      libvirt: libvirtVersion ?? versionOf(facts.virtualization.libvirt),
    },
    host: {
      machine: host.machine,
      processor: host.processor,
      memoryKiB: host.memoryKiB,
      commandLine: valueOr(facts.kernel.commandLine, null),
      verdict,
      summary,
      findings: findings
        .filter((finding) => finding.verdict === 'fail' || finding.verdict === 'warn' || finding.verdict === 'unknown')
        .map(({ id, verdict: judged, title, evidence }) => ({
          id,
          verdict: judged,
          title,
          evidence: evidence.slice(0, 4).map(({ source, text }) => `${source}: ${text}`),
        })),
    },
    machine: machine === null ? null : describeMachine(machine, devices),
    causes: diagnosis.causes.map(({ id, title, confidence, cause, fix, evidence }) => ({
      ...{ id, title, confidence, cause, fix, evidence },
    })),
    symptoms: diagnosis.unknown?.symptoms ?? [],
    gaps,
    history: transactions.slice(0, 20).map(({ beganAt, title, state }) => ({ beganAt, title, state })),
  }
}

function versionOf(fact: Fact<{ readonly version: string | null } | null>): string | null {
  return valueOr(fact, null)?.version ?? null
}

function describeMachine(
  { machine, definition }: NonNullable<ReportQuestion['machine']>,
  { groups, ungrouped }: DeviceReport,
): TroubleReport['machine'] {
  const all: MappedDevice[] = [...groups.flatMap((group) => group.devices), ...ungrouped]
  const redacted = definition === null ? null : redactDefinition(definition)
  return {
    name: machine.domain.name,
    state: machine.state,
    devices: machine.outline.hostDevices.map(({ address }) => {
      const device = all.find((each) => each.address === address)
      const group = groups.find(({ id }) => id === device?.iommuGroup)
      return {
        address,
        name: device?.name ?? null,
        ids: device === undefined ? null : `${device.vendorId}:${device.deviceId}`,
        driver: device?.driver ?? null,
        group: device?.iommuGroup ?? null,
        members: (group?.devices ?? [])
          .filter((each) => each.address !== address)
          .map((each) => `${each.address} ${each.name} (${each.driver ?? 'no driver'})`),
      }
    }),
    // What cannot be taken apart cannot be redacted.
    definition: redacted?.ok === true ? redacted.value : null,
  }
}

const programVersions = ['throughway', 'commit', 'form', 'node', 'electron', 'chromium', 'helper']

/** Words of this program’s own, which mean the same wherever they stand. */
const ownWords: ReadonlySet<string> = new Set(['id', 'verdict', 'confidence', 'state', 'beganAt', ...programVersions])

/** The same value with every text in it replaced, all of them at once; words of our own stay. */
function mapTexts<T>(value: T, replaceAll: (texts: readonly string[]) => readonly string[]): T {
  const texts: string[] = []
  walk(value, (text) => {
    texts.push(text)
    return text
  })
  const replaced = replaceAll(texts).values()
  return walk(value, () => replaced.next().value ?? '') as T
}

function walk(part: unknown, replace: (text: string) => string): unknown {
  if (typeof part === 'string') return replace(part)
  if (Array.isArray(part)) return part.map((inner) => walk(inner, replace))
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part).map(([key, inner]) => [key, ownWords.has(key) ? inner : walk(inner, replace)])
  return Object.fromEntries(entries)
}
