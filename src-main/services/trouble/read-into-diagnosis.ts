// SPDX-License-Identifier: MIT
import type { DiagnosisSession } from '../../diagnosis/start-diagnosis.ts'
import type { HostLog } from '../collect-guest-logs.ts'

const pieceLength = 1 << 18

/** Reads a text as one source. */
export function readIntoDiagnosis(session: DiagnosisSession, { source, text }: HostLog): void {
  const reader = session.readSource(source)
  const bytes = Buffer.from(text, 'utf8')
  for (let at = 0; at < bytes.length; at += pieceLength) reader.push(bytes.subarray(at, at + pieceLength))
  reader.end()
}
