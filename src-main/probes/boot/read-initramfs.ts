// SPDX-License-Identifier: MIT

import type { ShellVariables } from '../../host-config/formats/expand-shell-parts.ts'
import {
  parseBoosterModules,
  parseInitramfsToolsModules,
  readDracutModules,
  readMkinitcpioModules,
} from '../../host-config/formats/parse-initramfs-modules.ts'
import type { BootFacts, InitramfsGenerator } from '../../model/boot-facts.ts'
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { Result } from '../../model/result.ts'
import type { DistributionFamily } from '../../model/system-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { readFilesIn, readOptionalText } from './read-boot-files.ts'
import { readDracutVariables, readMkinitcpioVariables } from './read-initramfs-variables.ts'

type Named = Exclude<InitramfsGenerator, 'nixos' | 'none'>

/** The program of each generator. A configuration file left behind by a removed package is none. */
const programs: Readonly<Record<Named, readonly string[]>> = {
  'initramfs-tools': ['/usr/share/initramfs-tools/init', '/usr/share/initramfs-tools/hook-functions'],
  dracut: ['/usr/bin/dracut', '/usr/sbin/dracut', '/usr/lib/dracut/dracut-functions.sh'],
  mkinitcpio: ['/usr/bin/mkinitcpio', '/usr/lib/initcpio/functions'],
  booster: ['/usr/bin/booster', '/usr/lib/booster/regenerate_images'],
}

const strangers: readonly (readonly [string, string])[] = [
  ['mkinitfs', '/usr/sbin/mkinitfs'],
  ['mkinitfs', '/sbin/mkinitfs'],
  ['genkernel', '/usr/bin/genkernel'],
  ['ugrd', '/usr/bin/ugrd'],
  ['tinyramfs', '/usr/bin/tinyramfs'],
]

/**
 * The program that makes the initramfs, by what is installed; never by the distribution's name, for one release may
 * have changed it and another kept it.
 */
export function readInitramfsGenerator(
  reader: HostReader,
  family: Fact<DistributionFamily>,
): BootFacts['initramfsGenerator'] {
  if (family.known && family.value === 'nixos') return known('nixos', family.source)
  const kinds = Object.keys(programs).filter((kind): kind is Named => kind in programs)
  const installed = kinds.flatMap((kind) => {
    const path = programs[kind].find((program) => reader.readStatus(program).ok)
    return path === undefined ? [] : [{ kind, path }]
  })
  const chosen = installed.length > 1 ? (readInstallConfig(reader) ?? findDebianPackage(reader)) : null
  const named = installed.find(({ kind }) => kind === chosen)
  const [only, ...others] = named === undefined ? installed : [named]
  if (only !== undefined && others.length === 0) return known(only.kind, only.path)
  if (only !== undefined) {
    return unknown(`${installed.map(({ kind }) => kind).join(' and ')} are all installed, and no file chooses one`)
  }
  const stranger = strangers.find(([, path]) => reader.readStatus(path).ok)
  if (stranger !== undefined) return unknown(`${stranger[0]} makes it, which is not known here (${stranger[1]})`)
  const folder = '/usr/bin'
  const listing = reader.listDirectory(folder)
  if (!listing.ok) return unknownFromProblem(folder, listing.problem, listing.detail)
  return listing.value.length === 0 ? unknown(`${folder} is empty`) : known('none', folder)
}

/** `initrd_generator` of kernel-install's configuration (install.conf in kernel-install(8)); null where none is set. */
function readInstallConfig(reader: HostReader): string | null {
  for (const folder of ['/etc/kernel', '/run/kernel', '/usr/local/lib/kernel', '/usr/lib/kernel']) {
    const read = reader.readText(`${folder}/install.conf`)
    if (read.ok) return /^initrd_generator=(\S+)/m.exec(read.value)?.[1] ?? null
  }
  return null
}

/**
 * Debian parts each generator in two: of the programs both may be there, but the package that runs them for each kernel
 * conflicts with the other's. Null where neither or, in what a removed package left, both are found.
 *
 * Source: `Conflicts: initramfs-tools` of Debian's dracut; files of initramfs-tools 0.142 and dracut 059.
 */
function findDebianPackage(reader: HostReader): Named | null {
  const isThere = (path: string) => reader.readStatus(path).ok
  const hasInitramfsTools = isThere('/usr/sbin/update-initramfs')
  const hasDracut = isThere('/etc/kernel/postinst.d/dracut')
  if (hasInitramfsTools === hasDracut) return null
  return hasDracut ? 'dracut' : 'initramfs-tools'
}

/** Modules that the generator's configuration names, with `_`. */
export function readInitramfsModules(
  reader: HostReader,
  generator: Fact<InitramfsGenerator>,
): BootFacts['initramfsModules'] {
  if (!generator.known) return generator
  switch (generator.value) {
    case 'initramfs-tools':
      return readInitramfsToolsModules(reader)
    case 'dracut':
      return takeModules(readDracutVariables(reader), readDracutModules)
    case 'mkinitcpio':
      return takeModules(readMkinitcpioVariables(reader), readMkinitcpioModules)
    case 'booster': {
      const text = readOptionalText(reader, '/etc/booster.yaml')
      return text.known ? known(parseBoosterModules(text.value ?? ''), '/etc/booster.yaml') : text
    }
    case 'nixos':
      return unknown('NixOS keeps them in its configuration, which is a program')
    case 'none':
      return known([], generator.source)
  }
}

function readInitramfsToolsModules(reader: HostReader): BootFacts['initramfsModules'] {
  const path = '/etc/initramfs-tools/modules'
  const text = readOptionalText(reader, path)
  if (!text.known) return text
  const vendor = readFilesIn(reader, '/usr/share/initramfs-tools/modules.d', /./)
  if (!vendor.known) return vendor
  const texts = [...vendor.value.map((file) => file.text), text.value ?? '']
  return known([...new Set(texts.flatMap(parseInitramfsToolsModules))], path)
}

function takeModules(
  variables: Fact<ShellVariables>,
  take: (variables: ShellVariables) => Result<string[], string>,
): BootFacts['initramfsModules'] {
  if (!variables.known) return variables
  const modules = take(variables.value)
  return modules.ok ? known(modules.value, variables.source) : unknown(modules.failure)
}
