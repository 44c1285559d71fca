// SPDX-License-Identifier: MIT
import type { VirtualizationFacts } from '../../model/virtualization-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readFact } from '../read-fact.ts'
import { parseGroups, parsePrimaryGroups } from './parse-accounts.ts'

/** Groups by which distributions let people at libvirt and KVM; `libvirtd` is NixOS's. */
const names = ['libvirt', 'libvirtd', 'kvm', 'libvirt-qemu', 'qemu']

/** Those groups that the system has, with their members; users who start with a group are members too. */
export function readAccessGroups(reader: HostReader): VirtualizationFacts['accessGroups'] {
  const users = reader.readText('/etc/passwd')
  const primary = users.ok ? parsePrimaryGroups(users.value) : []
  return readFact(reader, '/etc/group', (text) =>
    parseGroups(text)
      .filter((group) => names.includes(group.name))
      .map((group) => {
        const starters = primary.filter((user) => user.groupId === group.id).map((user) => user.user)
        return { name: group.name, members: [...new Set([...group.members, ...starters])].sort() }
      }),
  )
}
