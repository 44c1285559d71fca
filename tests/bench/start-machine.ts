// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import { defineBenchMachine } from './define-bench-machine.ts'
import { formatMs, formatRatio, median } from './measure.ts'

const rounds = 10

/** `vm start`, with its checks, as a whole process against `virsh start` of the same machine on the same libvirtd. */
export async function benchStartMachine(projectRoot: string): Promise<string[]> {
  const missing = missingLibvirtd()
  if (missing !== null) return [`vm start not measured: ${missing}`]
  const cli = path.join(projectRoot, 'out/cli.mjs')
  const daemon = await OwnLibvirtd.start()
  try {
    defineBenchMachine(daemon)
    const ways: readonly (readonly [program: string, words: readonly string[]])[] = [
      [process.execPath, [cli, 'vm', 'start', 'bench', '--connect', daemon.uri]],
      ['virsh', ['-c', daemon.uri, 'start', 'bench']],
      // What the first takes before libvirt is asked to start anything.
      [process.execPath, [cli, 'vm', 'start', 'bench', '--check', '--connect', daemon.uri]],
    ]
    const samples = ways.map((): number[] => [])
    for (let round = -1; round < rounds; round += 1) {
      for (const [index, [program, words]] of ways.entries()) {
        const begun = performance.now()
        const { status } = spawnSync(program, words, { stdio: 'ignore' })
        const durationMs = performance.now() - begun
        if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}`)
        if (round >= 0) samples[index]?.push(durationMs)
        if (index < 2) daemon.virsh('destroy', 'bench')
      }
    }
    const [ours = Number.NaN, theirs = Number.NaN, checks = Number.NaN] = samples.map(median)
    return [
      formatRatio(
        ours / theirs,
        'vm start ÷ virsh start, whole processes, the same emulated machine',
        `${formatMs(ours)} against ${formatMs(theirs)}; of ours, ${formatMs(checks)} for Node, the connection and the checks`,
      ),
    ]
  } finally {
    await daemon.stop()
  }
}
