// SPDX-License-Identifier: MIT
import type { HostFacts } from '../../model/host-facts.ts'
import { type KernelArg, kernelArgName } from '../../model/kernel-args.ts'
import { formatList } from '../format-list.ts'
import { iommuKind } from '../iommu-kind.ts'
import { iommuWords } from '../iommu-parameters.ts'
import { removeParameterRemedy } from '../parameter-remedy.ts'
import { formatKernelArg } from '../passthrough-parameters.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

/** Words that `iommu=` takes on x86. */
const iommuOptions = new Set(
  'off force noforce biomerge panic nopanic merge nomerge forcesac allowdac nodac usedac soft pt nopt fullflush memaper noagp allowed calgary'.split(
    ' ',
  ),
)
const amdOptions = new Set(
  'off fullflush force_enable force_isolation pgtbl_v1 pgtbl_v2 irtcachedis nohugepages v2_pgsizes_only'.split(' '),
)
const intelOptions = new Set('on off igfx_off forcedac strict sp_off sm_on sm_off tboot_noforce'.split(' '))

export const parametersMeaningful: Rule = {
  id: 'iommu.parameters-meaningful',
  title: 'Every IOMMU parameter on the command line does something',
  why: 'Words that the kernel ignores look as if the IOMMU had been taken care of and hide what is really missing.',
  sources: [
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/iommu/amd/init.c',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { commandLineArgs } = facts.kernel
    if (!commandLineArgs.known) return unknownBecause(commandLineArgs)
    const useless = commandLineArgs.value.flatMap((arg) => {
      const reason = whyUseless(arg, facts)
      return reason === null ? [] : [{ word: formatKernelArg(arg), reason }]
    })
    const [first, ...more] = useless
    if (first === undefined) {
      return pass('No word about the IOMMU is without effect.', [evidenceOf(facts.kernel.commandLine)])
    }
    return warn(
      `${formatList(useless.map(({ word }) => word))} ${more.length === 0 ? 'has' : 'have'} no effect.`,
      useless.map(({ word, reason }) => ({ source: commandLineArgs.source, text: `${word}: ${reason}` })),
      [removeParameterRemedy(first.word, facts), ...more.map(({ word }) => removeParameterRemedy(word, facts))],
    )
  },
}

/** Why a parameter does nothing here, or null. Whose IOMMU it is must be known before a maker's word counts as idle. */
function whyUseless(arg: KernelArg, facts: HostFacts): string | null {
  const kind = iommuKind(facts)
  const words = iommuWords(arg)
  const strange = (options: ReadonlySet<string>) => words.find((word) => !options.has(word)) ?? null
  switch (kernelArgName(arg.key)) {
    case 'amd_iommu':
      if (kind === 'intel') return 'this machine has an Intel IOMMU'
      if (words.includes('on')) return 'an AMD IOMMU is on by itself, and the kernel does not know this word'
      return unknownWord(strange(amdOptions))
    case 'intel_iommu':
      if (kind === 'amd') return 'this machine has an AMD IOMMU'
      return unknownWord(strange(intelOptions))
    case 'iommu':
      if (words.includes('soft')) return 'it asks for bounce buffers in software, which VFIO cannot use'
      return unknownWord(strange(iommuOptions))
    case 'vfio_virqfd':
    case 'vfio_pci':
    case 'vfio':
      return 'this is a module’s name, not a parameter'
    default:
      return null
  }
}

function unknownWord(word: string | null): string | null {
  return word === null ? null : `the kernel does not know the word ${word}`
}
