// SPDX-License-Identifier: MIT
import type { Choice, Filling } from './choice-table.ts'
import { isWhole, type PlanCore } from './plan-cores.ts'

type Use = Filling['uses'][number]

/**
 * All ways that can be best to use cores which are alike: some in full, some shared with the host where that is
 * allowed, and one at most in part. Two used in part could always be made one full and one in part.
 */
export function fillLikeCores(cores: readonly PlanCore[], allowsSplitCores: boolean): Choice[] {
  const [core] = cores
  if (core === undefined) return []
  if (!isWhole(core) && !allowsSplitCores) return [choose(cores, core, [])]
  const width = core.usable.length
  const full = { vcpus: width, leavesRest: false }
  const shared = { vcpus: width - 1, leavesRest: true }
  const partial: readonly Omit<Use, 'count'>[] = Array.from({ length: Math.max(0, width - 1) }, (_, index) => [
    ...(isWhole(core) ? [{ vcpus: index + 1, leavesRest: false }] : []),
    ...(allowsSplitCores ? [{ vcpus: index + 1, leavesRest: true }] : []),
  ]).flat()
  const mostShared = allowsSplitCores && width > 1 ? cores.length : 0
  const ways: Choice[] = []
  for (let inFull = 0; inFull <= cores.length; inFull += 1) {
    for (let inShare = 0; inShare <= Math.min(mostShared, cores.length - inFull); inShare += 1) {
      const whole = [
        { ...full, count: inFull },
        { ...shared, count: inShare },
      ]
      ways.push(choose(cores, core, whole))
      if (inFull + inShare === cores.length) continue
      for (const part of partial) ways.push(choose(cores, core, [...whole, { ...part, count: 1 }]))
    }
  }
  return ways
}

function choose(cores: readonly PlanCore[], core: PlanCore, uses: readonly Use[]): Choice {
  const real = uses.filter(({ count }) => count > 0)
  const sum = (of: (use: Use) => number) => real.reduce((total, use) => total + use.count * of(use), 0)
  const vcpus = sum((use) => use.vcpus)
  const isForeign = !isWhole(core)
  const leaves = ({ vcpus, leavesRest }: Use) => leavesRest && vcpus < core.usable.length
  return {
    vcpus,
    takenCores: sum((use) => (isForeign || leaves(use) ? 0 : 1)),
    cost: [
      sum((use) => (isForeign || leaves(use) ? 1 : 0)),
      sum((use) => (leaves(use) ? 0 : core.usable.length - use.vcpus)),
      core.isWanted ? 0 : vcpus,
      vcpus * core.distance,
      0,
      0,
      0,
      core.isFirst && vcpus > 0 ? 1 : 0,
    ],
    parts: real.length === 0 ? null : { cores, uses: real },
  }
}
