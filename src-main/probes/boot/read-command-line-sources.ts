// SPDX-License-Identifier: MIT

import type { ShellVariables } from '../../host-config/formats/expand-shell-parts.ts'
import { parseKernelstubConfig } from '../../host-config/formats/parse-kernelstub-config.ts'
import type { BootFacts, BootLoaderKind, CommandLineSource } from '../../model/boot-facts.ts'
import { type Fact, known, unknown } from '../../model/fact.ts'
import { parseKernelArgs } from '../../model/kernel-args.ts'
import type { HostReader } from '../host-reader.ts'
import { joinFacts, readOptionalText } from './read-boot-files.ts'
import { readCommandLineFile, readKernelInstallSources, readSdbootutilSources } from './read-command-line-files.ts'
import type { EfiVariables } from './read-efi-variables.ts'
import { readEntrySources, readGrubEntrySources } from './read-entry-sources.ts'
import { readGrubSources } from './read-grub-settings.ts'
import { readLimineSources, readRefindSources, readSyslinuxSources } from './read-menu-sources.ts'
import { readUnifiedImageSources } from './read-unified-image-sources.ts'

/** What is known of this boot when the sources are looked for. */
export interface SourceContext {
  readonly loader: BootFacts['loader']
  /** The program that started, under a manager such as Proxmox. */
  readonly started: BootLoaderKind | null
  readonly grubSettings: Fact<ShellVariables>
  readonly generator: BootFacts['initramfsGenerator']
  readonly variables: EfiVariables
}

/** All places that the next boot's kernel parameters come from; unknown when one of them cannot be read. */
export function readCommandLineSources(reader: HostReader, context: SourceContext): BootFacts['commandLineSources'] {
  const { loader } = context
  return loader.known ? readSourcesOf(loader.value.kind, reader, context) : loader
}

function readSourcesOf(
  kind: BootLoaderKind,
  reader: HostReader,
  context: SourceContext,
): Fact<readonly CommandLineSource[]> {
  const { grubSettings, generator, variables, started } = context
  switch (kind) {
    case 'grub':
      return readGrubSources(grubSettings)
    case 'grub-bls':
      return joinFacts([
        readGrubEntrySources(reader),
        readCommandLineFile(reader, '/etc/kernel/cmdline'),
        readGrubSources(grubSettings),
      ])
    case 'systemd-boot':
      return joinFacts([readEntrySources(reader), readKernelInstallSources(reader)])
    case 'unified-kernel-image':
      return readUnifiedImageSources(reader, generator)
    case 'sdbootutil':
      return joinFacts([readEntrySources(reader), readSdbootutilSources(reader)])
    case 'kernelstub':
      return readKernelstubSources(reader)
    case 'limine':
      return readLimineSources(reader)
    case 'refind':
      return readRefindSources(reader)
    case 'ostree':
      return readGrubEntrySources(reader, /^ostree-.*\.conf$/)
    case 'nixos':
      return readNixosSources(reader)
    case 'proxmox-boot-tool':
      return started === 'systemd-boot'
        ? readCommandLineFile(reader, '/etc/kernel/cmdline')
        : started === 'grub'
          ? readGrubSources(grubSettings)
          : unknown('whether Proxmox started through GRUB or systemd-boot is not known')
    case 'efi-stub':
      return readStubSources(variables)
    case 'syslinux':
      return readSyslinuxSources(reader)
  }
}

function readKernelstubSources(reader: HostReader): Fact<readonly CommandLineSource[]> {
  const path = '/etc/kernelstub/configuration'
  const text = readOptionalText(reader, path)
  if (!text.known) return text
  const options = parseKernelstubConfig(text.value ?? '')
  if (options === null) return unknown(`${path} holds something unexpected`)
  return known([{ path, setting: 'kernel_options', args: parseKernelArgs(options.join(' ')) }], path)
}

/** The generation that starts next lays its parameters down in a file of its own. */
function readNixosSources(reader: HostReader): Fact<readonly CommandLineSource[]> {
  const path = '/nix/var/nix/profiles/system/kernel-params'
  const text = readOptionalText(reader, path)
  if (!text.known) return text
  if (text.value === null) return unknown(`${path} does not exist`)
  return known([{ path, setting: 'boot.kernelParams', args: parseKernelArgs(text.value) }], path)
}

function readStubSources({ bootOption }: EfiVariables): Fact<readonly CommandLineSource[]> {
  if (!bootOption.known) return bootOption
  if (bootOption.value === null) return unknown('firmware does not say which entry it started')
  const { description, optionalText } = bootOption.value
  return known(
    [{ path: bootOption.source, setting: description, args: parseKernelArgs(optionalText) }],
    bootOption.source,
  )
}
