// SPDX-License-Identifier: MIT
import type { DaemonComplaint } from '../libvirt-error.ts'
import { errorDomains, errorLevels, errorNumbers } from '../protocol/enums.gen.ts'
import { nameOf } from '../protocol/named-values.ts'
import type { XdrReader } from './xdr-reader.ts'

const longestStringBytes = 4_194_304

/** Reads the error that stands in place of a result (virNetMessageError). */
export function readComplaint(reader: XdrReader): DaemonComplaint {
  const text = () => reader.optional((from) => from.string(longestStringBytes))
  const number = reader.int()
  const domain = reader.int()
  const message = text()
  const level = reader.int()
  skipObject(reader, () => reader.int())
  const details = [text(), text(), text()]
  const numbers = [reader.int(), reader.int()] as const
  skipObject(reader, () => null)
  return {
    name: nameOf(errorNumbers, number),
    number,
    domain: nameOf(errorDomains, domain),
    level: nameOf(errorLevels, level),
    message: message ?? '',
    details,
    numbers,
  }
}

/** The domain or network that old daemons named beside the error: nothing reads it any more. */
function skipObject(reader: XdrReader, rest: () => unknown): void {
  reader.optional((from) => {
    from.string(longestStringBytes)
    from.fixedOpaque(16)
    return rest()
  })
}

/** Whether a daemon says that it does not know a procedure or a program: it answers so in words alone, as libvirt's own client knows. */
export function saysUnknownProcedure(complaint: DaemonComplaint): boolean {
  return complaint.name === 'rpc' && /^(unknown procedure|Cannot find program)/.test(complaint.message)
}
