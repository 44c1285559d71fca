// SPDX-License-Identifier: MIT
import os from 'node:os'
import path from 'node:path'
import { benchBackground } from './background.ts'
import { benchChanges } from './changes.ts'
import { benchCpuPlan } from './cpu-plan.ts'
import { benchDiagnose } from './diagnose.ts'
import { benchFirstScreen } from './first-screen.ts'
import { benchFirstVerdict } from './first-verdict.ts'
import { benchLibvirtClient } from './libvirt-client.ts'
import { benchScan } from './scan.ts'
import { benchStartMachine } from './start-machine.ts'
import { benchStartRequest } from './start-request.ts'
import { benchWholeProcess } from './whole-process.ts'

const projectRoot = path.resolve(process.argv[2] ?? '.')
const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`)

print([
  `Ratios; lower is better. Node ${process.versions.node}, ${os.availableParallelism()} CPUs, medians of one run.`,
])
print(await benchWholeProcess(projectRoot))
print(await benchStartMachine(projectRoot))
print(await benchStartRequest())
print(await benchScan())
print(await benchLibvirtClient(projectRoot))
print(await benchChanges(projectRoot))
print(await benchCpuPlan())
print(await benchDiagnose(projectRoot))
print(benchFirstScreen(projectRoot))
print(await benchFirstVerdict(projectRoot))
print(await benchBackground(projectRoot))
