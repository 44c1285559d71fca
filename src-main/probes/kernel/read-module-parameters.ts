// SPDX-License-Identifier: MIT
import type { Fact } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { readFact } from '../read-fact.ts'
import { askedModules } from './asked-modules-table.ts'

/**
 * Parameters of the modules that are there now, by `module.parameter`.
 *
 * Parameters of modules that are neither loaded nor built in, and parameters this kernel's module does not have,
 * are left out.
 */
export function readModuleParameters(reader: HostReader): Record<string, Fact<string>> {
  const parameters: Record<string, Fact<string>> = {}
  for (const module of askedModules) {
    if (module.parameters.length === 0) continue
    const folder = `/sys/module/${module.name}/parameters`
    const listing = reader.listDirectory(folder)
    if (!listing.ok && listing.problem !== 'denied') continue
    for (const name of module.parameters) {
      if (listing.ok && !listing.value.includes(name)) continue
      parameters[`${module.name}.${name}`] = readFact(reader, `${folder}/${name}`, (text) => text.trim())
    }
  }
  return parameters
}
