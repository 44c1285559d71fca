// SPDX-License-Identifier: MIT
import { bindingSwitchName } from '../host-config/binding/binding-switch.ts'
import { deriveActions } from '../host-config/derive-actions.ts'
import type { Fact } from '../model/fact.ts'
import type { HostFacts } from '../model/host-facts.ts'
import type { HostFiles } from '../model/host-files.ts'
import type { Operation, StackPart } from '../model/operation.ts'
import type { Claim } from '../model/standing.ts'
import type { Transaction } from '../model/transaction.ts'
import { noteUnreadable } from './note-unreadable.ts'

/** The host as it is now. */
export interface VerifiedHost {
  readonly facts: HostFacts
  readonly files: HostFiles
  /** This boot's id (`/proc/sys/kernel/random/boot_id`), or null where it cannot be told. */
  readonly bootId: string | null
}

type Judged = Pick<Claim, 'claim' | 'verdict' | 'evidence'>

/**
 * What the steps of a change promised, each held against the host as it is now: words on the kernel's command line,
 * drivers, groups, huge pages, isolated CPUs, files. A change that was undone promises the opposite of its words.
 *
 * Nothing is concluded from exit statuses; what cannot be read is `unknown`.
 */
export function verifyHost(transaction: Transaction, host: VerifiedHost): readonly Claim[] {
  const isSameBoot = transaction.bootId !== null && transaction.bootId === host.bootId
  return transaction.steps.flatMap((step) => {
    const isDone = step.outcome?.kind === 'done' || step.outcome?.kind === 'unchanged'
    if (!isDone) return []
    return judgeOperation(step.operation, transaction, host).map((judged) => ({
      step: step.id,
      ...judged,
      verdict: judged.verdict === 'fail' && isSameBoot && needsBoot(step.operation) ? 'waits' : judged.verdict,
    }))
  })
}

function needsBoot({ kind }: Operation): boolean {
  return kind === 'boot-parameters.set' || kind === 'trial.arm'
}

function judgeOperation(operation: Operation, { state }: Transaction, host: VerifiedHost): readonly Judged[] {
  const isGone = state === 'undone' || state === 'expired'
  switch (operation.kind) {
    case 'boot-parameters.set':
      return isGone ? judgeAbsence(operation.add, host) : judgeParameters(operation.add, operation.remove, host)
    case 'trial.arm':
      if (isGone) return judgeAbsence([...operation.add, `throughway.trial=${operation.trialId}`], host)
      if (state !== 'armed') return []
      return judgeParameters([...operation.add, `throughway.trial=${operation.trialId}`], operation.remove, host)
    case 'trial.disarm':
    case 'initramfs.rebuild':
      // What an image holds was checked when it was made; what it does is told by the drivers.
      return []
    case 'packages.install':
      // Packages stay after an undo, and are told by what they bring, never by asking their manager.
      return isGone ? [] : operation.parts.map((part) => judgePart(part, host.facts))
    case 'binding-pieces.install':
    case 'libvirt.enable':
    case 'libvirt.admit-user':
    case 'libvirt-network.enable':
    case 'libvirt-pool.enable':
    case 'guest-hook.install':
      return isGone ? [] : [judgeInPlace(operation, host)]
  }
}

function judgeParameters(add: readonly string[], remove: readonly string[], host: VerifiedHost): readonly Judged[] {
  const line = host.facts.kernel.commandLine
  const words = wordsOf(line)
  return [
    ...add.map((token) => judge(words, `The kernel was started with ${token}`, line, (all) => all.includes(token))),
    ...judgeAbsence(remove, host),
    ...add.flatMap((token) => judgeEffect(token, host.facts)),
    ...judgeHugePages(add, host.facts),
  ]
}

function judgeAbsence(tokens: readonly string[], { facts }: VerifiedHost): readonly Judged[] {
  const line = facts.kernel.commandLine
  const words = wordsOf(line)
  return tokens.map((token) =>
    judge(words, `The kernel was started without ${token}`, line, (all) => !all.includes(token)),
  )
}

function wordsOf(line: Fact<string>): Fact<readonly string[]> {
  return line.known ? { ...line, value: line.value.trim().split(/\s+/) } : line
}

