// SPDX-License-Identifier: MIT
import type { HostSummary } from '../../../src-main/model/host-report.ts'
import { words } from '../../words/spoken.ts'
import { formatMemory } from './format-memory.ts'

/** The machine in a line. What could not be told says so. */
export function HostLine({ host }: { readonly host: HostSummary }) {
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    [words.check.machine, host.machine],
    [words.check.processor, host.processor],
    [words.check.memory, host.memoryKiB === null ? null : formatMemory(host.memoryKiB)],
    [words.check.distribution, host.distribution],
    [words.check.kernel, host.kernel],
  ]
  return (
    <dl className="host-line">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={value === null ? 'untold' : undefined}>{value ?? words.check.couldNotTell}</dd>
        </div>
      ))}
    </dl>
  )
}
