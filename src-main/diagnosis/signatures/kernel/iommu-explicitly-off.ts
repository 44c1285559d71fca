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

function switchedOff({ commandLine, commandLineSource }: Scene): Assessment | null {
  const word = commandLine.find((each) => /^(?:intel_iommu=off|amd_iommu=off|iommu=off)$/.test(each))
  if (word === undefined) return null
  return { confidence: 'high', evidence: [{ source: commandLineSource, text: word }], details: { parameter: word } }
}
