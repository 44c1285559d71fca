// SPDX-License-Identifier: MIT
import type { BootLoaderKind } from '../../model/boot-facts.ts'
import { type Fact, known, unknown } from '../../model/fact.ts'
import { lastKernelArg } from '../../model/kernel-args.ts'
import type { LoaderEvidence } from './loader-evidence.ts'
import type { LoaderWithFiles } from './read-loader-files.ts'

/** The program that handed over to the kernel, whoever configures it. */
export interface StartedLoader {
  readonly kind: BootLoaderKind
  readonly name: string | null
  readonly evidence: readonly { readonly source: string; readonly text: string }[]
}

/** What one sign says. `kind` null: it says something, yet not which. */
interface Sign {
  readonly kind: BootLoaderKind | null
  readonly source: string
  readonly text: string
}

/** The loader that started the kernel: its own word and the firmware's menu first, parameters next, files last. */
export function decideStartedLoader(evidence: LoaderEvidence): Fact<StartedLoader> {
  const strong = [...readLoaderWord(evidence), ...readMenuChoice(evidence)]
  const weak = readParameters(evidence)
  const named = [...new Set(strong.flatMap((sign) => (sign.kind === null ? [] : [sign.kind])))]
  if (named.length > 1) {
    return unknown(`two answers conflict: ${strong.map(({ source, text }) => `${source} says ${text}`).join(', ')}`)
  }
  const [kind] = named
  if (kind !== undefined) return answer(kind, [...strong, ...weak])
  if (evidence.firmware.known && evidence.firmware.value === 'bios') return decideBios(evidence, weak)
  return decideByFiles(evidence, [...strong, ...weak])
}

function answer(kind: BootLoaderKind, signs: readonly Sign[]): Fact<StartedLoader> {
  const deciding = signs.find((sign) => sign.kind === kind) ?? signs[0]
  const shown = signs.map(({ source, text }) => ({ source, text }))
  return known({ kind, name: null, evidence: shown }, deciding?.source ?? 'files of boot loaders')
}

const loaderWords: readonly (readonly [RegExp, BootLoaderKind])[] = [
  [/^systemd-boot\b/i, 'systemd-boot'],
  [/^GRUB\b/i, 'grub'],
  [/^Limine\b/i, 'limine'],
  [/^rEFInd\b/i, 'refind'],
]

/** LoaderInfo: how the loader names itself. A unified kernel image started by firmware has only its stub's word. */
function readLoaderWord({ variables: { loaderInfo, stubInfo } }: LoaderEvidence): Sign[] {
  if (loaderInfo.known && loaderInfo.value) {
    const text = loaderInfo.value
    return [{ kind: loaderWords.find(([word]) => word.test(text))?.[1] ?? null, source: loaderInfo.source, text }]
  }
  if (stubInfo.known && stubInfo.value && loaderInfo.known) {
    return [{ kind: 'unified-kernel-image', source: stubInfo.source, text: stubInfo.value }]
  }
  return []
}

const menuPaths: readonly (readonly [RegExp, BootLoaderKind])[] = [
  [/\\systemd\\/i, 'systemd-boot'],
  [/\\limine|limine[^\\]*\.efi$/i, 'limine'],
  [/refind/i, 'refind'],
  [/\\grub[^\\]*\.efi$/i, 'grub'],
  [/\\EFI\\Linux\\[^\\]+\.efi$/i, 'unified-kernel-image'],
  [/\\(?:vmlinu[xz]|bzImage|linux)[^\\]*$/i, 'efi-stub'],
]

/** The firmware's entry. shim starts any loader, and \EFI\BOOT may be any, so they name none. */
function readMenuChoice({ variables: { bootOption, stubInfo } }: LoaderEvidence): Sign[] {
  if (!bootOption.known || bootOption.value === null || bootOption.value.filePath === null) return []
  const text = bootOption.value.filePath
  const kind = menuPaths.find(([path]) => path.test(text))?.[1] ?? null
  const isImage = kind === 'efi-stub' && stubInfo.known && stubInfo.value !== null
  return [{ kind: isImage ? 'unified-kernel-image' : kind, source: bootOption.source, text }]
}

