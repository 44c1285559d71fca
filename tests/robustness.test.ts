// SPDX-License-Identifier: MIT
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { outputSchemas } from '../src-main/contract/report-schemas/json-schemas.ts'
import type { Finding } from '../src-main/model/finding.ts'
import type { HostReader, ReadProblem } from '../src-main/probes/host-reader.ts'
import { type Examination, examineHost } from '../src-main/services/examine-host.ts'
import { openRoot } from '../src-main/services/open-root.ts'
import { createRandom, type Damage, damageReader, damages, takeAway } from './support/damaged-reader.ts'
import { readExpectedHost } from './support/expected-host.ts'
import { hasLabCaptures, openLabCapture } from './support/lab-captures.ts'

const hostsFolder = path.join(import.meta.dirname, 'hosts')
// One of each kind: two cards, one card, virtual functions, hybrid cores and unequal caches, firmware switched off.
const hosts = ['ryzen-two-gpus', 'single-gpu-desktop', 'epyc-sriov-server', 'intel-hybrid-laptop', 'lab-none']
const areas = `/sys /proc /etc /boot /usr /lib /dev /run /sys/bus/pci /sys/firmware /sys/kernel/iommu_groups /sys/class
  /sys/class/iommu /sys/class/drm /sys/devices/system/cpu /kernel-log /open-files`.split(/\s+/)
const shares = [0.05, 0.3, 0.9]

function openTestHost(name: string): HostReader {
  const folder = path.join(hostsFolder, name)
  const opened = openRoot(path.join(folder, readExpectedHost(folder).root ?? '.'))
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  return opened.value
}

/** Paths that a reading of the host asks for; of those that differ in numbers only, one. */
async function listPaths(reader: HostReader): Promise<{ readonly all: string[]; readonly kinds: string[] }> {
  const all = new Set<string>()
  const note = (hostPath: string) => {
    all.add(hostPath)
    return null
  }
  await examineHost(damageReader(reader, note))
  const kinds = new Map([...all].map((hostPath) => [hostPath.replace(/[0-9a-f]*\d[0-9a-f]*/g, '#'), hostPath]))
  return { all: [...all], kinds: [...kinds.values()] }
}

/** A part of the paths, the same for the same seed. */
function pickPaths(paths: readonly string[], seed: number, share: number): ReadonlySet<string> {
  const random = createRandom(seed)
  return new Set(paths.filter(() => random() < share))
}

/** One path of each `stride`, beginning with that of `turn`: the hosts share the kinds of files among them. */
function pickTurn(kinds: readonly string[], turn: number, stride: number): ReadonlySet<string>[] {
  return kinds.filter((_, index) => index % stride === turn).map((hostPath) => new Set([hostPath]))
}

/** What is wrong with an examination whatever the host is; empty where nothing is. */
function findFaults({ facts, report, devices }: Examination): string[] {
  const outputs = { facts, doctor: report, devices }
  const misshapen = Object.entries(outputs).flatMap(([name, output]) => {
    const checked = outputSchemas[name as keyof typeof outputs].safeParse(JSON.parse(JSON.stringify(output)))
    return checked.success
      ? []
      : checked.error.issues.map((issue) => `${name}.${issue.path.join('.')} ${issue.message}`)
  })
  const failed = report.findings.filter(({ statement }) => statement.includes('fault in Throughway'))
  return [...misshapen, ...failed.map(({ id, evidence }) => `${id}: ${evidence[0]?.text}`)]
}

/** The examination of a damaged host, with what is wrong with it; an error is one fault. */
async function examineDamaged(reader: HostReader, damageOf: (hostPath: string) => Damage | null) {
  try {
    const examination = await examineHost(damageReader(reader, damageOf))
    return { findings: examination.report.findings, faults: findFaults(examination) }
  } catch (error) {
    return { findings: [], faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)] }
  }
}

/**
 * Claims that came to hold only because something was not seen, and those that came to be broken by it.
 *
 * Nothing may pass so. A claim may be found broken where what excused it was seen no more only if it was broken before.
 */
function findUnfounded(before: readonly Finding[], after: readonly Finding[]): string[] {
  const verdicts = new Map(before.map(({ id, verdict }) => [id, verdict]))
  return after
    .filter(({ id, verdict }) => (verdict === 'pass' || verdict === 'fail') && verdicts.get(id) !== verdict)
    .filter(({ verdict, blocking }) => blocking || verdict === 'fail')
    .map(({ id, verdict, statement }) => `${id}: ${verdicts.get(id)} became ${verdict}: ${statement}`)
}

describe.each(hosts)('%s', (name) => {
  test.each(Object.entries(damages))(
    '%s: files in turn, and many at once',
    { timeout: 240_000 },
    async (way, damage) => {
      const reader = openTestHost(name)
      const { all, kinds } = await listPaths(reader)
      const turn = hosts.indexOf(name) * 3 + (Object.keys(damages).indexOf(way) % 3)
      const choices = [
        ...pickTurn(kinds, turn, hosts.length * 3),
        ...[...shares, 1].map((share, seed) => pickPaths(all, seed, share)),
      ]
      const faults: string[] = []
      for (const choice of choices) {
        const found = await examineDamaged(reader, (hostPath) => (choice.has(hostPath) ? damage : null))
        faults.push(...found.faults.map((fault) => `${[...choice].slice(0, 2).join(' ')}: ${fault}`))
      }
      expect(faults).toEqual([])
    },
  )

  test.each(['denied', 'not-captured'] satisfies ReadProblem[])(
    'what is %s makes no claim hold, and breaks none',
    { timeout: 240_000 },
    async (problem) => {
      const reader = openTestHost(name)
      const before = (await examineHost(reader)).report.findings
      const { all, kinds } = await listPaths(reader)
      const below = (area: string) => new Set(all.filter((each) => each === area || each.startsWith(`${area}/`)))
      const choices = [
        ...areas.map(below),
        ...pickTurn(kinds, hosts.indexOf(name), hosts.length),
        ...[...shares, ...shares].map((share, seed) => pickPaths(all, seed, share)),
      ]
      const gone = takeAway(problem)
      const wrong: string[] = []
      for (const choice of choices) {
        const { findings, faults } = await examineDamaged(reader, (hostPath) => (choice.has(hostPath) ? gone : null))
        const unfounded = [...faults, ...findUnfounded(before, findings)]
        wrong.push(...unfounded.map((each) => `without ${[...choice].slice(0, 2).join(' ')} (${choice.size}): ${each}`))
      }
      expect(wrong).toEqual([])
    },
  )
})

test.skipIf(!hasLabCaptures)('a capture made by other means is read in pieces too', { timeout: 240_000 }, async () => {
  const { reader, dispose } = openLabCapture('intel')
  const { all } = await listPaths(reader)
  const faults: string[] = []
  for (const [seed, damage] of Object.values(damages).entries()) {
    const choice = pickPaths(all, seed, shares[seed % shares.length] ?? 1)
    faults.push(...(await examineDamaged(reader, (hostPath) => (choice.has(hostPath) ? damage : null))).faults)
  }
  dispose()
  expect(faults).toEqual([])
})

test('the damage reaches the host: without its devices nothing is known of them', async () => {
  const { facts } = await examineHost(
    damageReader(openTestHost('ryzen-two-gpus'), (hostPath) =>
      hostPath.startsWith('/sys/bus/pci/') ? takeAway('denied') : null,
    ),
  )
  expect(facts.pciDevices).toMatchObject({ known: false, needsHelper: true })
})
