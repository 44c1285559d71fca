// SPDX-License-Identifier: MIT
import type { CpuFacts } from '../../model/cpu-facts.ts'
import { type Fact, known, mapFact, unknown } from '../../model/fact.ts'
import type { KernelFacts } from '../../model/kernel-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readFact } from '../read-fact.ts'
import { judgeVirtualization } from './judge-virtualization.ts'
import { judgeVirtualizationFeatures, type VirtualizationFeatures } from './judge-virtualization-features.ts'
import { type CpuInfo, parseCpuinfo } from './parse-cpuinfo.ts'
import { readCpuTopology } from './read-cpu-topology.ts'
import { readFrequency } from './read-frequency.ts'
import { readIdleStates } from './read-idle-states.ts'
import { readIsolatedCpus } from './read-isolated-cpus.ts'

const cpuinfo = '/proc/cpuinfo'
const clockFolder = '/sys/devices/system/clocksource/clocksource0'

/** The CPUs: what they are, whether they can run guests, and how they hang together. */
export function probeCpu(reader: HostReader, kernel: KernelFacts): CpuFacts {
  const info = readFact(reader, cpuinfo, parseCpuinfo)
  const features = judgeFeatures(info, kernel)
  return {
    architecture: printed(info, 'architecture'),
    vendor: mapFact(info, ({ vendor }) => vendor),
    modelName: printed(info, 'modelName'),
    signature: printed(info, 'signature'),
    microcode: printed(info, 'microcode'),
    flags: printed(info, 'flags'),
    virtualization: info.known ? judgeVirtualization(info.value, kernel) : info,
    ...features,
    physicalAddressBits: printed(info, 'physicalAddressBits'),
    topology: readCpuTopology(reader),
    clockSource: readClockSource(reader),
    ...readFrequency(reader),
    idleStates: readIdleStates(reader),
    isolatedCpus: readIsolatedCpus(reader),
  }
}

/** One thing that /proc/cpuinfo prints on some architectures only. */
function printed<Key extends keyof CpuInfo>(info: Fact<CpuInfo>, key: Key): Fact<NonNullable<CpuInfo[Key]>> {
  if (!info.known) return info
  const value = info.value[key]
  return value === null || value === undefined
    ? unknown(`${cpuinfo} does not tell this on this architecture`)
    : known(value, info.source)
}

function judgeFeatures(info: Fact<CpuInfo>, kernel: KernelFacts): VirtualizationFeatures {
  return info.known
    ? judgeVirtualizationFeatures(info.value, kernel)
    : { secondLevelTranslation: info, interruptVirtualization: info, nestedAllowed: info }
}

function readClockSource(reader: HostReader): CpuFacts['clockSource'] {
  const current = readFact(reader, `${clockFolder}/current_clocksource`, (text) => text.trim() || null)
  if (!current.known) return current
  const available = readFact(reader, `${clockFolder}/available_clocksource`, (text) =>
    text.split(/\s+/).filter((name) => name !== ''),
  )
  return available.known ? known({ current: current.value, available: available.value }, current.source) : available
}
