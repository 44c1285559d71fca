// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, refused, unreadable } from '../config-failure.ts'
import { readMkinitcpioRecipes } from '../initramfs/read-mkinitcpio-recipes.ts'

const mainConfig = '/etc/mkinitcpio.conf'

/** Our own drop-in; a preset that names a configuration file does not read it. */
const mkinitcpioDropIn = '/etc/mkinitcpio.conf.d/throughway.conf'

/** Where a second configuration usually lies; root edits no file because a preset happens to name it. */
const ordinaryConfig = /^\/etc\/mkinitcpio[^/]*\.conf$/

const opening = '# >>> throughway: does nothing unless throughway.bind= is on the kernel command line'
const closing = '# <<< throughway'
const block = new RegExp(`^${opening}\\n.*\\n${closing}\\n?`, 'm')

/**
 * Adds our hook to mkinitcpio's HOOKS: in a drop-in, and where presets name configuration files of their own (then
 * no drop-in counts: `-c` in mkinitcpio v36 and later) as a marked block at the end of those.
 */
export function addMkinitcpioHook(files: HostFiles): Result<readonly HostAction[], ConfigFailure> {
  const recipes = readMkinitcpioRecipes(files)
  if (!recipes.ok) return recipes
  const named = [...new Set(recipes.value.flatMap(({ config }) => config ?? []))].sort()
  const isDefaultUsed = recipes.value.length === 0 || recipes.value.some(({ config }) => config === null)
  const actions: HostAction[] = []
  for (const path of named) {
    const file = files.read(path)
    if (file.state === 'unreadable') return unreadable(path, file)
    if (file.state === 'absent') return refused(path, 'a preset names this configuration file, and it is not there')
    if (!ordinaryConfig.test(path))
      return refused(path, 'a preset names this configuration file; outside /etc/mkinitcpio*.conf none is edited')
    if (block.test(file.text)) continue
    const gap = file.text === '' || file.text.endsWith('\n') ? '' : '\n'
    const after = `${file.text}${gap}${opening}\n${hookLine(file.text)}\n${closing}\n`
    actions.push({ kind: 'write', path, before: file.text, after, mode: 0o644, how: 'replace' })
  }
  if (isDefaultUsed && !named.includes(mainConfig)) {
    const main = files.read(mainConfig)
    if (main.state === 'unreadable') return unreadable(mainConfig, main)
    const after = `${opening}\n${hookLine(main.state === 'text' ? main.text : '')}\n${closing}\n`
    const before = files.read(mkinitcpioDropIn)
    if (before.state === 'unreadable') return unreadable(mkinitcpioDropIn, before)
    const text = before.state === 'text' ? before.text : null
    if (text !== after) {
      actions.push({ kind: 'write', path: mkinitcpioDropIn, before: text, after, mode: 0o644, how: 'replace' })
    }
  }
  return ok(actions)
}

/** Old configurations have HOOKS as one string, to which `+=(…)` would add an element that is not split off. */
function hookLine(config: string): string {
  const last = [...config.matchAll(/^[ \t]*HOOKS=(.?)/gm)].at(-1)?.[1] ?? '('
  return last === '(' ? 'HOOKS+=(throughway)' : 'HOOKS="$HOOKS throughway"'
}