/** What a word is there for. */
function judgeEffect(token: string, { pciDevices, iommu, cpu }: HostFacts): readonly Judged[] {
  const [name = '', value = ''] = splitToken(token)
  if (name === bindingSwitchName) {
    return value.split(',').map((pair) => {
      const address = pair.slice(0, pair.indexOf('='))
      const device = pciDevices.known ? pciDevices.value.find((each) => each.address === address) : undefined
      const claim = `${address} is with vfio-pci`
      if (!pciDevices.known) return { claim, verdict: 'unknown', evidence: pciDevices.reason }
      if (device === undefined) return { claim, verdict: 'fail', evidence: 'there is no such device' }
      return judge(device.driver, claim, device.driver, (driver) => driver === 'vfio-pci')
    })
  }
  if (/^(intel_iommu|amd_iommu|iommu)$/.test(name)) {
    return [judge(iommu.groups, 'There are IOMMU groups', iommu.groups, (groups) => groups.length > 0)]
  }
  if (name === 'isolcpus') {
    return [judge(cpu.isolatedCpus, 'CPUs are isolated', cpu.isolatedCpus, (cpus) => cpus.length > 0)]
  }
  return []
}

/** `hugepagesz=` names the size of the `hugepages=` after it; without one it is 2 MiB here. */
function judgeHugePages(tokens: readonly string[], { memory }: HostFacts): readonly Judged[] {
  let pageKiB = 2048
  return tokens.flatMap((token) => {
    const [name, value = ''] = splitToken(token)
    if (name === 'hugepagesz') pageKiB = /^1g$/i.test(value) ? 1_048_576 : 2048
    if (name !== 'hugepages') return []
    const wanted = Number.parseInt(value, 10)
    const claim = `${wanted} huge pages of ${pageKiB === 2048 ? '2 MiB' : '1 GiB'} are reserved`
    const size = pageKiB
    return [
      judge(memory.hugePages, claim, memory.hugePages, (pools) =>
        pools.some((pool) => pool.pageSizeKiB === size && pool.total >= wanted),
      ),
    ]
  })
}

/** Nothing is left to do for an operation: then what it promised is there. */
function judgeInPlace(operation: Operation, { files }: VerifiedHost): Judged {
  const claim = placeWords[operation.kind] ?? operation.kind
  const seen = noteUnreadable(files)
  const actions = deriveActions(operation, seen.files)
  const isLeft = actions.ok && actions.value.length === 0
  if (!isLeft && seen.unreadable.length > 0)
    return { claim, verdict: 'unknown', evidence: `could not be read: ${seen.unreadable.join(', ')}` }
  if (!actions.ok) return { claim, verdict: 'unknown', evidence: actions.failure.text }
  const missing = actions.value.map((action) => (action.kind === 'run' ? action.run.program : action.path))
  return missing.length === 0
    ? { claim, verdict: 'pass', evidence: 'its files are as they were left' }
    : { claim, verdict: 'fail', evidence: `not so any more: ${missing.join(', ')}` }
}

function judgePart(part: StackPart, { virtualization }: HostFacts): Judged {
  const { qemu, libvirt, guestFirmware, softwareTpm } = virtualization
  switch (part) {
    case 'qemu':
      return judge(qemu, 'QEMU is installed', qemu, (found) => found !== null)
    case 'libvirt':
      return judge(libvirt, 'libvirt is installed', libvirt, (found) => found !== null)
    case 'guest-firmware':
      return judge(guestFirmware, 'UEFI firmware for guests is installed', guestFirmware, (found) => found.length > 0)
    case 'software-tpm':
      return judge(softwareTpm, 'A software TPM is installed', softwareTpm, (found) => found !== null)
  }
}

const placeWords: Partial<Record<Operation['kind'], string>> = {
  'binding-pieces.install': 'The pieces that bind devices at boot are in place',
  'libvirt.enable': 'libvirt is started at boot',
  'libvirt.admit-user': 'The user may use libvirt',
  'libvirt-network.enable': 'The default network is started with libvirt',
  'libvirt-pool.enable': 'libvirt has a place for disks',
  'guest-hook.install': 'The hook that tunes the host while guests run is in place',
}

function judge<T>(fact: Fact<T>, claim: string, told: Fact<unknown>, isTrue: (value: T) => boolean): Judged {
  if (!fact.known) return { claim, verdict: 'unknown', evidence: fact.reason }
  return { claim, verdict: isTrue(fact.value) ? 'pass' : 'fail', evidence: told.known ? told.source : '' }
}

function splitToken(token: string): readonly [name: string, value: string] {
  const equals = token.indexOf('=')
  return equals < 0 ? [token, ''] : [token.slice(0, equals), token.slice(equals + 1)]
}
