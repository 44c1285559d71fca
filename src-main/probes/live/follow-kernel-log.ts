// SPDX-License-Identifier: MIT
import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import { attemptRead } from '../failed-read.ts'

/** A kernel log that is followed. */
export interface FollowedKernelLog {
  /** Where its lines come from, as evidence names it; another where the first program could not follow. */
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

/** A program that follows the kernel's log, and where its lines come from. */
export interface FollowCommand {
  readonly source: string
  readonly words: readonly string[]
}

// NixOS keeps its programs in the last one only.
const environment = { LC_ALL: 'C', PATH: '/usr/bin:/usr/sbin:/bin:/sbin:/run/current-system/sw/bin' }

const commands: Readonly<Record<KernelLogWay, FollowCommand>> = {
  // Blocks in read(2) on /dev/kmsg: a file that Node could only wait for with a thread that nothing ends. Before
  // util-linux 2.37 `dmesg` has no `--follow-new`, and BusyBox's has none at all.
  'ring-buffer': { source: '/dev/kmsg', words: ['dmesg', '--follow-new', '--color=never'] },
  journal: {
    source: 'journalctl -k',
    words: ['journalctl', '--dmesg', '--follow', '--lines=0', '--output=short-monotonic', '--quiet'],
  },
}

/** The programs for these ways, in their order. */
export function followCommands(ways: readonly KernelLogWay[]): readonly FollowCommand[] {
  return ways.map((way) => commands[way])
}

/** Whether the ring buffer opens to this user; `dmesg_restrict` closes it to most. */
export function canReadRingBuffer(): boolean {
  return attemptRead(() => fs.closeSync(fs.openSync('/dev/kmsg', fs.constants.O_RDONLY | fs.constants.O_NONBLOCK))).ok
}

/**
 * Follows the kernel's log from now on in a child process, which sleeps until the kernel says something. Where the first
 * program is missing or too old for it, the next one follows, and `source` is that one's.
 */
export function followKernelLog(
  followers: readonly FollowCommand[],
  { onText, onEnd }: KernelLogListener,
): FollowedKernelLog {
  let isStopped = false
  let source = ''
  let child: ChildProcess | null = null

  function start([command, ...others]: readonly FollowCommand[], why: readonly string[]): void {
    if (command === undefined) {
      onEnd(why.join(', '))
      return
    }
    const [program = '', ...args] = command.words
    const started = spawn(program, args, { env: environment, stdio: ['ignore', 'pipe', 'ignore'], shell: false })
    let hasSpoken = false
    let isOver = false
    child = started
    source = command.source
    const end = (detail: string, hasFailed: boolean) => {
      if (isOver || isStopped) return
      isOver = true
      // What has told something, or was killed, did follow: nothing stands in for it.
      start(hasFailed && !hasSpoken ? others : [], [...why, detail])
    }
    started.stdout.setEncoding('utf8')
    started.stdout.on('data', (text: string) => {
      hasSpoken = true
      if (!isOver && !isStopped) onText(text)
    })
    started.on('error', () => end(`${program} cannot be started`, true))
    // Not `exit`, which may come before the last of what it has said.
    started.on('close', (code, signal) => end(`${program} ended with ${code ?? signal ?? 'an error'}`, code !== null))
  }

  start(followers, [])
  return {
    get source() {
      return source
    },
    stop: () => {
      isStopped = true
      child?.kill('SIGTERM')
    },
  }
}
