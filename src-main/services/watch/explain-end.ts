// SPDX-License-Identifier: MIT
import { catalogue } from '../../diagnosis/catalogue.ts'
import { startDiagnosis } from '../../diagnosis/start-diagnosis.ts'
import type { Cause } from '../../model/diagnosis.ts'
import { readGuestLog } from '../collect-guest-logs.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import type { Machine } from '../machines/read-machine.ts'
import { readIntoDiagnosis } from '../trouble/read-into-diagnosis.ts'
import { logFolderOf } from '../trouble/read-machine-evidence.ts'

/** The best cause that QEMU's messages since the last start name, for a machine that crashed; empty where they name none. */
export function explainEnd(context: MachineContext, { domain }: Machine): readonly Cause[] {
  const { logs } = readGuestLog(context.host.reader, { name: domain.name, logFolder: logFolderOf(context) })
  const session = startDiagnosis(catalogue)
  for (const log of logs) readIntoDiagnosis(session, log)
  return session.conclude(null).causes.slice(0, 1)
}
