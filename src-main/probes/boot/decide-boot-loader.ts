// SPDX-License-Identifier: MIT
import type { BootLoader, BootLoaderKind } from '../../model/boot-facts.ts'
import { type Fact, known, type UnknownFact, unknown, valueOr } from '../../model/fact.ts'
import { type KernelArg, lastKernelArg } from '../../model/kernel-args.ts'
import { decideStartedLoader, type StartedLoader } from './decide-started-loader.ts'
import type { LoaderEvidence } from './loader-evidence.ts'

/** The loader of this boot, and what it was called by whatever started before it was told apart. */
export interface DecidedLoader {
  readonly loader: Fact<BootLoader>
  readonly started: BootLoaderKind | null
}

/**
 * Which loader started this system, by the way its parameters are set.
 *
 * Managers that own all loader files come first, then what the loader itself left in firmware variables, then the
 * firmware's menu, the kernel's parameters and, last, files. Two answers that conflict make none.
 */
export function decideBootLoader(evidence: LoaderEvidence): DecidedLoader {
  const manager = findManager(evidence)
  if (manager !== null && !('kind' in manager)) return { loader: manager, started: null }
  const started = decideStartedLoader(evidence)
  if (manager !== null) {
    const seen = started.known ? started.value : null
    return {
      loader: known(buildLoader(manager.kind, seen, evidence, [manager]), manager.source),
      started: seen?.kind ?? null,
    }
  }
  if (!started.known) return { loader: started, started: null }
  const configured = decideConfiguration(started.value, evidence)
  if (!configured.known) return { loader: configured, started: started.value.kind }
  const { kind, source } = configured.value
  const further = source === null ? [] : [source]
  return {
    loader: known(buildLoader(kind, started.value, evidence, further), started.source),
    started: started.value.kind,
  }
}

type Manager = { readonly kind: BootLoaderKind; readonly source: string; readonly text: string }

/** ostree, NixOS or Proxmox; null for none, unknown where two claim the system or one cannot be ruled out. */
function findManager(evidence: LoaderEvidence): Manager | UnknownFact | null {
  const { imageBased, family, hasProxmoxPartitions, args } = evidence
  const isOstree = imageBased.known ? imageBased.value !== null : hasArg(args, 'ostree')
  const isNix = family.known ? family.value === 'nixos' : hasNixInit(args)
  const managers: Manager[] = []
  if (isOstree) managers.push({ kind: 'ostree', source: sourceOf(imageBased, args), text: 'is there' })
  if (isNix) managers.push({ kind: 'nixos', source: sourceOf(family, args), text: 'NixOS' })
  if (hasProxmoxPartitions.known && hasProxmoxPartitions.value) {
    managers.push({ kind: 'proxmox-boot-tool', source: hasProxmoxPartitions.source, text: 'is there' })
  }
  if (managers.length > 1) {
    return unknown(`two answers conflict: ${managers.map(({ kind, source }) => `${kind} (${source})`).join(' and ')}`)
  }
  if (managers.length === 0 && !imageBased.known && !args.known) return imageBased
  return managers[0] ?? null
}

function hasArg(args: Fact<readonly KernelArg[]>, key: string): boolean {
  return args.known && lastKernelArg(args.value, key) !== null
}

function hasNixInit(args: Fact<readonly KernelArg[]>): boolean {
  return args.known && (lastKernelArg(args.value, 'init') ?? '').startsWith('/nix/store/')
}

function sourceOf(fact: Fact<unknown>, fallback: Fact<unknown>): string {
  if (fact.known) return fact.source
  return fallback.known ? fallback.source : ''
}

type Configuration = { readonly kind: BootLoaderKind; readonly source: Manager | null }

/** How the loader that started is configured: the same GRUB or systemd-boot has several masters. */
function decideConfiguration(started: StartedLoader, evidence: LoaderEvidence): Fact<Configuration> {
  const { files, suseLoaderType, family, variables, grubReadsEntries } = evidence
  const plain = (kind: BootLoaderKind) => known<Configuration>({ kind, source: null }, '')
  const owned = (kind: BootLoaderKind, sign: Fact<unknown>, text = 'is there') =>
    known<Configuration>({ kind, source: { kind, source: sign.known ? sign.source : '', text } }, '')
  const isSuse = valueOr(family, null) === 'suse'
  const loaderType = valueOr(suseLoaderType, null)
  if (started.kind === 'systemd-boot') {
    const hasKernelstub = isThere(files.kernelstub)
    const hasSdbootutil = isSuse && isThere(files.sdbootutil)
    if (hasKernelstub && hasSdbootutil)
      return unknown('two answers conflict: kernelstub and sdbootutil are both set up')
    if (hasSdbootutil) return owned('sdbootutil', files.sdbootutil)
    if (hasKernelstub) return owned('kernelstub', files.kernelstub)
    const entry = valueOr(variables.selectedEntry, null) ?? ''
    const startsImage = /\.efi$/i.test(entry) || valueOr(variables.stubInfo, null) !== null
    return startsImage
      ? owned('unified-kernel-image', variables.selectedEntry, entry || 'a unified kernel image')
      : plain('systemd-boot')
  }
  if (started.kind === 'grub') {
    if (isSuse && isThere(files.sdbootutil) && loaderType === 'grub2-bls')
      return owned('sdbootutil', suseLoaderType, loaderType)
    if (!grubReadsEntries.known) return grubReadsEntries
    return grubReadsEntries.value ? owned('grub-bls', grubReadsEntries, 'GRUB reads entry files') : plain('grub')
  }
  return plain(started.kind)
}

function isThere(sign: Fact<boolean>): boolean {
  return sign.known && sign.value
}

function buildLoader(
  kind: BootLoaderKind,
  started: StartedLoader | null,
  { variables }: LoaderEvidence,
  further: readonly Manager[],
): BootLoader {
  return {
    kind,
    name: valueOr(variables.loaderInfo, null) || started?.name || null,
    selectedEntry: valueOr(variables.selectedEntry, null) || null,
    evidence: [...further.map(({ source, text }) => ({ source, text })), ...(started?.evidence ?? [])],
  }
}
