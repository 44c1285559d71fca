// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { KernelArg } from '../../model/kernel-args.ts'
import type { ModuleAvailability } from '../../model/kernel-facts.ts'
import type { HostReader, Read } from '../host-reader.ts'
import { readFact, unknownFromProblem } from '../read-fact.ts'
import { type AskedModule, askedModules } from './asked-modules-table.ts'
import { parseLoadedModules, parseModuleFiles } from './parse-module-lists.ts'

/** What else is known of the kernel when its modules are looked for. */
export interface ModuleContext {
  readonly release: Fact<string>
  readonly configuration: Fact<Readonly<Record<string, string>>>
  readonly args: Fact<readonly KernelArg[]>
}

/** Names of the modules that are loaded now; none where the kernel was built without modules. */
export function readLoadedModules(reader: HostReader, context: ModuleContext): Fact<readonly string[]> {
  const { configuration } = context
  const loaded = readFact(reader, '/proc/modules', parseLoadedModules)
  if (loaded.known || !configuration.known) return loaded
  return configuration.value['MODULES'] === 'y' ? loaded : known([], configuration.source)
}

/** Where each module that a rule asks for is. */
export function readModules(
  reader: HostReader,
  loaded: Fact<readonly string[]>,
  context: ModuleContext,
): Record<string, Fact<ModuleAvailability>> {
  const folder = findModuleFolder(reader, context.release)
  const place: ModulePlaces = {
    folder: folder?.path ?? '/lib/modules',
    onDisk: readModuleFiles(reader, folder, 'modules.dep'),
    builtIn: readModuleFiles(reader, folder, 'modules.builtin'),
    inSysfs: readCompleteSysfs(reader, loaded),
    closedDoor: findClosedDoor(reader, context),
  }
  return Object.fromEntries(
    askedModules.map((module) => {
      if (loaded.known && loaded.value.includes(module.name)) return [module.name, known('module', loaded.source)]
      // What is in sysfs and not in /proc/modules came with the kernel itself.
      const sysfs = `/sys/module/${module.name}`
      if (loaded.known && reader.readStatus(sysfs).ok) return [module.name, known('builtin', sysfs)]
      return [module.name, locate(module, readBuild(module, context.configuration), place)]
    }),
  )
}

interface ModulePlaces {
  readonly folder: string
  readonly onDisk: Read<ReadonlySet<string>>
  readonly builtIn: Read<ReadonlySet<string>>
  readonly inSysfs: ReadonlySet<string> | null
  readonly closedDoor: string | null
}

/** Where a module is that is not loaded. */
function locate(module: AskedModule, build: Build | null, place: ModulePlaces): Fact<ModuleAvailability> {
  const { folder, onDisk, builtIn, closedDoor } = place
  if (builtIn.ok && builtIn.value.has(module.name)) return known('builtin', `${folder}/modules.builtin`)
  if (build?.setting === 'y') return known('builtin', build.source)
  const isOnDisk = onDisk.ok && onDisk.value.has(module.name)
  // A driver from outside the kernel may take the place of one the kernel was built without.
  if (build?.setting === 'n' && !isOnDisk) return known('absent', build.source)
  const cannotBeBuiltIn = builtIn.ok || build !== null || module.option === null
  if (closedDoor !== null) {
    // Built-in modules stand in sysfs when they have parameters.
    const wouldShow = place.inSysfs !== null && module.parameters.length > 0
    return cannotBeBuiltIn || wouldShow
      ? known('absent', closedDoor)
      : unknown(`no module can be loaded (${closedDoor}), and nothing tells what is built in`)
  }
  if (isOnDisk) return known('module', `${folder}/modules.dep`)
  if (onDisk.ok) {
    return cannotBeBuiltIn
      ? known('absent', `${folder}/modules.dep`)
      : unknown(`${folder}/modules.builtin cannot be read`)
  }
  return unknownFromProblem(folder, onDisk.problem, onDisk.detail)
}

interface Build {
  readonly setting: string
  readonly source: string
}

/** How the configuration builds a module; null where it does not tell. */
function readBuild(module: AskedModule, configuration: ModuleContext['configuration']): Build | null {
  if (!configuration.known || module.option === null) return null
  return { setting: configuration.value[module.option] ?? 'n', source: configuration.source }
}

/**
 * Why no module can be loaded, as evidence; null where loading is open or that is not known.
 *
 * `nomodule` and kernel.modules_disabled close it for good (kernel/module/main.c), as does a kernel without
 * modules; so does a machine that has no modules for the kernel it runs.
 */
function findClosedDoor(reader: HostReader, { release, configuration, args }: ModuleContext): string | null {
  if (args.known && args.value.some((arg) => arg.key === 'nomodule')) return `${args.source}: nomodule`
  const disabled = reader.readText('/proc/sys/kernel/modules_disabled')
  if (disabled.ok && disabled.value.trim() === '1') return '/proc/sys/kernel/modules_disabled'
  if (configuration.known && configuration.value['MODULES'] !== 'y')
    return `${configuration.source}: MODULES is not set`
  if (!release.known) return null
  const folders = moduleFolders(release.value).map((path) => ({ path, read: reader.listDirectory(path) }))
  const isGone = folders.every(({ read }) => !read.ok && read.problem === 'absent')
  return isGone ? `/lib/modules/${release.value} does not exist` : null
}

function moduleFolders(release: string): string[] {
  return [
    `/lib/modules/${release}`,
    `/usr/lib/modules/${release}`,
    `/run/booted-system/kernel-modules/lib/modules/${release}`,
  ]
}

type ModuleFolder = { readonly path: string; readonly read: Read<readonly string[]> }

/** The folder of the running kernel's modules, or the reason of the first one looked for; null without a release. */
function findModuleFolder(reader: HostReader, release: Fact<string>): ModuleFolder | null {
  if (!release.known) return null
  const folders = moduleFolders(release.value).map((path) => ({ path, read: reader.listDirectory(path) }))
  return folders.find(({ read }) => read.ok) ?? folders[0] ?? null
}

function readModuleFiles(reader: HostReader, folder: ModuleFolder | null, file: string): Read<Set<string>> {
  if (folder === null) return { ok: false, problem: 'failed', detail: "the kernel's release is not known" }
  if (!folder.read.ok) return folder.read
  const read = reader.readText(`${folder.path}/${file}`)
  return read.ok ? { ok: true, value: parseModuleFiles(read.value) } : read
}

/** Names in /sys/module where the listing is whole; null where it is not (a capture may keep only some). */
function readCompleteSysfs(reader: HostReader, loaded: Fact<readonly string[]>): ReadonlySet<string> | null {
  const listing = reader.listDirectory('/sys/module')
  if (!listing.ok || !loaded.known || !listing.value.includes('printk')) return null
  const names = new Set(listing.value)
  return loaded.value.every((name) => names.has(name)) ? names : null
}
