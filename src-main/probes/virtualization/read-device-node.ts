// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { DeviceNode } from '../../model/virtualization-facts.ts'
import type { FileStatus, HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { parseAccountNames } from './parse-accounts.ts'

/** A device node and who may open it, or null where there is none. */
export function readDeviceNode(reader: HostReader, path: string): Fact<DeviceNode | null> {
  const status = reader.readStatus(path)
  if (!status.ok) {
    return status.problem === 'absent' ? known(null, path) : unknownFromProblem(path, status.problem, status.detail)
  }
  const node = {
    path,
    mode: status.value.mode,
    owner: readName(reader, '/etc/passwd', status.value.userId),
    group: readName(reader, '/etc/group', status.value.groupId),
    isAccessible: findAccess(reader, status.value),
  }
  return known(node, path)
}

/** Names from networks (LDAP) are in no file; there the number is the name. */
function readName(reader: HostReader, path: string, id: number): string {
  const text = reader.readText(path)
  const name = text.ok ? parseAccountNames(text.value).get(id) : undefined
  return name ?? (id === 0 ? 'root' : String(id))
}

/** Where nobody is known to look, as in a mounted system, only what everybody may do is known. */
function findAccess(reader: HostReader, status: FileStatus): boolean | null {
  if (status.isAccessible || (status.mode & 0o006) === 0o006) return true
  return reader.readIdentity().ok ? false : null
}
