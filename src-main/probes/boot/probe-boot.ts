// SPDX-License-Identifier: MIT
import type { BootFacts } from '../../model/boot-facts.ts'
import { unknown } from '../../model/fact.ts'
import type { KernelFacts } from '../../model/kernel-facts.ts'
import type { SystemFacts } from '../../model/system-facts.ts'
import type { HostReader } from '../host-reader.ts'

export function probeBoot(
  _reader: HostReader,
  _host: { readonly system: SystemFacts; readonly kernel: KernelFacts },
): BootFacts {
  const unread = unknown('not read yet')
  return {
    firmware: unread,
    secureBoot: unread,
    loader: unread,
    otherLoaders: unread,
    commandLineSources: unread,
    initramfsGenerator: unread,
    initramfsModules: unread,
    bootFreeBytes: unread,
    pendingPackageOperations: unread,
  }
}
