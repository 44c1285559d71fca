// SPDX-License-Identifier: MIT
import type { Cause, Diagnosis } from '../model/diagnosis.ts'
import type { PreflightCheck } from '../model/machine-view.ts'
import type { CauseStanding } from '../model/trouble-view.ts'

/** What is known beside the two diagnoses. */
export interface StandingQuestion {
  readonly before: Diagnosis
  readonly now: Diagnosis
  /** Checks before a start of the machine that was looked at; null where none was, or it could not be asked. */
  readonly checks: readonly PreflightCheck[] | null
  /** Whether the machine that was looked at runs since before `now` was read. */
  readonly isRunning: boolean
}

/** Which check looks at what a cause complains of. */
const checkOf: Readonly<Record<string, PreflightCheck['code']>> = {
  'qemu-disk-missing': 'disks',
  'storage-raw-disk-mounted': 'disks',
  'qemu-disk-write-lock': 'disks',
  'pci-address-changed': 'device-present',
  'group-not-viable': 'group-viable',
  'libvirt-hostdev-in-use': 'device-free',
  'bind-host-driver-won': 'device-free',
  'qemu-hugepages-unavailable': 'huge-pages',
  'qemu-guest-ram-alloc': 'memory',
  'ovmf-firmware-missing': 'firmware',
  'libvirt-network-inactive': 'network',
  'usb-device-missing': 'usb',
  'iommu-param-missing': 'iommu-on',
  'iommu-explicitly-off': 'iommu-on',
  'iommu-param-not-applied': 'iommu-on',
}

/** What became of each cause that was named before. Green only where something says so. */
export function judgeStandings(question: StandingQuestion): CauseStanding[] {
  return question.before.causes.map((cause) => ({
    id: cause.id,
    title: cause.title,
    ...judge(cause, question),
  }))
}

function judge(
  cause: Cause,
  { before, now, checks, isRunning }: StandingQuestion,
): Omit<CauseStanding, 'id' | 'title'> {
  const again = now.causes.find(({ id }) => id === cause.id)
  const own = checks?.filter(({ code }) => code === checkOf[cause.id]) ?? []
  const failed = own.find(({ verdict }) => verdict === 'fail')
  if (failed !== undefined) return { standing: 'there', text: failed.text }
  if (again === undefined) {
    const isReadAgain = before.inputs.every(({ source }) => now.inputs.some((input) => input.source === source))
    if (isRunning) return { standing: 'gone', text: 'The machine runs, and nothing shows it any more.' }
    return isReadAgain
      ? { standing: 'gone', text: 'The same was read again, and it is not in it any more.' }
      : { standing: 'untold', text: 'What had shown it was not read this time.' }
  }
  const known = own.filter(({ verdict }) => verdict === 'pass' || verdict === 'warn')
  if (own.length > 0 && known.length === own.length)
    return { standing: 'in-order', text: known.map(({ text }) => text).join(' ') }
  const fromLog = again.evidence.every(({ line }) => line !== null)
  // A log that was given does not change by what is done.
  if (fromLog && checks === null) return { standing: 'there', text: again.evidence[0]?.text ?? again.title }
  return fromLog
    ? { standing: 'untold', text: 'Its lines are still in the log of the last start. Start the machine again to see.' }
    : { standing: 'there', text: again.evidence[0]?.text ?? again.title }
}
