// SPDX-License-Identifier: MIT

import { parseCommandLineFile } from '../../host-config/formats/parse-command-line-file.ts'
import type { CommandLineSource } from '../../model/boot-facts.ts'
import { type Fact, known } from '../../model/fact.ts'
import { parseKernelArgs } from '../../model/kernel-args.ts'
import type { HostReader } from '../host-reader.ts'
import { joinFacts, readFilesIn, readOptionalText } from './read-boot-files.ts'

/** A file that holds a command line and nothing else; nothing where it is not there. */
export function readCommandLineFile(reader: HostReader, path: string): Fact<readonly CommandLineSource[]> {
  const text = readOptionalText(reader, path)
  if (!text.known) return text
  return known(text.value === null ? [] : [toSource(path, text.value)], path)
}

/** The first of the two files that new kernels get their parameters from (kernel-install(8)). */
export function readKernelInstallSources(reader: HostReader): Fact<readonly CommandLineSource[]> {
  const local = readCommandLineFile(reader, '/etc/kernel/cmdline')
  return local.known && local.value.length === 0 ? readCommandLineFile(reader, '/usr/lib/kernel/cmdline') : local
}

/** Command lines in all files of a folder, one after the other. */
export function readCommandLineFolder(
  reader: HostReader,
  folder: string,
  fits: RegExp,
): Fact<readonly CommandLineSource[]> {
  const files = readFilesIn(reader, folder, fits)
  return files.known
    ? known(
        files.value.map(({ path, text }) => toSource(path, text)),
        folder,
      )
    : files
}

/** openSUSE: the file and the drop-ins beside it, which sdbootutil joins. */
export function readSdbootutilSources(reader: HostReader): Fact<readonly CommandLineSource[]> {
  return joinFacts([readKernelInstallSources(reader), readCommandLineFolder(reader, '/etc/kernel/cmdline.d', /./)])
}

function toSource(path: string, text: string): CommandLineSource {
  return { path, setting: 'cmdline', args: parseKernelArgs(parseCommandLineFile(text)) }
}
