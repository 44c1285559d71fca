// SPDX-License-Identifier: MIT
import type { Cause, Diagnosis } from '../model/diagnosis.ts'
import type { PreflightCheck } from '../model/machine-view.ts'
import type { Signature } from './signature.ts'

/** The failure that a check before the start foresees, by what the check says. */
const foreseen: readonly {
  readonly code: PreflightCheck['code']
  readonly says?: RegExp
  readonly id: string
}[] = [
  { code: 'disks', says: /is not there|no volume/i, id: 'qemu-disk-missing' },
  { code: 'disks', says: /^The host itself uses/, id: 'storage-raw-disk-mounted' },
  { code: 'disks', says: /is in use by/, id: 'qemu-disk-write-lock' },
  { code: 'device-present', id: 'pci-address-changed' },
  { code: 'device-unchanged', id: 'pci-address-changed' },
  { code: 'group-viable', says: /^Group \d+ has/, id: 'group-not-viable' },
  { code: 'device-free', says: /is lent to/, id: 'libvirt-hostdev-in-use' },
  { code: 'device-free', says: /is bound to/, id: 'bind-host-driver-won' },
  { code: 'huge-pages', id: 'qemu-hugepages-unavailable' },
  { code: 'memory', id: 'qemu-guest-ram-alloc' },
  { code: 'firmware', id: 'ovmf-firmware-missing' },
  { code: 'network', says: /^The network|^There is no network “/, id: 'libvirt-network-inactive' },
  { code: 'usb', id: 'usb-device-missing' },
]

/** The causes that failed checks name, each once, in their order; what they foresee and nothing knows is left out. */
export function nameCheckCauses(checks: readonly PreflightCheck[], catalogue: readonly Signature[]): Cause[] {
  const causes = new Map<string, Cause>()
  for (const check of checks.filter(({ verdict }) => verdict === 'fail')) {
    const entry = foreseen.find(({ code, says }) => code === check.code && (says?.test(check.text) ?? true))
    const signature = catalogue.find(({ id }) => id === entry?.id)
    if (signature === undefined) continue
    const known = causes.get(signature.id)
    const cause = causeOf(signature, check)
    causes.set(
      signature.id,
      known === undefined ? cause : { ...known, evidence: [...known.evidence, ...cause.evidence] },
    )
  }
  return [...causes.values()]
}

/**
 * A diagnosis with what the checks before a start foresee. They look at the machine as it is now, so what they name stands
 * before what only a log names.
 */
export function addCheckCauses(
  diagnosis: Diagnosis,
  checks: readonly PreflightCheck[],
  catalogue: readonly Signature[],
): Diagnosis {
  const named = nameCheckCauses(checks, catalogue)
  if (named.length === 0) return diagnosis
  const foreseenCauses = named.map((cause) => {
    const logged = diagnosis.causes.find(({ id }) => id === cause.id)
    if (logged === undefined) return cause
    return {
      ...logged,
      confidence: cause.confidence,
      evidence: [...cause.evidence, ...logged.evidence],
      details: { ...logged.details, ...cause.details },
    }
  })
  const others = diagnosis.causes.filter(({ id }) => !named.some((cause) => cause.id === id))
  return { ...diagnosis, causes: [...foreseenCauses, ...others], unknown: null }
}

function causeOf(signature: Signature, { text, source }: PreflightCheck): Cause {
  const { id, stage, title, cause, confirm, ruleOut, fix, risk, remedy, sources } = signature
  const path = /(?<![\w.])\/[^\s()]+/.exec(text)?.[0]
  const address = /\b[0-9a-f]{4,8}:[0-9a-f]{2}:[01][0-9a-f]\.[0-7]\b/.exec(text)?.[0]
  return {
    ...{ id, stage, title, cause, confirm, ruleOut, fix, risk, remedy, sources },
    confidence: 'high',
    evidence: [{ source: source ?? 'check before the start', line: null, text, count: 1 }],
    details: {
      ...(path === undefined ? {} : { path }),
      ...(address === undefined ? {} : { address }),
    },
  }
}
