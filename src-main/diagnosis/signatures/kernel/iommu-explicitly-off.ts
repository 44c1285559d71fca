// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const iommuExplicitlyOff: Signature = {
  id: 'iommu-explicitly-off',
  stage: 'kernel',
  title: 'The command line switches the IOMMU off',
  matchers: [],
  assess: (scene) => switchedOff(scene),
  explains: ['iommu-param-missing', 'vfio-module-not-loaded', 'bind-probe-einval', 'vfio-group-node-missing'],
  cause:
    'A word on the command line, mostly left from a work-around for graphics or an NVMe drive, keeps the kernel from using the IOMMU.',
  confirm: ['`cat /proc/cmdline` has the word.'],
  ruleOut: ['A later word switches it on again; the last one counts.'],
  fix: ['Take the word off the command line and restart.'],
  risk: 'The trouble that it once worked around may come back.',
  remedy: 'boot-parameters.set',
  sources: ['https://docs.kernel.org/admin-guide/kernel-parameters.html'],
}

/** The last word on it counts, and none does where one maker's IOMMU is on or the kernel has one in use. */
function switchedOff({ facts, commandLine, commandLineSource }: Scene): Assessment | null {
  if (facts?.iommu.units.known === true && facts.iommu.units.value.length > 0) return null
  const last = ['intel_iommu', 'amd_iommu', 'iommu'].flatMap(
    (key) => commandLine.filter((each) => each.startsWith(`${key}=`)).at(-1) ?? [],
  )
  const word = last.find((each) => each.endsWith('=off'))
  if (word === undefined || last.some((each) => /^(?:intel|amd)_iommu=(?:on|force_enable)/.test(each))) return null
  return { confidence: 'high', evidence: [{ source: commandLineSource, text: word }], details: { parameter: word } }
}
