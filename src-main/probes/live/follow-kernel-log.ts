// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { attemptRead } from '../failed-read.ts'

/** A kernel log that is followed. */
export interface FollowedKernelLog {
  /** Where its lines come from, as evidence names it. */
  readonly source: string
  stop(): void
}

/** What a follower tells. */
export interface KernelLogListener {
  /** New messages, in pieces of any size, one message to a line. */
  readonly onText: (text: string) => void
  /** Nothing more comes, and why; not called after `stop`. */
  readonly onEnd: (detail: string) => void
}

/** How the kernel's log may be followed here: the ring buffer itself, else the journal where this user may read it. */
export type KernelLogWay = 'ring-buffer' | 'journal'

// NixOS keeps its programs in the last one only.
const environment = { LC_ALL: 'C', PATH: '/usr/bin:/usr/sbin:/bin:/sbin:/run/current-system/sw/bin' }

const commands: Readonly<Record<KernelLogWay, { readonly source: string; readonly words: readonly string[] }>> = {
  // Blocks in read(2) on /dev/kmsg: a file that Node could only wait for with a thread that nothing ends.
  'ring-buffer': { source: '/dev/kmsg', words: ['dmesg', '--follow-new', '--color=never'] },
  journal: {
    source: 'journalctl -k',
    words: ['journalctl', '--dmesg', '--follow', '--lines=0', '--output=short-monotonic', '--quiet'],
  },
}

/** Whether the ring buffer opens to this user; `dmesg_restrict` closes it to most. */
export function canReadRingBuffer(): boolean {
  return attemptRead(() => fs.closeSync(fs.openSync('/dev/kmsg', fs.constants.O_RDONLY | fs.constants.O_NONBLOCK))).ok
}

/** Follows the kernel's log from now on in a child process, which sleeps until the kernel says something. */
export function followKernelLog(way: KernelLogWay, { onText, onEnd }: KernelLogListener): FollowedKernelLog {
  const { source, words } = commands[way]
  const [program = '', ...args] = words
  const child = spawn(program, args, { env: environment, stdio: ['ignore', 'pipe', 'ignore'], shell: false })
  let isOver = false
  const end = (detail: string) => {
    if (isOver) return
    isOver = true
    onEnd(detail)
  }
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (text: string) => {
    if (!isOver) onText(text)
  })
  child.on('error', () => end(`${program} cannot be started`))
  child.on('exit', (code, signal) => end(`${program} ended with ${code ?? signal ?? 'an error'}`))
  return {
    source,
    stop: () => {
      isOver = true
      child.kill('SIGTERM')
    },
  }
}
