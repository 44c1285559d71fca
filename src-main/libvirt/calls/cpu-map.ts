// SPDX-License-Identifier: MIT
import type { CpuSet } from '../surface/domain-device-calls.ts'

/** Bytes asked for each map of CPUs: enough for 2048 of them. */
export const cpuMapBytes = 256

/** The CPUs whose bits are set; the lowest bit of the first byte is CPU 0. */
export function parseCpuMap(map: Uint8Array): CpuSet {
  const cpus: number[] = []
  for (const [index, byte] of map.entries()) {
    for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) cpus.push(index * 8 + bit)
  }
  return cpus
}

/** Maps of equal length, one behind the other. */
export function parseCpuMaps(maps: Buffer, count: number, bytes: number): CpuSet[] {
  return Array.from({ length: count }, (_, index) => parseCpuMap(maps.subarray(index * bytes, (index + 1) * bytes)))
}

/** A map as short as its highest CPU lets it be. */
export function formatCpuMap(cpus: CpuSet): Buffer {
  const map = Buffer.alloc(Math.floor(cpus.reduce((highest, cpu) => Math.max(highest, cpu), 0) / 8) + 1)
  for (const cpu of cpus) map[cpu >> 3] = (map[cpu >> 3] ?? 0) | (1 << (cpu & 7))
  return map
}
