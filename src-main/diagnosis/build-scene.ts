// SPDX-License-Identifier: MIT
import type { HostFacts } from '../model/host-facts.ts'
import type { PhraseRecord } from './collect-sightings.ts'
import type { ListedDevice, Scene, Sighting } from './scene.ts'
import type { Phrase } from './signature.ts'

const driverInUse = 'Kernel driver in use: <word>'
const commandLines = [
  'Kernel command line: <text>',
  'Command line: BOOT_IMAGE=<text>',
  'BOOT_IMAGE=<text>',
  'initrd=<text>',
]
const idsGiven = [
  'vfio-pci.ids=<word>',
  'vfio_pci.ids=<word>',
  'options vfio-pci ids=<word>',
  'options vfio_pci ids=<word>',
]
/** What the kernel says of the card that firmware started on. */
export const bootDisplay: readonly Phrase[] = [
  'pci <bdf>: vgaarb: setting as boot VGA device',
  'pci <bdf>: vgaarb: setting as boot device',
]
/** Settings of GRUB as people paste them. */
export const grubDefaults: readonly Phrase[] = ['GRUB_CMDLINE_LINUX_DEFAULT=<text>', 'GRUB_CMDLINE_LINUX=<text>']
/** A patched kernel says that the override works. */
export const acsWarnings: readonly Phrase[] = ['PCIe ACS overrides enabled']
/** Lines with which a kernel’s log begins. */
export const bootLines: readonly Phrase[] = ['Linux version <word>']
const idsAdded = 'vfio_pci: add [<word>[ffff'

/** Phrases that tell about the machine rather than a failure. */
export const scenePhrases: readonly Phrase[] = [
  driverInUse,
  ...commandLines,
  ...idsGiven,
  idsAdded,
  ...bootDisplay,
  ...grubDefaults,
  ...acsWarnings,
  ...bootLines,
]

/** Those whose lines around are needed. */
export const contextPhrases: ReadonlySet<Phrase> = new Set([driverInUse, ...commandLines, ...grubDefaults, ...idsGiven])

/** All that was read as signatures see it. */
export function buildScene(
  records: ReadonlyMap<Phrase, PhraseRecord>,
  facts: HostFacts | null,
  matched: ReadonlySet<string>,
): Scene {
  const sightings = (phrases: readonly Phrase[]) => phrases.flatMap((phrase) => records.get(phrase)?.sightings ?? [])
  const fromText = findCommandLine(sightings(commandLines))
  const told = facts?.kernel.commandLine
  return {
    facts,
    matched,
    sightings,
    commandLine: fromText?.words ?? (told?.known === true ? told.value.split(/\s+/) : []),
    commandLineSource: fromText?.source ?? (told?.known === true ? told.source : ''),
    vfioIds: [
      ...sightings(idsGiven).flatMap(({ whole }) => idsIn(whole)),
      ...sightings([idsAdded]).flatMap(({ captures }) => idsIn(`ids=${captures['word'] ?? ''}`)),
    ],
    devices: sightings([driverInUse]).flatMap((seen) => listDevice(seen) ?? []),
  }
}

/** The last command line in the text: what counts is what runs now. */
function findCommandLine(seen: readonly Sighting[]): { words: readonly string[]; source: string } | null {
  const last = seen.toSorted((left, right) => left.line - right.line).at(-1)
  if (last === undefined) return null
  const text = last.whole.replace(/^.*?(?=BOOT_IMAGE=|initrd=|command line:)/i, '').replace(/^.*command line:\s*/i, '')
  return { words: text.toLowerCase().split(/\s+/), source: `${last.evidence.source}:${last.line}` }
}

function idsIn(text: string): string[] {
  return [...text.matchAll(/ids=([0-9a-f:,]{9,200})/gi)].flatMap((match) => {
    const pairs = (match[1] ?? '').toLowerCase().split(',')
    return pairs
      .map((pair) => pair.split(':').slice(0, 2).join(':'))
      .filter((pair) => /^[0-9a-f]{4}:[0-9a-f]{4}$/.test(pair))
  })
}

/** The device whose listing holds the line: the nearest line above that begins with an address. */
function listDevice({ captures, above, evidence }: Sighting): ListedDevice | null {
  for (const [index, line] of above.entries()) {
    const match = /^((?:[0-9a-f]{4,8}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]) (.{3,200})/i.exec(line)
    if (match === null) continue
    // A listing may be wrapped: the rest of the name stands in the lines below it.
    const description = [match[2], ...above.slice(0, index).reverse()].join('').slice(0, 400)
    const id = /\[([0-9a-f]{4}:[0-9a-f]{4})\]/i.exec(description)?.[1]
    return {
      address: (match[1] ?? '').toLowerCase(),
      driver: (captures['word'] ?? '').toLowerCase(),
      id: id?.toLowerCase() ?? null,
      description,
      evidence,
    }
  }
  return null
}
