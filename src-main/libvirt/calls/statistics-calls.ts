// SPDX-License-Identifier: MIT
import type { Caller } from '../connection/caller.ts'
import * as enums from '../protocol/enums.gen.ts'
import { flagsOf, nameOf } from '../protocol/named-values.ts'
import * as procedures from '../protocol/procedures.gen.ts'
import type { StatisticsCalls } from '../surface/statistics-calls.ts'
import { mapAnswer } from './map-answer.ts'
import { nameParameters } from './name-parameters.ts'

/** The most tags the protocol lets a daemon send. */
const mostMemoryStats = 1_024

/** Figures of domains. */
export function buildStatisticsCalls({ call }: Pick<Caller, 'call'>): StatisticsCalls {
  return {
    all: ({ types, domains = [], filter } = {}) =>
      mapAnswer(
        call(procedures.connectGetAllDomainStats, {
          doms: domains,
          stats: flagsOf(enums.domainStatsTypes, types),
          flags: flagsOf(enums.domainStatsFlags, filter),
        }),
        ({ retStats }) => retStats.map(({ dom, params }) => ({ domain: dom, parameters: nameParameters(params) })),
      ),
    memory: (dom) =>
      mapAnswer(call(procedures.domainMemoryStats, { dom, maxStats: mostMemoryStats, flags: 0 }), ({ stats }) =>
        Object.fromEntries(
          stats.flatMap(({ tag, val }) => {
            const name = nameOf(enums.domainMemoryStatTags, tag)
            return name === 'unknown' ? [] : [[name, val]]
          }),
        ),
      ),
    cpu: async (dom) => {
      // The whole domain is asked for as CPU -1; how many figures there are is asked first.
      const whole = { dom, startCpu: -1, ncpus: 1, flags: 0 }
      const count = await call(procedures.domainGetCpuStats, { ...whole, nparams: 0 })
      if (!count.ok) return count
      return mapAnswer(call(procedures.domainGetCpuStats, { ...whole, nparams: count.value.nparams }), ({ params }) =>
        nameParameters(params),
      )
    },
    job: (dom) =>
      mapAnswer(call(procedures.domainGetJobStats, { dom, flags: 0 }), ({ type, params }) => ({
        type: nameOf(enums.domainJobTypes, type),
        parameters: nameParameters(params),
      })),
    abortJob: (dom) => call(procedures.domainAbortJob, { dom }),
  }
}
