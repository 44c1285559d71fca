// SPDX-License-Identifier: MIT
import { unknown } from '../../model/fact.ts'
import type { KernelFacts } from '../../model/kernel-facts.ts'
import type { HostReader } from '../host-reader.ts'

export async function probeKernel(_reader: HostReader): Promise<KernelFacts> {
  const unread = unknown('not read yet')
  return {
    release: unread,
    commandLine: unread,
    commandLineArgs: unread,
    configuration: unread,
    loadedModules: unread,
    modules: {},
    moduleParameters: {},
    modprobe: unread,
    lockdown: unread,
    unknownParameters: unread,
    log: unread,
  }
}
