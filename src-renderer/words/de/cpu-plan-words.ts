// SPDX-License-Identifier: MIT
import type { CpuPlanReason } from '../../../src-main/model/cpu-plan.ts'
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

type Numbers = Readonly<Record<string, number>>

const { number, plural } = createFormats('de')
const few = (count: number | undefined, one: string, other: string) =>
  `${number(count ?? 0)} ${plural(count ?? 0, { one, other })}`
const mebibytes = (kib: number | undefined) => `${number((kib ?? 0) / 1024)} MiB`
const gibibytes = (kib: number | undefined) => `${number((kib ?? 0) / 1024 / 1024, 1)} GiB`

const reasons: Readonly<Record<CpuPlanReason['code'], (numbers: Numbers) => string>> = {
  'one-l3-domain': ({ sizeKiB }) =>
    `Ein gemeinsamer L3-Cache${sizeKiB === undefined ? '' : ` von ${mebibytes(sizeKiB)}`}.`,
  'several-l3-domains': ({ domains }) =>
    `Verteilt auf ${few(domains, 'Cache', 'Caches')}: Der Weg dazwischen kostet Zeit.`,
  'largest-l3': ({ sizeKiB }) => `Der Die mit dem größten Cache (${mebibytes(sizeKiB)}), der Spielen am meisten nützt.`,
  'performance-cores': ({ cores }) => `${few(cores, 'Performance-Kern', 'Performance-Kerne')} und keine langsameren.`,
  'efficiency-cores-stay': ({ cores }) =>
    `${few(cores, 'langsamerer Kern bleibt', 'langsamere Kerne bleiben')} bei diesem Computer.`,
  'device-node': ({ node }) => `Auf NUMA-Knoten ${node}, wie das Gerät.`,
  'not-device-node': ({ vcpus, node }) =>
    `${few(vcpus, 'virtuelle CPU liegt', 'virtuelle CPUs liegen')} nicht auf NUMA-Knoten ${node}, an dem das Gerät hängt.`,
  'several-nodes': ({ nodes }) => `Auf ${few(nodes, 'NUMA-Knoten', 'NUMA-Knoten')}; der Gast bekommt sie zu sehen.`,
  'uneven-nodes': () => 'Die Knoten haben nicht gleich viele: Der Gast sieht einen einzigen Sockel.',
  'whole-cores': ({ cores }) => `${few(cores, 'ganzer Kern', 'ganze Kerne')}: Keiner wird geteilt.`,
  'host-keeps-first-core': ({ cpu }) => `CPU ${cpu}, auf der die Arbeit des Kernels anfällt, bleibt in Ruhe.`,
  'split-core': ({ cores }) => `${few(cores, 'Kern wird', 'Kerne werden')} geteilt: Ihre Threads bremsen einander.`,
  'idle-threads': ({ threads }) =>
    `${few(threads, 'Thread bleibt', 'Threads bleiben')} ungenutzt, damit kein Kern geteilt wird.`,
  'unlike-cores': () => 'Die Kerne haben verschieden viele Threads, was sich dem Gast nicht zeigen lässt.',
  'slower-cores': ({ vcpus }) =>
    `${few(vcpus, 'virtuelle CPU läuft', 'virtuelle CPUs laufen')} auf langsameren Kernen.`,
  'host-short-of-cores': ({ wished, cores }) =>
    `Dieser Computer behält ${few(cores, 'Kern', 'Kerne')}; ${wished} wären besser.`,
  'fewer-than-wished': ({ wished, vcpus }) => `${vcpus} von ${wished} gewünschten: Mehr gibt es nicht.`,
  'no-cache-known': () => 'Welche CPUs sich einen Cache teilen, ist hier nicht bekannt.',
  'memory-exceeds-node': ({ memoryKiB, nodesKiB }) =>
    `Seine ${gibibytes(memoryKiB)} Speicher sind mehr, als seine NUMA-Knoten haben (${gibibytes(nodesKiB)}).`,
}

export const cpuPlanWords: Words['cpuPlan'] = {
  reasonsTitle: 'Warum diese',
  limitsTitle: 'Was nicht zu haben war',
  explain: ({ code, numbers }) => reasons[code](numbers),
  memory: {
    'fits-reserved': 'Huge Pages, die reserviert und frei sind.',
    'fits-free-memory': 'Huge Pages, die beim Start der Maschine belegt und bei ihrem Ende zurückgegeben werden.',
    'needs-boot':
      'Huge Pages, die beim nächsten Start des Computers reserviert werden: Jetzt ist zu wenig Speicher frei.',
    'needs-hook':
      'Gewöhnliche Seiten: Huge Pages brauchen „Platz schaffen, während eine virtuelle Maschine läuft“ aus dem Schritt „Modus“.',
    'not-worth-it': 'Gewöhnliche Seiten, die der Kernel von selbst zusammenfasst.',
    'host-too-small': 'Gewöhnliche Seiten: So viel zu reservieren ließe diesem Computer zu wenig.',
    'node-too-small': 'Gewöhnliche Seiten: Der NUMA-Knoten bei den CPUs hat zu wenig Speicher.',
    'could-not-tell': 'Gewöhnliche Seiten: Welche Huge Pages es gibt, ließ sich nicht feststellen.',
  },
}
