// SPDX-License-Identifier: MIT

import { formatKiB } from '../../model/format-kib.ts'
import type { MachineFigures } from '../../model/machine-view.ts'
import { paint, type TextStyle } from './text-style.ts'

// More than this on pinned vCPUs means that something shares their CPUs.
const noticeableSteal = 0.001

/** One reading of a machine's figures: load of all and each vCPU, steal, memory, disk, network. */
export function renderFigures(figures: MachineFigures, style: TextStyle): string {
  const { vcpuLoads, vcpuSteal, memoryUsedKiB, memoryTotalKiB } = figures
  const total = vcpuLoads.reduce((sum, load) => sum + load, 0) / Math.max(1, vcpuLoads.length)
  const told = vcpuSteal.filter((share) => share !== null)
  const steal = told.length === 0 ? null : Math.max(...told)
  const memory =
    memoryUsedKiB === null ? formatKiB(memoryTotalKiB) : `${formatKiB(memoryUsedKiB)} of ${formatKiB(memoryTotalKiB)}`
  const parts = [
    `cpu ${percent(total)} (${vcpuLoads.map(percent).join(' ')})`,
    steal === null ? null : paint(`steal ${percent(steal)}`, steal > noticeableSteal ? 'caution' : 'quiet', style),
    `memory ${memory}`,
    `disk ${rate(figures.diskReadBytesPerSecond)} read, ${rate(figures.diskWriteBytesPerSecond)} written`,
    `network ${rate(figures.networkReceivedBytesPerSecond)} in, ${rate(figures.networkSentBytesPerSecond)} out`,
  ]
  return parts.filter((part) => part !== null).join('  ')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.01 && share > 0 ? 1 : 0)}%`
}

function rate(bytesPerSecond: number): string {
  return `${formatKiB(bytesPerSecond / 1024)}/s`
}
