// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { formatMs, formatRatio, measureInTurns } from './measure.ts'

/** `doctor --json` as a whole process against the two programs that people run for the same questions. */
export async function benchWholeProcess(projectRoot: string): Promise<string[]> {
  const rivals = [['lspci', '-nnk'] as const, ['virt-host-validate'] as const]
  const absent = rivals.filter(([program]) => spawnSync(program, { stdio: 'ignore' }).error !== undefined)
  if (absent.length > 0) return [`not measured: ${absent.map(([program]) => program).join(', ')} not installed`]
  const cli = path.join(projectRoot, 'out/cli.mjs')
  const [doctorMs = Number.NaN, rivalsMs = Number.NaN, nodeMs = Number.NaN] = await measureInTurns(
    [
      { name: 'doctor', run: () => start(process.execPath, [cli, 'doctor', '--json']) },
      {
        name: 'rivals',
        run: () => {
          for (const [program, ...args] of rivals) start(program, args)
        },
      },
      { name: 'empty', run: () => start(process.execPath, ['--eval', '0']) },
    ],
    15,
  )
  return [
    formatRatio(
      doctorMs / rivalsMs,
      'doctor --json ÷ (lspci -nnk + virt-host-validate), whole processes, this machine',
      `${formatMs(doctorMs)} against ${formatMs(rivalsMs)}; an empty Node process takes ${formatMs(nodeMs)} of it`,
    ),
  ]
}

function start(program: string, args: readonly string[]): void {
  // A bare environment, the same for all: NODE_EXTRA_CA_CERTS alone costs Node more than the scan.
  const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' }
  // All three end with other statuses than 0 on a host with findings; only not starting at all is an error here.
  const { error } = spawnSync(program, args, { stdio: 'ignore', env })
  if (error !== undefined) throw error
}
