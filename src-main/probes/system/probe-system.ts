// SPDX-License-Identifier: MIT
import { unknown } from '../../model/fact.ts'
import type { SystemFacts } from '../../model/system-facts.ts'
import type { HostReader } from '../host-reader.ts'

export function probeSystem(_reader: HostReader): SystemFacts {
  const unread = unknown('not read yet')
  return {
    hostName: unread,
    machine: {
      systemVendor: unread,
      productName: unread,
      boardVendor: unread,
      boardName: unread,
      firmwareVendor: unread,
      firmwareVersion: unread,
      firmwareDate: unread,
      chassis: unread,
    },
    hypervisor: unread,
    container: unread,
    distribution: unread,
    imageBased: unread,
    isProxmox: unread,
    session: { isRoot: unread, groups: unread, sshLocalAddress: unread },
  }
}
