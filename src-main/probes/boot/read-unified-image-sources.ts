// SPDX-License-Identifier: MIT

import { evaluateShellAssignments } from '../../host-config/formats/evaluate-shell-assignments.ts'
import { lookUpShellVariable } from '../../host-config/formats/expand-shell-parts.ts'
import { readMkinitcpioImages } from '../../host-config/formats/parse-mkinitcpio-preset.ts'
import type { CommandLineSource, InitramfsGenerator } from '../../model/boot-facts.ts'
import { type Fact, known, unknown } from '../../model/fact.ts'
import { parseKernelArgs } from '../../model/kernel-args.ts'
import type { HostReader } from '../host-reader.ts'
import { joinFacts, readFilesIn, readOptionalText } from './read-boot-files.ts'
import { readCommandLineFile, readCommandLineFolder, readKernelInstallSources } from './read-command-line-files.ts'
import { readDracutVariables } from './read-initramfs-variables.ts'

/**
 * Where the next unified kernel image gets its parameters from.
 *
 * mkinitcpio takes a file named by its preset alone, else /etc/kernel/cmdline and /etc/cmdline.d together; dracut
 * has its own setting; `Cmdline=` of ukify's configuration goes before /etc/kernel/cmdline.
 */
export function readUnifiedImageSources(
  reader: HostReader,
  generator: Fact<InitramfsGenerator>,
): Fact<readonly CommandLineSource[]> {
  const sources = findSources(reader, generator)
  if (!sources.known || sources.value.length > 0) return sources
  return unknown('no file holds parameters for the next image, so it would get those of the running kernel')
}

function findSources(reader: HostReader, generator: Fact<InitramfsGenerator>): Fact<readonly CommandLineSource[]> {
  const ukify = readUkifySources(reader)
  if (!ukify.known || ukify.value.length > 0) return ukify
  const parts = [readKernelInstallSources(reader)]
  if (generator.known && generator.value === 'mkinitcpio') {
    const named = readPresetSources(reader)
    if (!named.known || named.value.length > 0) return named
    parts.push(readCommandLineFolder(reader, '/etc/cmdline.d', /\.conf$/))
  }
  if (generator.known && generator.value === 'dracut') parts.push(readDracutSources(reader))
  return joinFacts(parts)
}

function readUkifySources(reader: HostReader): Fact<readonly CommandLineSource[]> {
  const paths = [
    '/etc/kernel/uki.conf',
    '/run/kernel/uki.conf',
    '/usr/local/lib/kernel/uki.conf',
    '/usr/lib/kernel/uki.conf',
  ]
  for (const path of paths) {
    const text = readOptionalText(reader, path)
    if (!text.known && text.needsHelper) return text
    if (!text.known || text.value === null) continue
    const line = /^[ \t]*Cmdline[ \t]*=[ \t]*(.*(?:\n[ \t]+[^\n]*)*)$/im.exec(text.value)?.[1]?.trim()
    if (line === undefined || line === '') return known([], path)
    if (line.startsWith('@')) return readCommandLineFile(reader, line.slice(1))
    return known([{ path, setting: 'Cmdline', args: parseKernelArgs(line.replace(/\s+/g, ' ')) }], path)
  }
  return known([], paths[0] ?? '')
}

function readPresetSources(reader: HostReader): Fact<readonly CommandLineSource[]> {
  const folder = '/etc/mkinitcpio.d'
  const presets = readFilesIn(reader, folder, /\.preset$/)
  if (!presets.known) return presets
  const files = new Set<string>()
  for (const preset of presets.value) {
    const variables = evaluateShellAssignments([preset], 'bash')
    const images = variables.ok ? readMkinitcpioImages(variables.value) : variables
    if (!images.ok) {
      const { failure } = images
      return unknown(`${preset.path}: ${typeof failure === 'string' ? failure : failure.reason}`)
    }
    for (const image of images.value) {
      if (image.unifiedKernelImage !== null && image.commandLineFile !== null) files.add(image.commandLineFile)
    }
  }
  return files.size === 0 ? known([], folder) : joinFacts([...files].map((file) => readCommandLineFile(reader, file)))
}

function readDracutSources(reader: HostReader): Fact<readonly CommandLineSource[]> {
  const variables = readDracutVariables(reader)
  if (!variables.known) return variables
  const setting = 'kernel_cmdline'
  const variable = lookUpShellVariable(variables.value, setting)
  if (variable === null) return known([], variables.source)
  if (!variable.isKnown) return unknown(`${setting} in ${variable.path}: ${variable.reason}`)
  const args = parseKernelArgs(variable.words.join(' '))
  return known([{ path: variable.path, setting, args }], variables.source)
}
