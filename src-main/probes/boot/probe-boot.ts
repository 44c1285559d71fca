// SPDX-License-Identifier: MIT
import type { BootFacts } from '../../model/boot-facts.ts'
import { type Fact, mapFact } from '../../model/fact.ts'
import { lastKernelArg } from '../../model/kernel-args.ts'
import type { KernelFacts } from '../../model/kernel-facts.ts'
import type { SystemFacts } from '../../model/system-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { factFromRead } from '../read-fact.ts'
import { decideBootLoader } from './decide-boot-loader.ts'
import { readDeepPresence, readOptionalText } from './read-boot-files.ts'
import { readCommandLineSources } from './read-command-line-sources.ts'
import { readEfiVariables } from './read-efi-variables.ts'
import { readFirmware, readSecureBoot } from './read-firmware.ts'
import { readGrubReadsEntries, readGrubSettings } from './read-grub-settings.ts'
import { readInitramfsGenerator, readInitramfsModules } from './read-initramfs.ts'
import { readLoaderFiles } from './read-loader-files.ts'
import { readOtherLoaders } from './read-other-loaders.ts'
import { readPackageOperations } from './read-package-operations.ts'

/** How this system boots, and where the parameters of its next boot come from. */
export function probeBoot(
  reader: HostReader,
  { system, kernel }: { readonly system: SystemFacts; readonly kernel: KernelFacts },
): BootFacts {
  const firmware = readFirmware(reader)
  const variables = readEfiVariables(reader)
  const files = readLoaderFiles(reader)
  const args = kernel.commandLineArgs
  const family = mapFact(system.distribution, (distribution) => distribution.family)
  const grubSettings = readGrubSettings(reader, family)
  const generator = readInitramfsGenerator(reader, family)
  const { loader, started } = decideBootLoader({
    firmware,
    variables,
    args,
    files,
    imageBased: system.imageBased,
    family,
    hasProxmoxPartitions: readDeepPresence(reader, '/etc/kernel/proxmox-boot-uuids'),
    grubReadsEntries: readGrubReadsEntries(
      grubSettings,
      family,
      args.known ? lastKernelArg(args.value, 'BOOT_IMAGE') : null,
    ),
    suseLoaderType: readSuseLoaderType(reader),
  })
  return {
    firmware,
    secureBoot: readSecureBoot(firmware, variables, kernel.log),
    loader,
    otherLoaders: readOtherLoaders(loader, started, { files, variables }),
    commandLineSources: readCommandLineSources(reader, { loader, started, grubSettings, generator, variables }),
    initramfsGenerator: generator,
    initramfsModules: readInitramfsModules(reader, generator),
    bootFreeBytes: factFromRead('/boot', reader.readFreeBytes('/boot'), (bytes) => bytes),
    pendingPackageOperations: readPackageOperations(reader),
  }
}

/** openSUSE's choice of loader (/etc/sysconfig/bootloader). */
function readSuseLoaderType(reader: HostReader): Fact<string | null> {
  const text = readOptionalText(reader, '/etc/sysconfig/bootloader')
  return mapFact(text, (value) => /^LOADER_TYPE=["']?([\w-]+)/m.exec(value ?? '')?.[1] ?? null)
}
