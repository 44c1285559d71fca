// SPDX-License-Identifier: MIT
import { kernelArgName, kernelArgValues } from '../../model/kernel-args.ts'
import { removeParameterRemedy } from '../parameter-remedy.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

const parameter = 'pcie_acs_override'

export const noAcsOverride: Rule = {
  id: 'security.no-acs-override',
  title: 'IOMMU groups show the isolation there really is',
  why: 'pcie_acs_override, known only to patched kernels, splits groups by assuming an isolation that the hardware does not promise: a guest may reach its neighbours past the IOMMU.',
  sources: [
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF#Bypassing_the_IOMMU_groups_(ACS_override_patch)',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { commandLineArgs, unknownParameters, log } = facts.kernel
    if (!commandLineArgs.known) return unknownBecause(commandLineArgs)
    const values = kernelArgValues(commandLineArgs.value, parameter)
    const last = values.at(-1)
    if (last === undefined) {
      return pass('No ACS override is on the kernel command line.', [
        evidenceOf(commandLineArgs, () => `no ${parameter}=`),
      ])
    }
    const token = last === '' ? parameter : `${parameter}=${last}`
    const evidence = [evidenceOf(commandLineArgs, () => token)]
    const remedy = removeParameterRemedy(token, facts)
    const proof = log.known ? log.value.find((line) => /ACS overrides enabled/i.test(line)) : undefined
    const isRefused =
      proof === undefined &&
      unknownParameters.known &&
      unknownParameters.value.some((each) => kernelArgName(each.split('=')[0] ?? '') === parameter)
    if (isRefused) {
      return warn(
        `${token} is on the command line, but this kernel does not know it: the groups are as without it.`,
        [...evidence, evidenceOf(unknownParameters)],
        [
          remedy,
          {
            kind: 'information',
            text: 'Only kernels with the patch (linux-zen, CachyOS, Proxmox and others) know it; another slot is the better way.',
          },
        ],
      )
    }
    const more =
      proof !== undefined && log.known ? [{ source: log.source, text: proof }] : [evidenceOf(unknownParameters)]
    const effect =
      proof === undefined
        ? 'where the kernel knows it, groups look more isolated than they are'
        : 'and the kernel follows it, so groups look more isolated than they are'
    return warn(
      `${token} is on the command line, ${effect}.`,
      [...evidence, ...more],
      [
        remedy,
        {
          kind: 'information',
          text: 'Keep it only if you accept that a guest may reach the memory of devices that shared its group before.',
        },
      ],
    )
  },
}
