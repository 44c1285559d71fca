// SPDX-License-Identifier: MIT

import { failureStages } from '../../../src-main/model/diagnosis.ts'
import { readSourceFiles } from '../../architecture/source-files.ts'
import { type CorePattern, extractPatterns } from './extract-patterns.ts'

/** Which files of the core say what an area's catalogue translates: folders end with a stroke. */
interface CoreArea {
  readonly says: readonly string[]
  readonly butNot?: readonly string[]
}

const ruleAreas = ['boot', 'cpu', 'iommu', 'kernel', 'memory', 'pci', 'security', 'storage', 'virtualization'] as const

/** The areas of the core by the name of their file in each language. A sentence of two areas belongs to the first. */
const coreAreas: Readonly<Record<string, CoreArea>> = {
  ...Object.fromEntries(ruleAreas.map((area) => [`rules-${area}`, { says: [`src-main/rules/${area}/`] }])),
  rules: {
    says: ['src-main/rules/'],
    butNot: ['src-main/rules/start/', ...ruleAreas.map((area) => `src-main/rules/${area}/`)],
  },
  start: { says: ['src-main/rules/start/'] },
  devices: { says: ['src-main/devices/', 'src-main/model/pci-device.ts'] },
  readings: {
    says: ['src-main/probes/', 'src-main/model/fact.ts'],
    butNot: [
      'src-main/probes/recording-host-reader.ts',
      'src-main/probes/cpu/parse-cpuinfo.ts',
      'src-main/probes/pci/parse-module-aliases.ts',
    ],
  },
  plan: {
    says: ['src-main/planner/'],
    butNot: ['src-main/planner/script/', 'src-main/planner/format-script.ts', 'src-main/planner/format-run.ts'],
  },
  'host-files': {
    says: ['src-main/host-config/'],
    butNot: [
      'src-main/host-config/guest-hook/guest-hook-script.ts',
      'src-main/host-config/guest-hook/read-domain-program.ts',
    ],
  },
  guest: { says: ['src-main/guest/build/'] },
  'guest-checks': { says: ['src-main/guest/checks/', 'src-main/guest/remedy/'] },
  'guest-problems': {
    says: [
      'src-main/guest/judge/',
      'src-main/guest/draft/',
      'src-main/guest/host/',
      'src-main/guest/install/check-answers.ts',
    ],
  },
  work: {
    says: ['src-main/services/', 'src-main/contract/dispatch.ts', 'src-main/capture/'],
    butNot: [
      'src-main/services/report/',
      'src-main/services/autostart/',
      'src-main/services/desktop-entry/',
      'src-main/capture/redaction/',
    ],
  },
  'root-helper': { says: ['src-main/helper/', 'src-main/helper-client/'] },
  media: { says: ['src-main/media/'] },
  diagnosis: { says: ['src-main/diagnosis/judge-standings.ts', 'src-main/diagnosis/symptoms.ts'] },
  ...Object.fromEntries(
    failureStages.map((stage) => [`diagnosis-${stage}`, { says: [`src-main/diagnosis/signatures/${stage}/`] }]),
  ),
}

/** Every sentence of the core, by area. */
export function extractCore(): ReadonlyMap<string, readonly CorePattern[]> {
  const files = readSourceFiles('src-main').map(({ path }) => path)
  const seen = new Set<string>()
  return new Map(
    Object.entries(coreAreas).map(([area, { says, butNot = [] }]) => {
      const own = files.filter(
        (file) => says.some((place) => file.startsWith(place)) && !butNot.some((place) => file.startsWith(place)),
      )
      const patterns = own
        .flatMap(extractPatterns)
        .filter(({ pattern }) => (seen.has(pattern) ? false : seen.add(pattern)))
      return [area, patterns]
    }),
  )
}
