// SPDX-License-Identifier: MIT
import { unknown } from '../../model/fact.ts'
import type { SystemFacts } from '../../model/system-facts.ts'
import type { VirtualizationFacts } from '../../model/virtualization-facts.ts'
import type { HostReader } from '../host-reader.ts'

export async function probeVirtualization(_reader: HostReader, _system: SystemFacts): Promise<VirtualizationFacts> {
  const unread = unknown('not read yet')
  return {
    kvmNode: unread,
    vfioNode: unread,
    qemu: unread,
    libvirt: unread,
    guestFirmware: unread,
    softwareTpm: unread,
    networks: unread,
    mandatoryAccessControl: unread,
    accessGroups: unread,
  }
}
