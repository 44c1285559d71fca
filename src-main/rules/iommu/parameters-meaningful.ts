// SPDX-License-Identifier: MIT
import type { Remedy } from '../../model/finding.ts'
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
      const found = whyUseless(arg, facts)
      return found === null ? [] : [{ arg, ...found }]
    })
    const [first, ...more] = useless
    if (first === undefined) {
      return pass('No word about the IOMMU is without effect.', [evidenceOf(facts.kernel.commandLine)])
    }
    return warn(
      `${formatList(useless.map(nameUseless))} ${more.length === 0 ? 'has' : 'have'} no effect.`,
      useless.map(({ arg, reason }) => ({
        source: commandLineArgs.source,
        text: `${formatKernelArg(arg)}: ${reason}`,
      })),
      [remedyFor(first, facts), ...more.map((each) => remedyFor(each, facts))],
    )
  },
}

/** A parameter that does nothing, or one word of it while its other words count (`word`). */
interface Useless {
  readonly arg: KernelArg
  readonly reason: string
  readonly word: string | null
}

function nameUseless({ arg, word }: Useless): string {
  return word === null ? formatKernelArg(arg) : `${word} in ${formatKernelArg(arg)}`
}

function remedyFor({ arg, word }: Useless, facts: HostFacts): Remedy {
  if (word === null) return removeParameterRemedy(formatKernelArg(arg), facts)
  const rest = iommuWords(arg).filter((each) => each !== word)
  const better = `${arg.key}=${rest.join(',')}`
  const advice =
    word === 'pt' ? '; to let the host’s own devices bypass the IOMMU, write iommu=pt as a parameter of its own' : ''
  return {
    kind: 'kernel-parameter',
    text: `Make it ${better} on the kernel command line, without the word ${word}${advice}.`,
    detail: better,
  }
}

/** Why a parameter does nothing here, or null. Whose IOMMU it is must be known before a maker's word counts as idle. */
function whyUseless(arg: KernelArg, facts: HostFacts): Pick<Useless, 'reason' | 'word'> | null {
  const kind = iommuKind(facts)
  const words = iommuWords(arg)
  const wholly = (reason: string) => ({ reason, word: null })
  const strange = (options: ReadonlySet<string>) => {
    const word = words.find((each) => !options.has(each))
    if (word === undefined) return null
    return { reason: `the kernel does not know the word ${word}`, word: words.length === 1 ? null : word }
  }
  switch (kernelArgName(arg.key)) {
    case 'amd_iommu':
      if (kind === 'intel') return wholly('this machine has an Intel IOMMU')
      if (words.length === 1 && words[0] === 'on') {
        return wholly('an AMD IOMMU is on by itself, and the kernel does not know this word')
      }
      return strange(amdOptions)
    case 'intel_iommu':
      if (kind === 'amd') return wholly('this machine has an AMD IOMMU')
      return strange(intelOptions)
    case 'iommu':
      return strange(iommuOptions)
    case 'vfio_virqfd':
    case 'vfio_pci':
    case 'vfio':
      return wholly('this is a module’s name, not a parameter')
    default:
      return null
  }
}
