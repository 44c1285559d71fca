// SPDX-License-Identifier: MIT
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

/** Starts `serve`, and answers with its one-time link when it has said that. */
export async function serve(
  projectRoot: string,
  words: readonly string[],
): Promise<{ process: ChildProcess; link: string }> {
  const process_ = spawn(process.execPath, [path.join(projectRoot, 'out/cli.mjs'), 'serve', '--json', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' },
  })
  let printed = ''
  for await (const bytes of process_.stdout) {
    printed += String(bytes)
    if (printed.endsWith('}\n')) break
  }
  const { address } = JSON.parse(printed) as { address: string }
  return { process: process_, link: address }
}
