// SPDX-License-Identifier: MIT

import type { KernelArg } from '../../../model/kernel-args.ts'
import { grubDefaults } from '../../build-scene.ts'
import type { Scene, Sighting } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

/** Parameters that people set for passthrough. */
const wanted =
  /^(?:intel_iommu=on|amd_iommu=on|iommu=pt|vfio-pci\.ids=\S+|pcie_acs_override=\S+|rd\.driver\.pre=vfio-pci)$/

export const iommuParamNotApplied: Signature = {
  id: 'iommu-param-not-applied',
  stage: 'kernel',
  title: 'A parameter was written down, and the running kernel did not get it',
  matchers: [],
  assess: (scene) => fromText(scene) ?? fromFacts(scene),
  explains: ['iommu-param-missing', 'bind-host-driver-won', 'acs-override-insufficient'],
  cause:
    'The file was changed, but the loader’s own configuration was not made from it, another loader starts the machine, or an old entry was chosen.',
  confirm: ['Compare `cat /proc/cmdline` with the file.'],
  ruleOut: ['The parameter stands in /proc/cmdline.'],
  fix: ['Make the loader’s configuration with the right tool (see bootloader-wrong-tool), and restart.'],
  risk: 'As with every change of the loader: keep the old entry.',
  remedy: 'boot-parameters.set',
  sources: ['https://forums.unraid.net/topic/196680-complete-technical-report-vfio-gpu-passthrough-failure/'],
}

/** The file in the text asks for what the command line in the text lacks. */
function fromText({ commandLine, commandLineSource, sightings }: Scene): Assessment | null {
  const settings = grubDefaults.flatMap((phrase) => sightings([phrase]).at(-1) ?? [])
  if (commandLine.length === 0) return null
  const lacks = ({ whole }: Sighting) =>
    readSetting(whole).filter((word) => wanted.test(word) && !commandLine.includes(word))
  const file = settings.find((setting) => lacks(setting).length > 0)
  if (file === undefined) return null
  const missing = lacks(file)
  const { source, text } = file.evidence
  return {
    confidence: 'medium',
    evidence: [
      { source, text, line: file.line },
      { source: commandLineSource, text: `lacks ${missing.join(' ')}` },
    ],
    details: { parameters: missing.join(' ') },
  }
}

/** The words of `NAME="a b"`, without what stands in the lines below it. */
function readSetting(text: string): string[] {
  const value = /=\s*(?:["'‘’‚“”„]([^"'‘’‚“”„]*)|(\S*))/.exec(text)
  return (value?.[1] ?? value?.[2] ?? '').toLowerCase().split(/\s+/)
}

/** The same on a machine that was looked at. */
function fromFacts({ facts }: Scene): Assessment | null {
  const sources = facts?.boot.commandLineSources
  const running = facts?.kernel.commandLine
  if (sources?.known !== true || running?.known !== true) return null
  const words = running.value.split(/\s+/)
  for (const { path, args } of sources.value) {
    const missing = args.map(formatArg).filter((text) => wanted.test(text) && !words.includes(text))
    if (missing.length === 0) continue
    return {
      confidence: 'medium',
      evidence: [
        { source: path, text: missing.join(' ') },
        { source: running.source, text: running.value },
      ],
      details: { parameters: missing.join(' ') },
    }
  }
  return null
}

function formatArg({ key, value }: KernelArg): string {
  return value === null ? key : `${key}=${value}`
}
