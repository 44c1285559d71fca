// SPDX-License-Identifier: MIT
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { createFrameDecoder, encodeFrame } from '../../../src-main/contract/frames.ts'
import type { HelperReply, HelperRequest, HelperVerb } from '../../../src-main/contract/helper-protocol.ts'
import { helperProtocol, maximumFrameBytes } from '../../../src-main/contract/helper-protocol.ts'

/** How a helper is started. */
export interface HelperStart {
  readonly helper: string
  readonly root: string
  /**
   * `root`: with `--root`, as whoever runs the tests. `host`: as root of a machine whose /etc, /boot and /var/lib are
   * those of `root`, with the programs of its `/programs` in /usr/sbin; nothing of it is seen outside.
   */
  readonly as: 'root' | 'host'
  readonly environment?: Readonly<Record<string, string>>
}

/** What came of a session. `signal`: it was killed. */
export interface HelperEnd {
  readonly replies: readonly HelperReply[]
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stderr: string
}

/** Why a helper cannot be started as root of a machine of its own here, or null where it can. */
export const ownMachineGap: string | null =
  process.geteuid?.() !== 0
    ? 'the tests do not run as root'
    : spawnSync('unshare', ['-m', 'true']).status === 0
      ? null
      : 'mount namespaces cannot be made here'

const mounts = [
  'set -e',
  'mount -t overlay overlay -o "lowerdir=$1/programs:/usr/sbin" /usr/sbin',
  'for folder in etc boot var/lib; do mount --bind "$1/$folder" "/$folder"; done',
  'shift',
  // A process in a namespace of its own that kills itself has to be told from the shell that started it.
  'exec "$@"',
].join('\n')

/** Runs one session of the helper: a greeting, one request, and all that it answers. */
export function runHelper(start: HelperStart, verb: HelperVerb, request: HelperRequest): Promise<HelperEnd> {
  return runHelperBytes(start, [verb], [encodeFrame({ type: 'hello', protocol: helperProtocol }), encodeFrame(request)])
}

/** Starts the helper with these words and these bytes on its pipe. */
export function runHelperBytes(
  { helper, root, as, environment }: HelperStart,
  words: readonly string[],
  bytes: readonly Uint8Array[],
): Promise<HelperEnd> {
  const command = [process.execPath, helper, ...words]
  const env = { PATH: '/usr/bin:/bin', ...environment }
  const child =
    as === 'root'
      ? spawn(process.execPath, [helper, ...words, '--root', root], { env })
      : spawn('unshare', ['-m', 'sh', '-c', mounts, 'sh', root, ...command], { env })
  const replies: HelperReply[] = []
  let stderr = ''
  let problem: string | null = null
  const decoder = createFrameDecoder(
    maximumFrameBytes,
    (message) => replies.push(message as HelperReply),
    (found) => {
      problem = found
    },
  )
  child.stdout.on('data', (chunk: Buffer) => decoder.push(chunk))
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  // A helper that was killed does not read what it was sent.
  child.stdin.on('error', () => undefined)
  child.stdin.end(Buffer.concat(bytes))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) =>
      problem === null || signal !== null
        ? resolve({ replies, code, signal, stderr })
        : reject(new Error(`the helper wrote a frame that is ${problem}`)),
    )
  })
}

/** The last word of a session: its end or its refusal. */
export function lastWord({ replies, stderr }: HelperEnd): HelperReply {
  const last = replies.at(-1)
  if (last === undefined) throw new Error(`the helper said nothing: ${stderr}`)
  return last
}

/** Writes the programs that a machine of the tests has, each a shell script. */
export function writePrograms(root: string, programs: Readonly<Record<string, string>>): void {
  fs.mkdirSync(path.join(root, 'programs'), { recursive: true })
  for (const [name, script] of Object.entries(programs)) {
    fs.writeFileSync(path.join(root, 'programs', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  }
}
