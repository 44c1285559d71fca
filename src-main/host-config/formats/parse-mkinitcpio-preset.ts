// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'
import { lookUpShellVariable, type ShellVariables } from './expand-shell-parts.ts'

/** An image that a preset of mkinitcpio makes. */
export interface MkinitcpioImage {
  readonly preset: string
  readonly unifiedKernelImage: string | null
  /** The file that `--cmdline` or `<preset>_cmdline` names; it then stands alone. */
  readonly commandLineFile: string | null
}

/** Images of a preset file whose assignments were evaluated (mkinitcpio(8), Presets). */
export function readMkinitcpioImages(variables: ShellVariables): Result<MkinitcpioImage[], string> {
  const read = (name: string): Result<readonly string[], string> => {
    const variable = lookUpShellVariable(variables, name)
    if (variable === null) return ok([])
    return variable.isKnown ? ok(variable.words) : fail(`${name}: ${variable.reason}`)
  }
  const presets = read('PRESETS')
  if (!presets.ok) return presets
  const images: MkinitcpioImage[] = []
  for (const preset of presets.value) {
    const [image, file, options] = [read(`${preset}_uki`), read(`${preset}_cmdline`), read(`${preset}_options`)]
    if (!image.ok) return image
    if (!file.ok) return file
    if (!options.ok) return options
    const words = options.value.flatMap((word) => word.split(/\s+/))
    const option = words.indexOf('--cmdline')
    const joined = words.find((word) => word.startsWith('--cmdline='))?.slice('--cmdline='.length)
    const named = option < 0 ? joined : words[option + 1]
    images.push({
      preset,
      unifiedKernelImage: image.value[0] || null,
      commandLineFile: named ?? (file.value[0] || null),
    })
  }
  return ok(images)
}
