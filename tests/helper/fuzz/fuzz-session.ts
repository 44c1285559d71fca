// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { HelperReply } from '../../../src-main/contract/helper-protocol.ts'
import { openJournal } from '../../../src-main/helper/journal.ts'
import { runSession } from '../../../src-main/helper/session.ts'
import { writeTree } from '../support/helper-host.ts'
import { takeSnapshot } from '../support/tree-snapshot.ts'
import { makeHostileSession } from './hostile-frames.ts'
import { createSeededRandom } from './seeded-random.ts'

/** What many hostile sessions came to. All but `sessions`, `refused` and `largestMemoryBytes` must be nought. */
export interface FuzzReport {
  readonly sessions: number
  readonly refused: number
  /** Steps that ended done, and sessions after which the tree was another. */
  readonly executed: number
  /** Sessions that ended in an exception, each with the seed that makes it again. */
  readonly crashes: readonly string[]
  /** Memory of the process at its highest. */
  readonly largestMemoryBytes: number
}

/** How many sessions share a tree before it is compared and made anew: their stale plans make its journal longer. */
const batch = 500

/** Runs that many hostile sessions against the real session code, on a tree that would be changed if one got through. */
export async function fuzzSession(
  sessions: number,
  seed: number,
  onBatch: (done: number) => void,
): Promise<FuzzReport> {
  const folder = fs.mkdtempSync(path.join(fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'throughway-fuzz-'))
  let refused = 0
  let executed = 0
  let largestMemoryBytes = 0
  const crashes: string[] = []
  try {
    for (let done = 0; done < sessions; done += batch) {
      const root = path.join(folder, String(done))
      writeFuzzedTree(root)
      const before = JSON.stringify(takeSnapshot(root, { times: true }))
      for (let index = done; index < Math.min(sessions, done + batch); index += 1) {
        const outcome = await runOne(root, seed + index)
        refused += outcome.refused
        executed += outcome.executed
        if (outcome.crash !== null && crashes.length < 20) crashes.push(`seed ${seed + index}: ${outcome.crash}`)
      }
      if (JSON.stringify(takeSnapshot(root, { times: true })) !== before) executed += 1
      fs.rmSync(root, { recursive: true, force: true })
      largestMemoryBytes = Math.max(largestMemoryBytes, process.memoryUsage.rss())
      onBatch(Math.min(sessions, done + batch))
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
  return { sessions, refused, executed, crashes, largestMemoryBytes }
}

async function runOne(
  root: string,
  seed: number,
): Promise<{ readonly refused: number; readonly executed: number; readonly crash: string | null }> {
  const { verb, chunks, kind } = makeHostileSession(createSeededRandom(seed))
  const tree = { root, isHost: false }
  let refused = 0
  let executed = 0
  const send = (frame: Uint8Array) => {
    const reply = JSON.parse(Buffer.from(frame.subarray(4)).toString('utf8')) as HelperReply
    if (reply.type === 'refused') refused += 1
    if (reply.type === 'step-ended' && reply.outcome.kind === 'done') executed += 1
  }
  try {
    await runSession(verb, { tree, journal: openJournal(tree), userId: 1000 }, { input: inTurn(chunks), send })
    return { refused, executed, crash: null }
  } catch (error) {
    return { refused, executed, crash: `${kind}: ${error instanceof Error ? error.message : String(error)}` }
  }
}

async function* inTurn(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

/** A host on which the sound requests would have something to do. */
function writeFuzzedTree(root: string): void {
  writeTree(root, {
    '/etc/default/grub': 'GRUB_CMDLINE_LINUX_DEFAULT="quiet"\n',
    '/etc/initramfs-tools/initramfs.conf': 'MODULES=most\n',
    '/boot/grub/grub.cfg': 'menuentry Debian {\n\tlinux /vmlinuz root=/dev/sda1 ro quiet\n}\n',
    // The journal's folder has its place; were it made by a session, that would look like a change.
    '/var/lib/dpkg/status': '',
    '/boot/grub/grubenv': '# GRUB Environment Block\n'.padEnd(1024, '#'),
  })
}
