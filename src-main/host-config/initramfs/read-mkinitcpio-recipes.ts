// SPDX-License-Identifier: MIT
import type { HostFiles } from '../../model/host-files.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, refused, unreadable } from '../config-failure.ts'
import { evaluateShellAssignments } from '../formats/evaluate-shell-assignments.ts'
import { lookUpShellVariable, type ShellVariables } from '../formats/expand-shell-parts.ts'

/** What one preset of mkinitcpio makes, and how. */
export interface MkinitcpioRecipe {
  /** The preset file, as `mkinitcpio -p` takes it: `linux`. */
  readonly presetFile: string
  /** A release, or the path of a kernel. */
  readonly kernelVersion: string
  readonly image: string | null
  readonly unifiedKernelImage: string | null
  /** A configuration file of its own; then no drop-in of /etc/mkinitcpio.conf.d counts. */
  readonly config: string | null
  readonly options: readonly string[]
}

const folder = '/etc/mkinitcpio.d'

/**
 * The first preset (`default`) of each preset file. Fallback images are left as they are: made anew, they would be
 * as untried as the others.
 *
 * Source: mkinitcpio(8), Presets; process_preset() in mkinitcpio v41.
 */
export function readMkinitcpioRecipes(files: HostFiles): Result<readonly MkinitcpioRecipe[], ConfigFailure> {
  const names = files.list(folder)
  if (names.state === 'unreadable') return unreadable(folder, names)
  const recipes: MkinitcpioRecipe[] = []
  for (const name of names.state === 'names' ? names.names : []) {
    if (!name.endsWith('.preset')) continue
    const path = `${folder}/${name}`
    const file = files.read(path)
    if (file.state === 'unreadable') return unreadable(path, file)
    if (file.state === 'absent') continue
    const variables = evaluateShellAssignments([{ path, text: file.text }], 'bash')
    if (!variables.ok) return refused(path, variables.failure.reason)
    const recipe = readRecipe(name.slice(0, -'.preset'.length), variables.value)
    if (!recipe.ok) return refused(path, recipe.failure)
    if (recipe.value !== null) recipes.push(recipe.value)
  }
  return ok(recipes)
}

function readRecipe(presetFile: string, variables: ShellVariables): Result<MkinitcpioRecipe | null, string> {
  const problems: string[] = []
  const words = (name: string): readonly string[] => {
    const variable = lookUpShellVariable(variables, name)
    if (variable === null) return []
    if (variable.isKnown) return variable.words
    problems.push(`${name}: ${variable.reason}`)
    return []
  }
  const preset = words('PRESETS')[0]
  if (preset === undefined) return problems[0] === undefined ? ok(null) : fail(problems[0])
  const either = (name: string) => words(`${preset}_${name}`)[0] || words(`ALL_${name}`)[0] || null
  const options = words(`${preset}_options`).flatMap((word) => word.split(/\s+/).filter((part) => part !== ''))
  const recipe: MkinitcpioRecipe = {
    presetFile,
    kernelVersion: either('kver') ?? '',
    image: words(`${preset}_image`)[0] || null,
    unifiedKernelImage: words(`${preset}_uki`)[0] || words(`${preset}_efi_image`)[0] || null,
    config: either('config'),
    options: withoutUkiOptions(options),
  }
  return problems[0] === undefined ? ok(recipe) : fail(problems[0])
}

/** Options without those that only shape a unified kernel image. */
function withoutUkiOptions(options: readonly string[]): string[] {
  const kept: string[] = []
  for (let place = 0; place < options.length; place += 1) {
    const option = options[place] ?? ''
    if (/^--(?:splash|cmdline|osrelease|uefistub|kernelimage|ukiconfig)$/.test(option)) place += 1
    else if (!/^--(?:splash|cmdline|osrelease|uefistub|kernelimage|ukiconfig)=|^--no-cmdline$/.test(option))
      kept.push(option)
  }
  return kept
}
