// SPDX-License-Identifier: MIT
import { type Fact, unknown } from '../../model/fact.ts'
import type { KernelFacts } from '../../model/kernel-facts.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import type { HostReader } from '../host-reader.ts'
import type { PciNames } from './pci-names.ts'

export function probePci(_reader: HostReader, _kernel: KernelFacts, _names: PciNames): Fact<readonly PciDevice[]> {
  return unknown('not read yet')
}
