// SPDX-License-Identifier: MIT

import { acsWarnings, bootLines } from '../../build-scene.ts'
import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const acsOverrideParamIgnored: Signature = {
  id: 'acs-override-param-ignored',
  stage: 'grouping',
  title: 'This kernel does not know pcie_acs_override',
  matchers: [
    {
      phrases: [
        'Unknown kernel command line parameters<text>pcie_acs_override=',
        "Unknown kernel command line parameters 'pcie_acs_override=",
      ],
      confidence: 'high',
    },
  ],
  assess: (scene, matched) => matched ?? ignored(scene),
  explains: ['group-not-viable', 'acs-override-insufficient'],
  cause: 'The parameter belongs to a patch that the kernels of most distributions do not carry.',
  confirm: ['The log of this boot lacks “PCIe ACS overrides enabled”.'],
  ruleOut: ['That warning is there: the patch works.'],
  fix: [
    'Use another slot.',
    'Only if you accept its danger: a kernel with the patch (linux-zen, CachyOS, Proxmox, Unraid).',
  ],
  risk: 'The override removes the separation that groups stand for.',
  remedy: null,
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
  ],
}

/** The word is on the command line of a log that goes back to the boot, and the patched kernel’s warning is not in it. */
function ignored({ commandLine, commandLineSource, sightings, facts, matched }: Scene): Assessment | null {
  const word = commandLine.find((each) => each.startsWith('pcie_acs_override='))
  if (word === undefined || sightings(acsWarnings).length > 0) return null
  const unknown = facts?.kernel.unknownParameters
  const isRefused = unknown?.known === true && unknown.value.some((each) => each.startsWith('pcie_acs_override'))
  if (!isRefused && !(matched.has('group-not-viable') && sightings(bootLines).length > 0)) return null
  return { confidence: isRefused ? 'high' : 'medium', evidence: [{ source: commandLineSource, text: word }] }
}