/** GRUB and SYSLINUX leave BOOT_IMAGE, a stub's loader leaves initrd with backslashes. */
function readParameters({ args }: LoaderEvidence): Sign[] {
  if (!args.known) return []
  const image = lastKernelArg(args.value, 'BOOT_IMAGE')
  const initrd = lastKernelArg(args.value, 'initrd')
  const signs: Sign[] = []
  if (image !== null) signs.push({ kind: null, source: args.source, text: `BOOT_IMAGE=${image}` })
  if (initrd?.startsWith('\\')) signs.push({ kind: null, source: args.source, text: `initrd=${initrd}` })
  return signs
}

function decideBios({ files }: LoaderEvidence, weak: readonly Sign[]): Fact<StartedLoader> {
  const image = weak.find(({ text }) => text.startsWith('BOOT_IMAGE='))
  if (image === undefined) {
    if (isKnown(files.limine, true) && !isKnown(files.grub, true) && !isKnown(files.syslinux, true)) {
      return answer('limine', [sign('limine', files.limine)])
    }
    return unknown('firmware is not UEFI, so no loader left its name, and no parameter names one')
  }
  // Only GRUB puts its own name of the disk before the path.
  if (/=\((?:hd|lvm|md|crypto)/.test(image.text) || !isKnown(files.syslinux, true)) return answer('grub', [image])
  if (isKnown(files.grub, false)) return answer('syslinux', [image, sign('syslinux', files.syslinux)])
  return unknown(`two answers conflict: ${image.text} may be GRUB's or SYSLINUX's, and files of both are there`)
}

const othersThanGrub = ['systemd-boot', 'unified-kernel-image', 'kernelstub', 'limine', 'refind', 'syslinux'] as const

function decideByFiles({ files, firmware, args }: LoaderEvidence, signs: readonly Sign[]): Fact<StartedLoader> {
  const throughStub = signs.some(({ text }) => text.startsWith('initrd='))
  const candidates = (['systemd-boot', 'refind', 'limine', 'kernelstub'] as const).filter((kind) =>
    isKnown(files[kind], true),
  )
  // kernelstub sets up systemd-boot; its own files are a sign of that one.
  const kinds = [...new Set(candidates.map((kind) => (kind === 'kernelstub' ? 'systemd-boot' : kind)))]
  const image = signs.find(({ text }) => text.startsWith('BOOT_IMAGE='))
  if (image !== undefined) {
    if (kinds.length === 0 || !isKnown(files.grub, false)) return answer('grub', signs)
    return unknown(
      `two answers conflict: ${image.text} is GRUB's, whose files are missing, and those of ${kinds.join(', ')} are there`,
    )
  }
  const [only] = kinds
  if (only !== undefined && kinds.length === 1 && (throughStub || isKnown(files.grub, false))) {
    return answer(only, [...signs, ...candidates.map((kind) => sign(only, files[kind]))])
  }
  const isGrubAlone = isKnown(files.grub, true) && othersThanGrub.every((kind) => isKnown(files[kind], false))
  // Nothing was started in a mounted system; what would start is the only one that is there.
  if (isGrubAlone && !args.known) return answer('grub', [sign('grub', files.grub)])
  if (kinds.length > 1) return unknown(`files of ${kinds.join(' and ')} are there, and nothing says which started`)
  if (!firmware.known) return firmware
  return unknown('no loader left its name in firmware variables, on the command line or in files that can be read')
}

function isKnown(fact: Fact<boolean>, value: boolean): boolean {
  return fact.known && fact.value === value
}

function sign(kind: LoaderWithFiles | BootLoaderKind, fact: Fact<boolean>): Sign {
  return { kind, source: fact.known ? fact.source : '', text: 'is there' }
}
