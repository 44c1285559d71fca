// SPDX-License-Identifier: MIT
import type { Evidence } from '../../model/finding.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { kernelArgValues } from '../../model/kernel-args.ts'
import { removeParameterRemedy } from '../parameter-remedy.ts'
import { evidenceOf, fail, pass, type Rule, unknownBecause, warn } from '../rule.ts'

const names = new Set(['vfio', 'vfio_pci', 'vfio_pci_core', 'vfio_iommu_type1'])

export const vfioNotBlacklisted: Rule = {
  id: 'kernel.vfio-not-blacklisted',
  title: 'Nothing forbids loading VFIO',
  why: 'A blacklist or an install line left by a hardening guide keeps the module out, and binding a card fails without a clear message.',
  sources: [
    'https://man7.org/linux/man-pages/man5/modprobe.d.5.html',
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
  ],
  blocking: true,
  verdicts: ['pass', 'warn', 'fail', 'unknown'],
  judge({ facts }) {
    const { commandLineArgs, modprobe } = facts.kernel
    const parameter = blockingParameter(facts)
    if (parameter) {
      return fail(
        `The kernel parameter ${parameter} keeps VFIO out.`,
        [evidenceOf(commandLineArgs, () => parameter)],
        [removeParameterRemedy(parameter, facts)],
      )
    }
    if (!modprobe.known) return unknownBecause(modprobe)
    const blocked = modprobe.value.filter(
      ({ kind, module, rest }) => kind === 'install' && names.has(module) && isRefusal(rest),
    )
    if (blocked.length > 0) {
      return fail('An install line refuses to load VFIO.', blocked.map(toEvidence), [removeLine(blocked[0]?.source)])
    }
    const listed = modprobe.value.filter(({ kind, module }) => kind === 'blacklist' && names.has(module))
    if (listed.length > 0) {
      return warn(
        'VFIO is blacklisted, so it is loaded only when something asks for it by name.',
        listed.map(toEvidence),
        [removeLine(listed[0]?.source)],
      )
    }
    if (!commandLineArgs.known) return unknownBecause(commandLineArgs)
    return pass('Neither modprobe’s configuration nor the command line does.', [
      evidenceOf(modprobe, () => 'no such line'),
    ])
  },
}

/** `module_blacklist=` stops the kernel itself; `modprobe.blacklist=` is modprobe’s own list by another way. */
function blockingParameter({ kernel: { commandLineArgs } }: HostFacts): string | null {
  if (!commandLineArgs.known) return null
  const value = kernelArgValues(commandLineArgs.value, 'module_blacklist').find((list) =>
    list.split(',').some((name) => names.has(name.replaceAll('-', '_'))),
  )
  return value === undefined ? null : `module_blacklist=${value}`
}

function isRefusal(command: string): boolean {
  return /^(?:\/usr)?(?:\/bin\/)?(?:false|true)\b/.test(command.trim())
}

function toEvidence(line: { kind: string; module: string; rest: string; source: string }): Evidence {
  return { source: line.source, text: `${line.kind} ${line.module} ${line.rest}`.trim() }
}

function removeLine(path = '/etc/modprobe.d') {
  return { kind: 'setting', text: `Remove the line from ${path} and rebuild the initial ramdisk.` } as const
}
