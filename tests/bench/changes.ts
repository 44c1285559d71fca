// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { PlanChoices } from '../../src-main/model/plan.ts'
import { draftPlanFor } from '../../src-main/services/draft-plan.ts'
import { examineHost } from '../../src-main/services/examine-host.ts'
import { openRoot } from '../../src-main/services/open-root.ts'
import { largeHost } from '../support/large-host.ts'
import { writeDebianGrub } from '../support/write-debian-grub.ts'
import { writeHostTree } from '../support/write-host-tree.ts'
import { formatMs, formatRatio, measureInTurns } from './measure.ts'

const choices: PlanChoices = {
  devices: [],
  mode: 'static',
  iommu: true,
  hugePages: [],
  isolatedCpus: null,
  parameters: ['iommu=pt'],
  stack: false,
  guestHook: false,
}

/** A plan for a large host, one session with the helper, and a change with its undo, each against a named rival. */
export async function benchChanges(projectRoot: string): Promise<string[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-bench-'))
  try {
    return [await benchPlan(path.join(folder, 'large')), ...(await benchHelper(projectRoot, folder))]
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function benchPlan(root: string): Promise<string> {
  writeHostTree(root, largeHost(4_096))
  const open = () => {
    const opened = openRoot(root)
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
    return opened.value
  }
  const [planMs = Number.NaN, scanMs = Number.NaN] = await measureInTurns(
    [
      { name: 'plan', run: async () => void (await draftPlanFor(open(), choices)) },
      { name: 'scan', run: async () => void (await examineHost(open())) },
    ],
    5,
  )
  return formatRatio(
    planMs / scanMs,
    'plan for 4096 PCI functions, its scan included ÷ the scan alone',
    `${formatMs(planMs)} against ${formatMs(scanMs)}`,
  )
}

async function benchHelper(projectRoot: string, folder: string): Promise<string[]> {
  const root = path.join(folder, 'root')
  writeDebianGrub(root)
  const cli = path.join(projectRoot, 'out/cli.mjs')
  const helper = path.join(projectRoot, 'out/helper/throughway-helper')
  const repository = path.join(folder, 'repository')
  const git = (...words: readonly string[]) =>
    execFileSync(
      'git',
      ['-C', repository, '-c', 'user.name=x', '-c', 'user.email=x@y', '-c', 'core.fsync=all', ...words],
      {
        stdio: 'ignore',
      },
    )
  execFileSync('git', ['init', '--quiet', repository])
  fs.writeFileSync(path.join(repository, 'grub'), 'quiet\n')
  git('add', '.')
  git('commit', '-qm', 'first')
  const [sessionMs = Number.NaN, nodeMs = Number.NaN, changeMs = Number.NaN, gitMs = Number.NaN] = await measureInTurns(
    [
      { name: 'helper session', run: () => inspectOnce(helper, root) },
      { name: 'node', run: () => void execFileSync(process.execPath, ['-e', '0']) },
      {
        name: 'apply and undo',
        run: () => {
          execFileSync(process.execPath, [cli, 'apply', '--root', root, '--parameter', 'iommu=pt', '--yes', '--json'], {
            stdio: 'ignore',
          })
          execFileSync(process.execPath, [cli, 'undo', '--root', root, '--json'], { stdio: 'ignore' })
        },
      },
      {
        name: 'git',
        run: () => {
          fs.appendFileSync(path.join(repository, 'grub'), 'iommu=pt\n')
          git('commit', '-qam', 'change')
          git('revert', '--no-edit', 'HEAD')
        },
      },
    ],
    7,
  )
  return [
    formatRatio(
      sessionMs / nodeMs,
      'helper: start, greeting, one question, end ÷ `node -e 0`',
      `${formatMs(sessionMs)} against ${formatMs(nodeMs)}`,
    ),
    formatRatio(
      changeMs / gitMs,
      '`apply` and `undo` on a test root, journal and all ÷ `git commit` and `git revert` with fsync',
      `${formatMs(changeMs)} against ${formatMs(gitMs)}`,
    ),
  ]
}

/** One whole session: frames are a length of four bytes and JSON. */
function inspectOnce(helper: string, root: string): void {
  const frame = (message: object) => {
    const body = Buffer.from(JSON.stringify(message))
    const head = Buffer.alloc(4)
    head.writeUInt32BE(body.length)
    return Buffer.concat([head, body])
  }
  const input = Buffer.concat([frame({ type: 'hello', protocol: 1 }), frame({ type: 'inspect' })])
  const answer = execFileSync(process.execPath, [helper, 'inspect', '--root', root], { input })
  if (!answer.includes('"inspection"')) throw new Error('the helper did not answer')
}
