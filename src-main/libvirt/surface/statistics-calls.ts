// SPDX-License-Identifier: MIT
import type { DomainRef } from '../objects.ts'
import type { domainMemoryStatTags, domainStatsFlags, domainStatsTypes } from '../protocol/enums.gen.ts'
import type { FlagChoices } from '../protocol/named-values.ts'
import type { Answer } from './answer.ts'

/** A value of a typed parameter; numbers of 64 bits are bigint. */
export type ParameterValue = number | bigint | boolean | string

/** Typed parameters by libvirt's names for them, such as `cpu.time` or `block.0.rd.bytes`, in the daemon's order. */
export type Parameters = Readonly<Record<string, ParameterValue>>

/** The figures of one domain. */
export interface DomainStatistics {
  readonly domain: DomainRef
  readonly parameters: Parameters
}

/** Figures of domains, as many of them in one call as possible. */
export interface StatisticsCalls {
  /** Every group the daemon has, of every domain, unless types, domains or filters say less. */
  all(options?: {
    readonly types?: FlagChoices<typeof domainStatsTypes>
    readonly domains?: readonly DomainRef[]
    readonly filter?: FlagChoices<typeof domainStatsFlags>
  }): Answer<readonly DomainStatistics[]>
  /** What the balloon driver tells, in KiB, except counters of faults, which are counts. */
  memory(domain: DomainRef): Answer<Readonly<Partial<Record<keyof typeof domainMemoryStatTags, bigint>>>>
  /** CPU time of the whole domain: `cpu_time`, `user_time`, `system_time` in nanoseconds. */
  cpu(domain: DomainRef): Answer<Parameters>
  job(domain: DomainRef): Answer<{ readonly type: string; readonly parameters: Parameters }>
  abortJob(domain: DomainRef): Answer<null>
}
