// SPDX-License-Identifier: MIT
import type { GuestTopology } from '../model/guest-spec.ts'
import type { CoreUse } from './core-use.ts'

/**
 * What the guest is shown of the cores it runs on, in the order of `uses`: a socket for each node and a die for each
 * cache where all of them are equally large, else one. Threads only where every core runs as many vCPUs as it has
 * threads; anything else would describe a lie.
 */
export function buildGuestTopology(uses: readonly CoreUse[]): GuestTopology {
  const vcpus = uses.reduce((sum, use) => sum + use.vcpus.length, 0)
  const width = uses[0]?.vcpus.length ?? 1
  const threads = uses.every((use) => use.vcpus.length === width && use.core.threads.length === width) ? width : 1
  const sockets = countEqualParts(uses, ({ core }) => String(core.node))
  const dies = countEqualParts(uses, ({ core }) => `${core.node} ${core.cache}`)
  const diesInSocket = dies % sockets === 0 ? dies / sockets : 1
  return { sockets, dies: diesInSocket, cores: vcpus / sockets / diesInSocket / threads, threads }
}

/** In how many parts of equally many vCPUs `key` divides them; 1 where the parts are not alike. */
function countEqualParts(uses: readonly CoreUse[], key: (use: CoreUse) => string): number {
  const sizes = new Map<string, number>()
  for (const use of uses) sizes.set(key(use), (sizes.get(key(use)) ?? 0) + use.vcpus.length)
  return new Set(sizes.values()).size === 1 ? sizes.size : 1
}
