// SPDX-License-Identifier: MIT
import type { DaemonComplaint, LibvirtError } from '../libvirt-error.ts'
import { saysUnknownProcedure } from '../wire/read-complaint.ts'

/** Sorts what a daemon complained of: that it lacks the call is another thing than that the call failed. */
export function describeComplaint(procedure: string, complaint: DaemonComplaint): LibvirtError {
  const { message } = complaint
  if (saysUnknownProcedure(complaint)) return { code: 'call-unsupported', procedure, by: 'daemon', message }
  if (complaint.name === 'no-support') return { code: 'call-unsupported', procedure, by: 'driver', message }
  return { code: 'call-failed', procedure, ...complaint }
}
