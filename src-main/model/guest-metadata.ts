// SPDX-License-Identifier: MIT
import { formatCpuList, parseCpuList } from './cpu-list.ts'

/** Namespace of Throughway's element in a domain's `<metadata>`; its prefix is always `guestPrefix`. */
export const guestNamespace = 'https://throughway.github.io/xmlns/guest/1.0'

/** The prefix is part of the form: the hook on the host compares names as they stand. */
export const guestPrefix = 'throughway'

/** Huge pages that have to be free before the guest starts. */
export interface GuestHugePages {
  readonly pageKiB: 2048 | 1_048_576
  readonly count: number
  /** Host node they lie on; null: any. */
  readonly node: number | null
}

/**
 * What is done to the host while the guest runs, and taken back when it ends. It stands in the domain's metadata, where
 * the hook reads it:
 *
 *     <throughway:guest xmlns:throughway="…" system="windows-11" purpose="gaming">
 *       <throughway:tuning hostCpus="8-15,24-31" guestCpus="0-7,16-23" governor="performance"/>
 *     </throughway:guest>
 */
export interface GuestTuning {
  /** CPUs that the host's services and sessions are kept to; null: all. */
  readonly hostCpus: readonly number[] | null
  /** CPUs of the vCPUs, which `governor` and `idleLatencyUs` are for. */
  readonly guestCpus: readonly number[]
  readonly governor: 'performance' | 'schedutil' | null
  /** Idle states that take longer to wake from are switched off on `guestCpus`; null: none. */
  readonly idleLatencyUs: number | null
  /** What `amd_x3d_mode` is set to: the die that the host's own work prefers. */
  readonly x3dMode: 'frequency' | 'cache' | null
  readonly hugePages: readonly GuestHugePages[]
}

/** Attributes of `<throughway:tuning>` in their order; those that say nothing are left out. */
export function formatGuestTuning(tuning: GuestTuning): readonly (readonly [name: string, value: string])[] {
  const pages = tuning.hugePages.map(
    ({ pageKiB, count, node }) => `${pageKiB}:${count}${node === null ? '' : `@${node}`}`,
  )
  const all: readonly (readonly [string, string | null])[] = [
    ['hostCpus', tuning.hostCpus === null ? null : formatCpuList(tuning.hostCpus)],
    ['guestCpus', formatCpuList(tuning.guestCpus)],
    ['governor', tuning.governor],
    ['idleLatencyUs', tuning.idleLatencyUs === null ? null : String(tuning.idleLatencyUs)],
    ['x3dMode', tuning.x3dMode],
    ['hugePages', pages.length === 0 ? null : pages.join(',')],
  ]
  return all.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
}

const governors = ['performance', 'schedutil'] as const
const x3dModes = ['frequency', 'cache'] as const

/** Attributes of `<throughway:tuning>` as a value; null where one of them is not as `formatGuestTuning` writes it. */
export function parseGuestTuning(attributes: ReadonlyMap<string, string>): GuestTuning | null {
  const list = attributes.get('hostCpus')
  const hostCpus = list === undefined ? null : parseCpuList(list)
  const guestCpus = parseCpuList(attributes.get('guestCpus') ?? '')
  const governor = governors.find((name) => name === attributes.get('governor')) ?? null
  const x3dMode = x3dModes.find((name) => name === attributes.get('x3dMode')) ?? null
  const latency = attributes.get('idleLatencyUs') ?? null
  const hugePages = parsePages(attributes.get('hugePages') ?? '')
  if (guestCpus === null || hugePages === null || (list !== undefined && hostCpus === null)) return null
  if ((governor ?? undefined) !== attributes.get('governor') || (x3dMode ?? undefined) !== attributes.get('x3dMode'))
    return null
  if (latency !== null && !/^(?:0|[1-9]\d{0,5})$/.test(latency)) return null
  return { hostCpus, guestCpus, governor, idleLatencyUs: latency === null ? null : Number(latency), x3dMode, hugePages }
}

function parsePages(text: string): GuestHugePages[] | null {
  if (text === '') return []
  const pages = text.split(',').map((part) => /^(2048|1048576):([1-9]\d{0,8})(?:@(0|[1-9]\d{0,3}))?$/.exec(part))
  return pages.every((match) => match !== null)
    ? pages.map(([, pageKiB, count, node]) => ({
        pageKiB: pageKiB === '2048' ? 2048 : 1_048_576,
        count: Number(count),
        node: node === undefined ? null : Number(node),
      }))
    : null
}
