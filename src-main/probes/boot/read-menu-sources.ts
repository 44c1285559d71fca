// SPDX-License-Identifier: MIT

import { evaluateShellAssignments, type ShellFile } from '../../host-config/formats/evaluate-shell-assignments.ts'
import { parseLimineConfig } from '../../host-config/formats/parse-limine-config.ts'
import { parseRefindLinux, parseRefindStanzas } from '../../host-config/formats/parse-refind-config.ts'
import { parseSyslinuxConfig } from '../../host-config/formats/parse-syslinux-config.ts'
import type { CommandLineSource } from '../../model/boot-facts.ts'
import { type Fact, known, unknown } from '../../model/fact.ts'
import { parseKernelArgs } from '../../model/kernel-args.ts'
import type { HostReader } from '../host-reader.ts'
import { joinFacts, readFilesIn, readOptionalText } from './read-boot-files.ts'
import { limineConfigPaths, refindConfigPaths, syslinuxConfigPaths } from './read-loader-files.ts'

type Sources = Fact<readonly CommandLineSource[]>

/** The tool's own settings, from which it writes the menu, and the menu. */
export function readLimineSources(reader: HostReader): Sources {
  const menu = readMenus(reader, limineConfigPaths, (text, path) =>
    parseLimineConfig(text).entries.flatMap((entry) =>
      entry.commandLine === null
        ? []
        : [{ path, setting: `cmdline of ${entry.path}`, args: parseKernelArgs(entry.commandLine) }],
    ),
  )
  const sources = joinFacts([readLimineToolSources(reader), menu])
  return requireSome(sources, 'no limine.conf with a command line was found')
}

function readLimineToolSources(reader: HostReader): Sources {
  const path = '/etc/default/limine'
  const main = readOptionalText(reader, path)
  if (!main.known) return main
  const dropIns = readFilesIn(reader, '/etc/limine-entry-tool.d', /\.conf$/)
  if (!dropIns.known) return dropIns
  const files: ShellFile[] = [...(main.value === null ? [] : [{ path, text: main.value }]), ...dropIns.value]
  const variables = evaluateShellAssignments(files, 'bash')
  if (!variables.ok) return unknown(`bash stops in ${variables.failure.path}: ${variables.failure.reason}`)
  const sources: CommandLineSource[] = []
  for (const [setting, variable] of variables.value) {
    if (!/^KERNEL_CMDLINE(?:\[|$)/.test(setting)) continue
    if (!variable.isKnown) return unknown(`${setting} in ${variable.path}: ${variable.reason}`)
    sources.push({ path: variable.path, setting, args: parseKernelArgs(variable.words.join(' ')) })
  }
  return known(sources, path)
}

/** The file beside the kernel, whose first line is the default, and stanzas of the main configuration. */
export function readRefindSources(reader: HostReader): Sources {
  const beside = readMenus(reader, ['/boot/refind_linux.conf'], (text, path) =>
    parseRefindLinux(text).map(({ title, options }) => ({ path, setting: title, args: parseKernelArgs(options) })),
  )
  const stanzas = readMenus(reader, refindConfigPaths, (text, path) =>
    parseRefindStanzas(text).map(({ title, options }) => ({
      path,
      setting: `options of ${title}`,
      args: parseKernelArgs(options),
    })),
  )
  return requireSome(joinFacts([beside, stanzas]), 'neither refind_linux.conf nor a stanza of refind.conf has options')
}

/** APPEND lines of all labels; a configuration that includes others is not followed further. */
export function readSyslinuxSources(reader: HostReader): Sources {
  let included: string | null = null
  const sources = readMenus(reader, syslinuxConfigPaths, (text, path) => {
    const { labels, includes } = parseSyslinuxConfig(text)
    included ??= includes.length > 0 ? path : null
    return labels.flatMap(({ label, kernel, append }) =>
      kernel === null ? [] : [{ path, setting: `APPEND of ${label}`, args: parseKernelArgs(append) }],
    )
  })
  if (sources.known && included !== null) return unknown(`${included} includes further files`)
  return requireSome(sources, 'no configuration of SYSLINUX with a label was found')
}

function readMenus(
  reader: HostReader,
  paths: readonly string[],
  parse: (text: string, path: string) => readonly CommandLineSource[],
): Sources {
  return joinFacts(
    paths.map((path) => {
      const text = readOptionalText(reader, path)
      return text.known ? known(text.value === null ? [] : parse(text.value, path), path) : text
    }),
  )
}

function requireSome(sources: Sources, reason: string): Sources {
  return sources.known && sources.value.length === 0 ? unknown(reason) : sources
}
