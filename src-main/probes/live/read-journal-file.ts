// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process'

/** Journal files begin with this. Source: systemd, src/libsystemd/sd-journal/journal-def.h, HEADER_SIGNATURE. */
export const journalSignature = 'LPKSHHRH'

/**
 * The messages of a journal's own file as text, piece by piece. Nothing but journalctl knows the format.
 *
 * Fails: throws an error with the code `ENOENT` where journalctl is not installed, else with what it said.
 */
export async function* readJournalFile(path: string): AsyncGenerator<Uint8Array> {
  const words = ['--file', path, '--output=short-iso', '--quiet', '--no-pager', '--all']
  const child = spawn('journalctl', words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
  })
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  // A failure to start is told by `ended`, which is awaited when the output is over.
  ended.catch(() => undefined)
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = `${complaint}${text}`.slice(0, 400)
  })
  try {
    for await (const chunk of child.stdout) yield chunk as Uint8Array
    const code = await ended
    if (code !== 0) throw Object.assign(new Error(complaint.trim() || `ended with ${code}`), { code: 'EIO' })
  } finally {
    child.kill()
  }
}
