// SPDX-License-Identifier: MIT
import { formatCpuList, parseCpuList } from '../../model/cpu-list.ts'
import { kernelArgName } from '../../model/kernel-args.ts'
import { formatKernelArg } from '../../rules/passthrough-parameters.ts'
import { type ChosenParameters, noParameters } from './chosen-parameters.ts'
import type { ParameterContext } from './parameter-context.ts'
import { presentArgs } from './present-args.ts'

const names = ['isolcpus', 'nohz_full', 'rcu_nocbs'] as const

const reasons: Readonly<Record<(typeof names)[number], string>> = {
  isolcpus: 'The host’s programs stay off these CPUs.',
  nohz_full: 'The kernel’s clock leaves them alone while one thread runs on each.',
  rcu_nocbs: 'The kernel’s deferred work is done on other CPUs.',
}

/** The kernel option without which a word does nothing. */
const options: Readonly<Record<(typeof names)[number], string>> = {
  isolcpus: 'CPU_ISOLATION',
  nohz_full: 'NO_HZ_FULL',
  rcu_nocbs: 'RCU_NOCB_CPU',
}

/** Takes CPUs from the host's scheduler, clock and deferred work; refused where the list does not fit the machine. */
export function chooseIsolationParameters(context: ParameterContext): ChosenParameters {
  const { facts, choices } = context
  const wanted = choices.isolatedCpus
  if (wanted === null) return noParameters
  const refuse = (text: string): ChosenParameters => ({
    ...noParameters,
    refused: [{ code: 'cpu-list-invalid', device: null, text }],
  })
  const cpus = parseCpuList(wanted)
  if (cpus === null || cpus.length === 0) {
    return refuse(`“${wanted}” is not a list of CPUs: they look like 2-7,10-15.`)
  }
  const { topology } = facts.cpu
  if (!topology.known) {
    const text = `Could not tell which CPUs there are: ${topology.reason}.`
    return { ...noParameters, refused: [{ code: 'could-not-tell', device: null, text }] }
  }
  const online = new Set(topology.value.cpus.map(({ id }) => id))
  const missing = cpus.filter((cpu) => !online.has(cpu))
  if (missing.length > 0) {
    const have = formatCpuList([...online])
    return refuse(`This machine has no CPU ${formatCpuList(missing)}; it has ${have}.`)
  }
  const chosen = new Set(cpus)
  const left = [...online].filter((cpu) => !chosen.has(cpu))
  if (left.length === 0) return refuse('All CPUs are on the list; the host needs one core at least for itself.')
  const wholeCores = topology.value.cores.filter((core) => core.every((cpu) => !chosen.has(cpu)))
  if (wholeCores.length === 0) {
    return refuse(
      `The list leaves the host no whole core, only CPU ${formatCpuList(left)}; leave it one core at least.`,
    )
  }
  const notes: string[] = []
  const split = topology.value.cores.filter(
    (core) => core.some((cpu) => chosen.has(cpu)) && core.some((cpu) => !chosen.has(cpu)),
  )
  if (split.length > 0) {
    notes.push(
      `The list divides cores between host and guest (${split.map(formatCpuList).join('; ')}): threads of one core slow each other down.`,
    )
  }
  if (chosen.has(0)) notes.push('CPU 0 is on the list; the kernel keeps some work there whatever is asked.')
  notes.push(
    'Threads of a guest have to be pinned one by one to CPUs taken from the scheduler, or they pile up on the first.',
  )
  const list = formatCpuList(cpus)
  const { configuration } = facts.kernel
  const usable = names.filter((name) => !configuration.known || isBuilt(configuration.value, options[name]))
  for (const name of names) {
    if (!usable.includes(name)) notes.push(`${name}= is left out: this kernel is built without ${options[name]}.`)
  }
  const add = usable.map((name) => ({ token: `${name}=${list}`, reason: reasons[name] }))
  const tokens = new Set(add.map(({ token }) => token))
  const remove = presentArgs(context)
    .filter((arg) => names.some((name) => name === kernelArgName(arg.key)) && !tokens.has(formatKernelArg(arg)))
    .map((arg) => ({ token: formatKernelArg(arg), reason: 'The new list takes its place.' }))
  return { add, remove, refused: [], notes }
}

function isBuilt(configuration: Readonly<Record<string, string>>, option: string): boolean {
  return (configuration[option] ?? 'n') === 'y'
}
