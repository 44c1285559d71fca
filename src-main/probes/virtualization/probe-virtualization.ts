// SPDX-License-Identifier: MIT
import { known } from '../../model/fact.ts'
import type { VirtualizationFacts } from '../../model/virtualization-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { readAccessControl } from './read-access-control.ts'
import { readAccessGroups } from './read-access-groups.ts'
import { readDeviceNode } from './read-device-node.ts'
import { readGuestFirmware } from './read-guest-firmware.ts'
import { readLibvirt } from './read-libvirt.ts'
import { readLibvirtNetworks } from './read-libvirt-networks.ts'
import { findFirstPresent } from './read-presence.ts'
import { readQemu } from './read-qemu.ts'

/**
 * The virtualization stack: KVM, QEMU, libvirt, firmware and TPM for guests, and who may use them.
 *
 * Everything is told by files; a program is run only where a version stands in no readable file, as on rpm systems.
 * The distribution is not asked for: each file is looked for wherever any of them has it.
 */
export async function probeVirtualization(reader: HostReader): Promise<VirtualizationFacts> {
  const qemu = readQemu(reader)
  const libvirt = readLibvirt(reader)
  return {
    kvmNode: readDeviceNode(reader, '/dev/kvm'),
    vfioNode: readDeviceNode(reader, '/dev/vfio/vfio'),
    guestFirmware: readGuestFirmware(reader),
    softwareTpm: readSoftwareTpm(reader),
    networks: readLibvirtNetworks(reader),
    mandatoryAccessControl: readAccessControl(reader),
    accessGroups: readAccessGroups(reader),
    qemu: await qemu,
    libvirt: await libvirt,
  }
}

function readSoftwareTpm(reader: HostReader): VirtualizationFacts['softwareTpm'] {
  const paths = ['/usr/bin/swtpm', '/usr/local/bin/swtpm', '/run/current-system/sw/bin/swtpm']
  const path = findFirstPresent(reader, paths)
  return path.ok
    ? known(path.value, path.value ?? '/usr/bin')
    : unknownFromProblem('/usr/bin/swtpm', path.problem, path.detail)
}
