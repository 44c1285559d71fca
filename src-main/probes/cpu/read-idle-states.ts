// SPDX-License-Identifier: MIT
import type { CpuFacts } from '../../model/cpu-facts.ts'
import { known } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine, unknownFromProblem } from '../read-fact.ts'

/** Names of the idle states of the first CPU, shallow to deep; none where the kernel manages none. */
export function readIdleStates(reader: HostReader): CpuFacts['idleStates'] {
  const folder = '/sys/devices/system/cpu/cpu0/cpuidle'
  const listed = reader.listDirectory(folder)
  if (!listed.ok && listed.problem === 'absent') return known([], folder)
  if (!listed.ok) return unknownFromProblem(folder, listed.problem, listed.detail)
  const states = listed.value.filter((name) => /^state\d+$/.test(name))
  states.sort((left, right) => Number(left.slice('state'.length)) - Number(right.slice('state'.length)))
  const names = states.map((state) => readLine(reader, `${folder}/${state}/name`))
  return known(
    names.filter((name) => name !== null),
    folder,
  )
}
