// SPDX-License-Identifier: MIT
import type { CpuFacts } from '../../model/cpu-facts.ts'
import { unknown } from '../../model/fact.ts'
import type { KernelFacts } from '../../model/kernel-facts.ts'
import type { HostReader } from '../host-reader.ts'

export function probeCpu(_reader: HostReader, _kernel: KernelFacts): CpuFacts {
  const unread = unknown('not read yet')
  return {
    architecture: unread,
    vendor: unread,
    modelName: unread,
    signature: unread,
    microcode: unread,
    flags: unread,
    virtualization: unread,
    secondLevelTranslation: unread,
    interruptVirtualization: unread,
    nestedAllowed: unread,
    physicalAddressBits: unread,
    topology: unread,
    clockSource: unread,
    frequencyDriver: unread,
    governors: unread,
    idleStates: unread,
    isolatedCpus: unread,
  }
}
