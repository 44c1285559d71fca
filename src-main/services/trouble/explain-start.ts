// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import { catalogue } from '../../diagnosis/catalogue.ts'
import { nameCheckCauses } from '../../diagnosis/name-check-causes.ts'
import { startDiagnosis } from '../../diagnosis/start-diagnosis.ts'
import type { Cause } from '../../model/diagnosis.ts'
import type { HostReader } from '../../probes/host-reader.ts'
import { type HostLog, kernelLogSince, readGuestLog } from '../collect-guest-logs.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import type { Machine } from '../machines/read-machine.ts'
import { readIntoDiagnosis } from './read-into-diagnosis.ts'
import { logFolderOf, refusalSource } from './read-machine-evidence.ts'

/**
 * The failure of a start with the best cause that libvirt's answer, QEMU's messages and the kernel's since `askedMs`
 * name; as it was where they name none. Other failures are left alone.
 */
export async function explainStart(
  context: MachineContext,
  machine: Machine,
  failure: Failure,
  askedMs: number,
): Promise<Failure> {
  if (failure.code !== 'libvirt-refused' && failure.code !== 'preflight-failed') return failure
  const cause =
    failure.code === 'preflight-failed'
      ? (nameCheckCauses(failure.checks, catalogue)[0] ?? null)
      : await nameLogCause(context, machine, failure.detail, askedMs)
  return cause === null ? failure : { ...failure, cause }
}

async function nameLogCause(
  context: MachineContext,
  { domain }: Machine,
  refusal: string,
  askedMs: number,
): Promise<Cause | null> {
  const { reader } = context.host
  const session = startDiagnosis(catalogue)
  readIntoDiagnosis(session, { source: refusalSource, text: `${refusal}\n` })
  const guestLog = readGuestLog(reader, { name: domain.name, logFolder: logFolderOf(context) })
  // A start that did not get as far as QEMU leaves the log of the one before.
  const isOfThisStart = guestLog.startedMs !== null && guestLog.startedMs >= askedMs - 1_000
  if (isOfThisStart) for (const log of guestLog.logs) readIntoDiagnosis(session, log)
  const kernelLog = await readKernelLogSince(reader, askedMs)
  if (kernelLog !== null) readIntoDiagnosis(session, kernelLog)
  return session.conclude(null).causes[0] ?? null
}

async function readKernelLogSince(reader: HostReader, timeMs: number): Promise<HostLog | null> {
  const log = await reader.readKernelLog()
  const uptime = reader.readText('/proc/uptime')
  const seconds = uptime.ok ? Number.parseFloat(uptime.value) : Number.NaN
  if (!log.ok || !Number.isFinite(seconds)) return null
  const since = seconds - (Date.now() - timeMs) / 1_000 - 1
  return { source: log.value.source, text: kernelLogSince(log.value.text, since) }
}
