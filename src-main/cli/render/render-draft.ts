// SPDX-License-Identifier: MIT

import { formatKiB } from '../../model/format-kib.ts'
import type { GuestDraft, GuestProblem } from '../../model/guest-draft.ts'
import type { GuestDisk, GuestNetwork } from '../../model/guest-spec.ts'
import { formatMark, paint, type TextStyle } from './text-style.ts'
import { wrapText } from './wrap-text.ts'

/** A machine as it would be made: what it has, what stays with the host, and what speaks against it. */
export function renderDraft({ spec, problems, hostKeeps }: GuestDraft, style: TextStyle): string {
  const { topology, pinning } = spec.processor
  const vcpus = topology.sockets * topology.dies * topology.cores * topology.threads
  const pins = pinning === null ? '' : ` on host CPUs ${pinning.vcpus.join(',')}`
  const pages = spec.memory.pageKiB === 4 ? '' : `, in pages of ${formatKiB(spec.memory.pageKiB)}`
  const firmware = [spec.firmware.secureBoot ? 'Secure Boot' : 'UEFI', spec.firmware.tpm ? 'TPM 2.0' : null]
  const rows: (readonly [string, string])[] = [
    ['for', `${spec.system}, ${spec.purpose}`],
    ['vCPUs', `${vcpus}${pins}`],
    ['memory', `${formatKiB(spec.memory.sizeKiB)}${pages}`],
    ['firmware', firmware.filter((part) => part !== null).join(', ')],
    ...spec.hostDevices.map(
      ({ functions }) => ['device', functions.map(({ address }) => address).join(' + ')] as const,
    ),
    ...spec.disks.map((disk) => ['disk', describeDisk(disk)] as const),
    ...spec.discs.map(({ path, purpose }) => ['disc', `${path} (${purpose})`] as const),
    ...spec.networks.map((network) => ['network', describeNetwork(network)] as const),
    ['display', `${spec.display.video}, ${spec.display.graphics}`],
    [
      'host keeps',
      `${hostKeeps.cpus.length} CPUs${hostKeeps.memoryKiB === null ? '' : `, ${formatKiB(hostKeeps.memoryKiB)}`}`,
    ],
  ]
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  // Notes on single parts are their reasons; one on the whole is worth knowing in any case.
  const shown = problems.filter(({ severity, field }) => severity !== 'note' || field === null || style.isVerbose)
  return [
    paint(spec.name, 'strong', style),
    ...rows.flatMap(([name, text]) => wrapText(text, style.width, `  ${name.padEnd(width)}`, ' '.repeat(width + 2))),
    ...shown.map((problem) => renderProblem(problem, style)),
  ].join('\n')
}

function renderProblem({ severity, field, text }: GuestProblem, style: TextStyle): string {
  const verdict = severity === 'error' ? 'fail' : severity === 'warning' ? 'warn' : 'not-applicable'
  return `${formatMark(verdict, style)} ${field === null ? '' : `${field}: `}${text}`
}

function describeDisk({ source, bus }: GuestDisk): string {
  switch (source.kind) {
    case 'new-volume':
      return `new, ${formatKiB(source.sizeBytes / 1024)} ${source.format} as ${source.name} in pool ${source.pool} (${bus})`
    case 'file':
      return `${source.path}, ${source.format} (${bus})`
    case 'block-device':
      return `${source.path}: a physical disk (${bus})`
    case 'nvme':
      return `NVMe controller ${source.address}, namespace ${source.namespace}`
  }
}

function describeNetwork({ source, model }: GuestNetwork): string {
  switch (source.kind) {
    case 'network':
      return `network ${source.name} (${model})`
    case 'bridge':
    case 'macvtap':
      return `${source.kind} ${source.interface} (${model})`
    case 'virtual-function':
      return `virtual function ${source.address}`
    case 'user':
      return `user-mode (${model})`
  }
}
