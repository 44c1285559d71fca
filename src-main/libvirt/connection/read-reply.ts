// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'
import type { LibvirtError } from '../libvirt-error.ts'
import type { Procedure } from '../protocol/procedure.ts'
import { type FrameHeader, messageStatuses } from '../wire/frame.ts'
import { readComplaint } from '../wire/read-complaint.ts'
import { XdrFault } from '../wire/xdr-fault.ts'
import type { XdrReader } from '../wire/xdr-reader.ts'
import { describeComplaint } from './describe-complaint.ts'

/** What the daemon answered to a call: its result or its complaint. Throws an `XdrFault` where it is neither. */
export function readReply(
  header: FrameHeader,
  procedure: Procedure<unknown, unknown>,
  reader: XdrReader,
): Result<unknown, LibvirtError> {
  if (header.program !== procedure.program || header.procedure !== procedure.number) {
    throw new XdrFault(`an answer to procedure ${header.procedure} came where ${procedure.name} was asked`)
  }
  const isResult = header.status === messageStatuses.ok
  if (!isResult && header.status !== messageStatuses.error) {
    throw new XdrFault(`an answer to ${procedure.name} has the status ${header.status}`)
  }
  try {
    const result = isResult
      ? ok(procedure.readResult(reader))
      : fail(describeComplaint(procedure.name, readComplaint(reader)))
    if (reader.remaining > 0) throw new XdrFault(`has ${reader.remaining} bytes too many`)
    return result
  } catch (fault) {
    throw fault instanceof XdrFault ? new XdrFault(`the answer to ${procedure.name} ${fault.message}`) : fault
  }
}
