// SPDX-License-Identifier: MIT
import { type Fact, unknown } from '../../model/fact.ts'
import type { IommuFacts } from '../../model/iommu-facts.ts'
import type { KernelFacts } from '../../model/kernel-facts.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import type { HostReader } from '../host-reader.ts'

export function probeIommu(
  _reader: HostReader,
  _host: { readonly kernel: KernelFacts; readonly pciDevices: Fact<readonly PciDevice[]> },
): IommuFacts {
  const unread = unknown('not read yet')
  return {
    tables: unread,
    units: unread,
    groups: unread,
    interruptRemapping: unread,
    defaultDomainType: unread,
    intelDefault: unread,
    amdBuilt: unread,
    firmwareBugs: unread,
    faults: unread,
    addressWidthBits: unread,
    dmaProtection: unread,
  }
}
