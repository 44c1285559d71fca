// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { attemptRead } from '../failed-read.ts'
import type { OpenFiles, Read } from '../host-reader.ts'

type Holder = OpenFiles['users'][number]

/**
 * Processes with a file open whose path begins with one of `prefixes`, from /proc/PID/fd.
 *
 * `isComplete` is false where a process could not be looked into, or where the first process is not shown at all
 * (`hidepid` mount option), so that others may be hidden too. A process that ends meanwhile holds nothing any more.
 */
export function findOpenFiles(prefixes: readonly string[]): Read<OpenFiles> {
  const processes = attemptRead(() => fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
  if (!processes.ok) return processes
  const users: Holder[] = []
  let isComplete = processes.value.includes('1')
  for (const processName of processes.value) {
    const paths = readOpenPaths(`/proc/${processName}/fd`, prefixes)
    if (!paths.ok) {
      if (paths.problem !== 'absent') isComplete = false
    } else if (paths.value.length > 0) {
      users.push({ processId: Number(processName), command: readCommand(processName), paths: paths.value })
    }
  }
  return { ok: true, value: { users, isComplete } }
}

function readOpenPaths(folder: string, prefixes: readonly string[]): Read<readonly string[]> {
  const descriptors = attemptRead(() => fs.readdirSync(folder))
  if (!descriptors.ok) return descriptors
  const paths = new Set<string>()
  for (const descriptor of descriptors.value) {
    const target = attemptRead(() => fs.readlinkSync(`${folder}/${descriptor}`))
    if (target.ok) {
      if (prefixes.some((prefix) => target.value.startsWith(prefix))) paths.add(target.value)
    } else if (target.problem !== 'absent') return target
  }
  return { ok: true, value: [...paths].sort() }
}

function readCommand(processName: string): string {
  const command = attemptRead(() => fs.readFileSync(`/proc/${processName}/comm`, 'utf8'))
  return command.ok ? command.value.trimEnd() : '?'
}
