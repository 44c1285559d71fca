// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { FindingsBefore } from './compare-findings.ts'

function memoryFile(): string {
  const state = process.env['XDG_STATE_HOME'] || path.join(os.homedir(), '.local/state')
  return path.join(state, 'throughway/findings-before.json')
}

/** Keeps the verdicts of before a change over the restart it needs. Losing them loses a comparison, nothing else. */
export function rememberFindings(before: FindingsBefore): void {
  const file = memoryFile()
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    fs.writeFileSync(`${file}.new`, JSON.stringify(before), { mode: 0o600 })
    fs.renameSync(`${file}.new`, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}

/** The verdicts of before the last change, or null where none were kept or they cannot be read. */
export function recallFindings(): FindingsBefore | null {
  try {
    const value: unknown = JSON.parse(fs.readFileSync(memoryFile(), 'utf8'))
    return isFindingsBefore(value) ? value : null
  } catch {
    return null
  }
}

function isFindingsBefore(value: unknown): value is FindingsBefore {
  return (
    typeof value === 'object' &&
    value !== null &&
    'transactionId' in value &&
    typeof value.transactionId === 'string' &&
    'verdicts' in value &&
    typeof value.verdicts === 'object' &&
    value.verdicts !== null
  )
}
