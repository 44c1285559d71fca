// SPDX-License-Identifier: MIT
import { type Fact, mapFact } from '../../model/fact.ts'
import { parseKernelArgs } from '../../model/kernel-args.ts'
import type { KernelFacts } from '../../model/kernel-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readFact } from '../read-fact.ts'
import { readKernelConfig } from './read-kernel-config.ts'
import { readKernelLog, readUnknownParameters } from './read-kernel-log.ts'
import { readLockdown } from './read-lockdown.ts'
import { readModprobe } from './read-modprobe.ts'
import { readModuleParameters } from './read-module-parameters.ts'
import { readLoadedModules, readModules } from './read-modules.ts'

/** What is known about the running kernel. */
export async function probeKernel(reader: HostReader): Promise<KernelFacts> {
  const logReading = readKernelLog(reader)
  const release = readRelease(reader)
  const commandLine = readFact(reader, '/proc/cmdline', (text) => (text.trim() === '' ? null : text.trim()))
  const commandLineArgs = mapFact(commandLine, parseKernelArgs)
  const configuration = readKernelConfig(reader, release)
  const context = { release, configuration, args: commandLineArgs }
  const loadedModules = readLoadedModules(reader, context)
  const modules = readModules(reader, loadedModules, context)
  const moduleParameters = readModuleParameters(reader)
  const modprobe = readModprobe(reader)
  const log = await logReading
  return {
    release,
    commandLine,
    commandLineArgs,
    configuration,
    loadedModules,
    modules,
    moduleParameters,
    modprobe,
    lockdown: readLockdown(reader, configuration, log),
    unknownParameters: readUnknownParameters(log, release),
    log: mapFact(log, ({ lines }) => lines),
  }
}

/** `uname -r`: from the kernel's own file, or from the third word of /proc/version. */
function readRelease(reader: HostReader): Fact<string> {
  const release = readFact(reader, '/proc/sys/kernel/osrelease', (text) => text.trim() || null)
  if (release.known) return release
  const version = readFact(reader, '/proc/version', (text) => /^Linux version (\S+)/.exec(text)?.[1] ?? null)
  return version.known ? version : release
}
