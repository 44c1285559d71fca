// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, refused, unreadable, unsupported } from '../config-failure.ts'
import { evaluateShellAssignments } from '../formats/evaluate-shell-assignments.ts'
import { readMkinitcpioImages } from '../formats/parse-mkinitcpio-preset.ts'
import { bootPartitions } from '../initramfs/find-boot-copy.ts'
import { editDropIn } from './drop-in.ts'
import { type ConfigFile, editConfigFiles, type FileEdits, listFitting } from './edit-config-file.ts'
import { commandLinePath } from './kernel-install.ts'
import { ukifyFields } from './line-fields.ts'
import type { TokenChange } from './plan-tokens.ts'

const ukifyPath = '/etc/kernel/uki.conf'
const dracutDropIn = '/etc/dracut.conf.d/zz-throughway.conf'

/** A preset of mkinitcpio that makes a unified image, and the file its parameters come from alone, if any. */
interface UnifiedPreset {
  readonly presetFile: string
  readonly image: string
  readonly commandLineFile: string | null
}

/**
 * Unified kernel images: the file that the next image takes its parameters from, then the image made anew.
 *
 * mkinitcpio takes a file that the preset names alone, else /etc/kernel/cmdline and /etc/cmdline.d together; ukify
 * takes `Cmdline=` before /etc/kernel/cmdline; dracut by itself has `kernel_cmdline`.
 */
export function setUnifiedImageParameters(
  change: TokenChange,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const presets = readUnifiedPresets(files)
  if (!presets.ok) return presets
  if (presets.value.length > 0) return setThroughMkinitcpio(change, files, presets.value)
  const images: string[] = []
  for (const partition of bootPartitions) {
    const listed = listFitting(files, `${partition}/EFI/Linux`, /\.efi$/)
    if (!listed.ok) return listed
    images.push(...listed.value)
  }
  const usesKernelInstall = /^\s*layout=uki\b/m.test(
    textOf(files, '/etc/kernel/install.conf') ?? textOf(files, '/usr/lib/kernel/install.conf') ?? '',
  )
  const sources = readKernelInstallSources(files)
  if (usesKernelInstall || sources.length > 0) {
    const edits = editConfigFiles(files, sources, change)
    if (!edits.ok) return edits
    if (edits.value.found.length === 0) return unsupported(noSource)
    return ok(
      withRun(edits.value, {
        kind: 'run',
        run: { program: 'kernel-install', args: ['add-all'] },
        undo: null,
        files: images,
        alsoFine: [],
      }),
    )
  }
  return setThroughDracut(change, files, images)
}

const noSource = `no file holds the parameters of the next image, which would take those that run right now: put them into ${commandLinePath} first`

function readKernelInstallSources(files: HostFiles): readonly ConfigFile[] {
  const ukify = textOf(files, ukifyPath)
  const [field] = ukify === null ? [] : ukifyFields(ukify)
  if (field !== undefined && field.words.length > 0) {
    const named = field.words[0]?.value ?? ''
    if (!named.startsWith('@')) return [{ path: ukifyPath, kind: 'ukify' }]
    return [{ path: named.slice(1), kind: 'command-line' }]
  }
  return files.read(commandLinePath).state === 'absent' ? [] : [{ path: commandLinePath, kind: 'command-line' }]
}

function setThroughMkinitcpio(
  change: TokenChange,
  files: HostFiles,
  presets: readonly UnifiedPreset[],
): Result<readonly HostAction[], ConfigFailure> {
  const named = presets.flatMap(({ commandLineFile }) => (commandLineFile === null ? [] : [commandLineFile]))
  const sources = [...new Set(named)]
  const takesCommon = presets.some(({ commandLineFile }) => commandLineFile === null)
  const folder = listFitting(files, '/etc/cmdline.d', /\.conf$/)
  if (!folder.ok) return folder
  const common = [commandLinePath, ...folder.value].filter((path) => files.read(path).state !== 'absent')
  const main = takesCommon ? (common.find((path) => path === commandLinePath) ?? common.at(-1)) : null
  if (main === undefined) return unsupported(noSource)
  const targets = main === null ? sources : [...sources, main]
  const added = editConfigFiles(files, targets.map(toCommandLine), change)
  if (!added.ok) return added
  const others = takesCommon ? common.filter((path) => !targets.includes(path)) : []
  const removed = editConfigFiles(files, others.map(toCommandLine), { add: [], remove: change.remove })
  if (!removed.ok) return removed
  const writes = [...added.value.writes, ...removed.value.writes]
  if (writes.length === 0) return ok([])
  const runs = [...new Set(presets.map(({ presetFile }) => presetFile))].map((presetFile): HostAction => {
    const images = presets.filter((preset) => preset.presetFile === presetFile).map(({ image }) => image)
    return {
      kind: 'run',
      run: { program: 'mkinitcpio', args: ['-p', presetFile] },
      undo: null,
      files: images,
      alsoFine: [],
    }
  })
  return ok([...writes, ...runs])
}

function toCommandLine(path: string): ConfigFile {
  return { path, kind: 'command-line' }
}

function setThroughDracut(
  change: TokenChange,
  files: HostFiles,
  images: readonly string[],
): Result<readonly HostAction[], ConfigFailure> {
  const listed = listFitting(files, '/etc/dracut.conf.d', /\.conf$/)
  if (!listed.ok) return listed
  const paths = ['/etc/dracut.conf', ...listed.value].filter((path) => path !== dracutDropIn)
  const sets = paths.some((path) => /^\s*kernel_cmdline\+?=/m.test(textOf(files, path) ?? ''))
  if (!sets) return unsupported(noSource)
  const foreign = editConfigFiles(
    files,
    paths.map((path) => ({ path, kind: 'dracut-settings' as const })),
    { add: [], remove: change.remove },
  )
  if (!foreign.ok) return foreign
  const empty = '# Kernel parameters that Throughway added.\nkernel_cmdline+=" "\n'
  const own = editDropIn(files, { path: dracutDropIn, kind: 'dracut-settings', empty }, change)
  if (!own.ok) return own
  const writes = [...foreign.value.writes, ...own.value]
  if (writes.length === 0) return ok([])
  const run = { program: 'dracut', args: ['--force', '--regenerate-all'] } as const
  return ok([...writes, { kind: 'run', run, undo: null, files: images, alsoFine: [] }])
}

function readUnifiedPresets(files: HostFiles): Result<readonly UnifiedPreset[], ConfigFailure> {
  const listed = listFitting(files, '/etc/mkinitcpio.d', /\.preset$/)
  if (!listed.ok) return listed
  const found: UnifiedPreset[] = []
  for (const path of listed.value) {
    const file = files.read(path)
    if (file.state === 'unreadable') return unreadable(path, file)
    if (file.state === 'absent') continue
    const variables = evaluateShellAssignments([{ path, text: file.text }], 'bash')
    const read = variables.ok ? readMkinitcpioImages(variables.value) : variables
    if (!read.ok) return refused(path, typeof read.failure === 'string' ? read.failure : read.failure.reason)
    const presetFile = path.slice(path.lastIndexOf('/') + 1, -'.preset'.length)
    for (const { unifiedKernelImage, commandLineFile } of read.value) {
      if (unifiedKernelImage !== null) found.push({ presetFile, image: unifiedKernelImage, commandLineFile })
    }
  }
  return ok(found)
}

function withRun(edits: FileEdits, run: HostAction): readonly HostAction[] {
  return edits.writes.length === 0 ? [] : [...edits.writes, run]
}

function textOf(files: HostFiles, path: string): string | null {
  const file = files.read(path)
  return file.state === 'text' ? file.text : null
}
