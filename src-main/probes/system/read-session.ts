// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { SessionFacts } from '../../model/system-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { parseGroupNames } from './parse-group-names.ts'

const self = '/proc/self/status'

/** Who is looking: known to a live reading and to a capture. */
export function readSession(reader: HostReader): SessionFacts {
  const identity = reader.readIdentity()
  if (!identity.ok) {
    const unread = unknownFromProblem('who is looking', identity.problem, identity.detail)
    return { isRoot: unread, groups: unread, sshLocalAddress: unread }
  }
  const { userId, groupIds, sshConnection } = identity.value
  const groups = reader.readText('/etc/group')
  return {
    isRoot: known(userId === 0, self),
    groups: groups.ok
      ? known(nameGroups(groupIds, parseGroupNames(groups.value)), '/etc/group')
      : unknownFromProblem('/etc/group', groups.problem, groups.detail),
    sshLocalAddress: readSshLocalAddress(reader, sshConnection),
  }
}

/** Groups of directory services stand in no file; their number is all there is. */
function nameGroups(ids: readonly number[], names: ReadonlyMap<number, string>): string[] {
  return [...new Set(ids.map((id) => names.get(id) ?? String(id)))]
}

/** The third word of SSH_CONNECTION (ssh(1)), which sudo and pkexec take away; then only the ancestry tells. */
function readSshLocalAddress(reader: HostReader, sshConnection: string | null): Fact<string | null> {
  const source = 'SSH_CONNECTION'
  if (sshConnection !== null && sshConnection !== '') {
    const address = sshConnection.split(' ')[2]
    return address === undefined ? unknown(`${source} holds something unexpected`) : known(address, source)
  }
  return isBelowSsh(reader)
    ? unknown('this runs below an SSH session whose address was taken from its environment')
    : known(null, source)
}

function isBelowSsh(reader: HostReader): boolean {
  let path = self
  for (let generation = 0; generation < 32; generation++) {
    const status = reader.readText(path)
    if (!status.ok) return false
    if (/^Name:\s*sshd(?:-session)?$/m.test(status.value)) return true
    const parent = /^PPid:\s*(\d+)$/m.exec(status.value)?.[1] ?? '0'
    if (parent === '0') return false
    path = `/proc/${parent}/status`
  }
  return false
}
