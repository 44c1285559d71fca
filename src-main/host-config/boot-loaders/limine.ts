// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, refused, unreadable, unsupported } from '../config-failure.ts'
import { evaluateShellAssignments } from '../formats/evaluate-shell-assignments.ts'
import { lookUpShellVariable } from '../formats/expand-shell-parts.ts'
import { bootPartitions } from '../initramfs/find-boot-copy.ts'
import { editDropIn } from './drop-in.ts'
import { editConfigFiles, listFitting } from './edit-config-file.ts'
import { planTokens, type TokenChange } from './plan-tokens.ts'

const settingsPath = '/etc/default/limine'
const folder = '/etc/limine-entry-tool.d'
const own = `${folder}/zz-throughway.conf`
const variable = 'KERNEL_CMDLINE[default]'
const empty = `# Kernel parameters that Throughway added.\n${variable}+=" "\n`

const configPaths = bootPartitions.flatMap((partition) =>
  ['', '/limine', '/boot', '/boot/limine', '/EFI/limine', '/EFI/BOOT', '/EFI/arch-limine'].flatMap((place) =>
    ['conf', 'cfg'].map((ending) => `${partition}${place}/limine.${ending}`),
  ),
)

/** The configuration files of Limine that are there. */
export function limineConfigs(files: HostFiles): readonly string[] {
  return configPaths.filter((path) => files.read(path).state !== 'absent')
}

/** Limine: through limine-entry-tool where it writes the menu, else in limine.conf itself. */
export function setLimineParameters(
  change: TokenChange,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const dropIns = listFitting(files, folder, /\.conf$/)
  if (!dropIns.ok) return dropIns
  const configs = limineConfigs(files)
  const hasTool = files.read(settingsPath).state !== 'absent' || dropIns.value.length > 0
  if (hasTool) return setThroughTool(change, files, { configs, dropIns: dropIns.value })
  if (configs.length === 0) return unsupported('no limine.conf was found on /efi, /boot/efi or /boot')
  const edits = editConfigFiles(
    files,
    configs.map((path) => ({ path, kind: 'limine' as const })),
    change,
  )
  return edits.ok ? ok(edits.value.writes) : edits
}

function setThroughTool(
  change: TokenChange,
  files: HostFiles,
  { configs, dropIns }: { configs: readonly string[]; dropIns: readonly string[] },
): Result<readonly HostAction[], ConfigFailure> {
  const paths = [settingsPath, ...dropIns]
  const texts: { path: string; text: string }[] = []
  for (const path of paths) {
    const file = files.read(path)
    if (file.state === 'unreadable') return unreadable(path, file)
    if (file.state === 'text') texts.push({ path, text: file.text })
  }
  const settings = evaluateShellAssignments(texts, 'bash')
  if (!settings.ok) return refused(settings.failure.path, `bash stops there: ${settings.failure.reason}`)
  const value = lookUpShellVariable(settings.value, variable)
  if (value?.isKnown === false) return refused(value.path, `${variable} cannot be worked out: ${value.reason}`)
  const words = (value?.words.join(' ') ?? '').split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) {
    // Without a value of its own the tool takes /proc/cmdline, and words of ours alone would leave root= out.
    return unsupported(`${settingsPath} sets no ${variable} to add to`)
  }
  const { added } = planTokens(words, change)
  const drop = editDropIn(files, { path: own, kind: 'limine-settings', empty }, { add: added, remove: change.remove })
  if (!drop.ok) return drop
  const edits = editConfigFiles(
    files,
    paths.filter((path) => path !== own).map((path) => ({ path, kind: 'limine-settings' as const })),
    { add: [], remove: change.remove },
  )
  if (!edits.ok) return edits
  const writes = [...drop.value, ...edits.value.writes]
  if (writes.length === 0) return ok([])
  const run = { program: 'limine-update', args: [] } as const
  return ok([...writes, { kind: 'run', run, undo: run, files: configs, alsoFine: [] }])
}
