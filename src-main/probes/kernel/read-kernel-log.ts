// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { type KernelLogReading, parseKernelLog } from './parse-kernel-log.ts'

/** The log of this boot as a fact. */
export async function readKernelLog(reader: HostReader): Promise<Fact<KernelLogReading>> {
  const read = await reader.readKernelLog()
  if (!read.ok) return unknownFromProblem('the kernel log', read.problem, read.detail)
  if (read.value.text.trim() === '') return unknown(`${read.value.source} is empty`)
  return known(parseKernelLog(read.value.text), read.value.source)
}

/** Parameters the kernel said it did not know; unknown where it would have said nothing. */
export function readUnknownParameters(log: Fact<KernelLogReading>, release: Fact<string>): Fact<readonly string[]> {
  if (!log.known) return log
  const { unknownParameters, isWhole } = log.value
  if (unknownParameters !== null) return known(unknownParameters, log.source)
  if (!isWhole) return unknown(`${log.source} no longer reaches back to the start of this boot`)
  if (!release.known) return release
  const [major = 0, minor = 0] = release.value.split('.').map(Number.parseFloat)
  return major > 5 || (major === 5 && minor >= 14)
    ? known([], log.source)
    : unknown(`Linux ${release.value} does not list unknown parameters; 5.14 and later do`)
}
