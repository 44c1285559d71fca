// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { Evidence } from '../../model/finding.ts'
import { kernelArgName, lastKernelArg } from '../../model/kernel-args.ts'
import type { KernelFacts } from '../../model/kernel-facts.ts'

/** A place that switches a module's option on, now or when the module is loaded next. */
export interface SwitchedOn extends Evidence {
  /** The option as it stands on the kernel command line, or null where it stands elsewhere. */
  readonly commandLineToken: string | null
}

/**
 * The places that switch a yes-or-no option of a module on; empty where none does.
 *
 * The running value counts, and so do the kernel command line and modprobe's files, which count at the next load. Unknown
 * only where nothing is switched on in what was read and one of them was not read.
 */
export function findSwitchedOn(kernel: KernelFacts, module: string, option: string): Fact<readonly SwitchedOn[]> {
  const name = `${module}.${option}`
  const { commandLineArgs, modprobe } = kernel
  const running = kernel.moduleParameters[name]
  const found: SwitchedOn[] = []
  if (running?.known === true && isOn(running.value)) {
    found.push({ source: running.source, text: running.value, commandLineToken: null })
  }
  if (commandLineArgs.known) {
    const value = lastKernelArg(commandLineArgs.value, name)
    if (value !== null && isOn(value)) {
      const token = value === '' ? name : `${name}=${value}`
      found.push({ source: commandLineArgs.source, text: token, commandLineToken: token })
    }
  }
  for (const { kind, module: target, rest, source } of modprobe.known ? modprobe.value : []) {
    if (kind !== 'options' || kernelArgName(target) !== module) continue
    const word = rest.split(/\s+/).find((each) => each === option || each.startsWith(`${option}=`))
    if (word !== undefined && isOn(word.slice(option.length + 1))) {
      found.push({ source, text: `options ${target} ${word}`, commandLineToken: null })
    }
  }
  const unread = [commandLineArgs, modprobe, ...(running === undefined ? [] : [running])].filter((fact) => !fact.known)
  const first = unread[0]
  if (found.length === 0 && first !== undefined && !first.known) return unknown(first.reason)
  return known(found, `/sys/module/${module}/parameters/${option}, /proc/cmdline and modprobe.d`)
}

/** How the kernel reads a boolean: a bare name is on (lib/kstrtox.c, kstrtobool; kernel/params.c, param_set_bool). */
function isOn(value: string): boolean {
  return value === '' || /^(y|1|t|on)/i.test(value)
}
