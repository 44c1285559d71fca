// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { type HelperVerb, helperVerbs } from '../contract/helper-protocol.ts'
import type { Work } from './apply-steps.ts'
import { takeLock } from './change-lock.ts'
import { openJournal } from './journal.ts'
import { runSession } from './session.ts'
import { returnFromTrial, settleTrials } from './start-of-boot.ts'
import { openSystemLog } from './system-log.ts'
import type { Tree } from './tree.ts'

/** The window may be closed and the terminal may go: a change that began is brought to its end. */
for (const signal of ['SIGPIPE', 'SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
process.umask(0o022)
process.chdir('/')

void main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<void> {
  const verb = helperVerbs.find((each) => each === args[0])
  const tree = chooseTree(args.slice(1))
  if (verb === undefined || typeof tree === 'string') {
    process.stderr.write(
      `throughway-helper: ${typeof tree === 'string' ? tree : 'usage: throughway-helper inspect|apply|undo'}\n`,
    )
    process.exitCode = 2
    return
  }
  if (tree.isHost) openSystemLog()
  const work = { tree, journal: openJournal(tree), userId: readUserId() }
  if (verb === 'settle' || verb === 'return') return atBoot(verb, { ...work, reply: () => undefined })
  let isHeard = true
  // The window may be gone; the change goes on, and the journal tells how it ended.
  process.stdout.on('error', () => {
    isHeard = false
  })
  const send = (bytes: Uint8Array) => {
    if (isHeard) process.stdout.write(bytes)
  }
  try {
    await runSession(verb, work, { input: process.stdin, send })
  } catch (error) {
    process.stderr.write(
      `throughway-helper: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exitCode = 1
  }
  // Whatever else is in the pipe is nobody's request.
  process.stdin.destroy()
}

async function atBoot(verb: HelperVerb, work: Work): Promise<void> {
  const release = takeLock(work.tree)
  if (release === null) return
  try {
    await (verb === 'settle' ? settleTrials(work) : returnFromTrial(work))
  } finally {
    release()
  }
}

/** The machine itself for root; with `--root DIR`, a tree for whoever owns it. What polkit started gets no other root. */
function chooseTree(args: readonly string[]): Tree | string {
  if (args.length === 0) {
    return process.geteuid?.() === 0 ? { root: '/', isHost: true } : 'the machine itself is changed by root only'
  }
  const [option, folder] = args
  if (option !== '--root' || folder === undefined || args.length > 2) return 'unknown arguments'
  if (process.env['PKEXEC_UID'] !== undefined) return '--root is not for what polkit started'
  const root = fs.realpathSync(path.resolve(folder))
  if (root === '/') return 'the root must be another folder than /'
  // In another user's tree folders could be swapped under a process with more rights than theirs.
  return fs.statSync(root).uid === process.geteuid?.()
    ? { root, isHost: false }
    : 'the root must be a folder of your own'
}

/** Who is behind pkexec or sudo; null for root itself. */
function readUserId(): number | null {
  const text = process.env['PKEXEC_UID'] ?? process.env['SUDO_UID']
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : null
}
