// SPDX-License-Identifier: MIT

import { evaluateShellAssignments } from '../../host-config/formats/evaluate-shell-assignments.ts'
import { lookUpShellVariable } from '../../host-config/formats/expand-shell-parts.ts'
import { parseBootEntry } from '../../host-config/formats/parse-boot-entry.ts'
import { parseGrubEnvironment } from '../../host-config/formats/parse-grub-environment.ts'
import { parseGrubWords } from '../../host-config/formats/parse-grub-words.ts'
import type { CommandLineSource } from '../../model/boot-facts.ts'
import { type Fact, known, unknown } from '../../model/fact.ts'
import { parseKernelArgs } from '../../model/kernel-args.ts'
import type { HostReader } from '../host-reader.ts'
import { joinFacts, readFilesIn, readOptionalText } from './read-boot-files.ts'
import { readGrubEnvironmentText } from './read-grub-settings.ts'
import { bootFolders } from './read-loader-files.ts'

/** `options` of the entry files of systemd-boot, on all partitions it may look at. */
export function readEntrySources(reader: HostReader, fits: RegExp = /\.conf$/): Fact<readonly CommandLineSource[]> {
  const sources = joinFacts(bootFolders.map((folder) => readEntriesIn(reader, `${folder}/loader/entries`, fits)))
  if (!sources.known || sources.value.length > 0) return sources
  return unknown('no entry with options was found in loader/entries of /efi, /boot or /boot/efi')
}

function readEntriesIn(reader: HostReader, folder: string, fits: RegExp): Fact<readonly CommandLineSource[]> {
  const files = readFilesIn(reader, folder, fits)
  if (!files.known) return files
  return known(
    files.value.flatMap(({ path, text }) => {
      const { options, linux } = parseBootEntry(text)
      return linux === null || options === null ? [] : [{ path, setting: 'options', args: parseKernelArgs(options) }]
    }),
    folder,
  )
}

/** `options` of the entry files that GRUB makes its menu of; its variables are filled in. */
export function readGrubEntrySources(reader: HostReader, fits: RegExp = /\.conf$/): Fact<readonly CommandLineSource[]> {
  const files = readFilesIn(reader, '/boot/loader/entries', fits)
  if (!files.known) return files
  const sources: CommandLineSource[] = []
  for (const { path, text } of files.value) {
    const { options, linux } = parseBootEntry(text)
    if (linux === null || options === null) continue
    const variables = options.includes('$') ? readGrubVariables(reader) : known(new Map<string, string>(), path)
    if (!variables.known) return variables
    const line = parseGrubWords(options, variables.value)
    if (!line.ok) return unknown(`${path}: ${line.failure}`)
    sources.push({ path, setting: 'options', args: parseKernelArgs(line.value) })
  }
  return known(sources, files.source)
}

/** The environment block, and `tuned_params`, which tuned's script puts into the menu and leaves empty elsewhere. */
function readGrubVariables(reader: HostReader): Fact<ReadonlyMap<string, string>> {
  const path = '/etc/tuned/bootcmdline'
  const tuned = readOptionalText(reader, path)
  if (!tuned.known) return tuned
  const settings = evaluateShellAssignments([{ path, text: tuned.value ?? '' }], 'unknown')
  const variable = settings.ok ? lookUpShellVariable(settings.value, 'TUNED_BOOT_CMDLINE') : null
  if (!settings.ok || variable?.isKnown === false) return unknown(`${path} is more than plain assignments`)
  const block = readGrubEnvironmentText(reader)
  const variables = new Map(block.known ? parseGrubEnvironment(block.value) : null)
  if (!block.known && block.needsHelper) return block
  variables.set('tuned_params', variable?.words[0] ?? '')
  return known(variables, path)
}
