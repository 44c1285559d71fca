// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { parseModuleAliases } from './parse-module-aliases.ts'

// NixOS keeps the modules of the booted system apart.
const moduleFolders = ['/lib/modules', '/usr/lib/modules', '/run/booted-system/kernel-modules/lib/modules']

/** A question for the modules that a modalias would load, answered from the running kernel's module folder. */
export function readModuleAliases(
  reader: HostReader,
  release: Fact<string>,
): (modalias: string) => Fact<readonly string[]> {
  if (!release.known) {
    const reason = unknown(`the kernel's release is not known (${release.reason})`)
    return () => reason
  }
  const first = `${moduleFolders[0]}/${release.value}/modules.alias`
  let problem = unknown(`${first} does not exist`)
  for (const folder of moduleFolders) {
    const path = `${folder}/${release.value}/modules.alias`
    const loadable = reader.readText(path)
    if (!loadable.ok) {
      if (path === first) problem = unknownFromProblem(path, loadable.problem, loadable.detail)
      continue
    }
    const builtin = reader.readText(`${folder}/${release.value}/modules.builtin.modinfo`)
    const aliases = parseModuleAliases(loadable.value, builtin.ok ? builtin.value : '')
    return (modalias) => known(aliases.modulesFor(modalias), path)
  }
  return () => problem
}
