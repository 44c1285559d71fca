// SPDX-License-Identifier: MIT
import type { BootFacts } from '../../../../src-main/model/boot-facts.ts'
import { probeBoot } from '../../../../src-main/probes/boot/probe-boot.ts'
import { probeKernel } from '../../../../src-main/probes/kernel/probe-kernel.ts'
import { probeSystem } from '../../../../src-main/probes/system/probe-system.ts'
import { buildEfiText, buildEfiVariable, buildLoadOption } from '../../../support/efi-load-option.ts'
import { type HostEntry, layOutHost } from '../../../support/temporary-host.ts'

export type Entries = Readonly<Record<string, HostEntry>>

export const efivars = '/sys/firmware/efi/efivars'
const loaderGuid = '4a67b082-0a4c-41cf-b6c7-440b29bb8c4f'
const firmwareGuid = '8be4df61-93ca-11d2-aa0d-00e098032b8c'
const folder = { folder: true } as const

/** Folders that any running system has, so that a missing file in them is known to be missing. */
const skeleton: Entries = {
  '/boot/efi': folder,
  '/etc/default': folder,
  '/etc/kernel': folder,
  '/etc/sysconfig': folder,
  '/run/lock': folder,
  '/usr/bin': folder,
  '/usr/lib/kernel': folder,
  '/usr/sbin': folder,
  '/usr/share': folder,
  '/var/lib': folder,
}

/** What the loader and the firmware wrote down. */
export function variables(words: {
  readonly loader?: string
  readonly stub?: string
  readonly entry?: string
  readonly file?: string
  readonly optionalText?: string
}): Entries {
  const { loader, stub, entry, file, optionalText = '' } = words
  const option = buildLoadOption({ description: 'Linux', filePath: file ?? null, optionalText })
  return {
    [`${efivars}/SecureBoot-${firmwareGuid}`]: Uint8Array.of(6, 0, 0, 0, 0),
    [`${efivars}/SetupMode-${firmwareGuid}`]: Uint8Array.of(6, 0, 0, 0, 0),
    [`${efivars}/BootCurrent-${firmwareGuid}`]: Uint8Array.of(6, 0, 0, 0, 1, 0),
    [`${efivars}/Boot0001-${firmwareGuid}`]: buildEfiVariable(option),
    ...(loader === undefined ? {} : { [`${efivars}/LoaderInfo-${loaderGuid}`]: buildEfiText(loader) }),
    ...(stub === undefined ? {} : { [`${efivars}/StubInfo-${loaderGuid}`]: buildEfiText(stub) }),
    ...(entry === undefined ? {} : { [`${efivars}/LoaderEntrySelected-${loaderGuid}`]: buildEfiText(entry) }),
  }
}

/** A system started by a BIOS. */
export const bios: Entries = { '/sys/firmware/acpi/tables/DSDT': 'x' }

/** Reads a machine laid out from `entries` over the skeleton. */
export async function readBoot(entries: Entries, denied: readonly string[] = []): Promise<BootFacts> {
  const reader = layOutHost({ ...skeleton, ...entries }, denied)
  const system = probeSystem(reader)
  const kernel = await probeKernel(reader)
  return probeBoot(reader, { system, kernel })
}

/** Kind of loader, or why it is not known; other loaders; each source as `path setting: words`. */
export function sumUp(boot: BootFacts): {
  loader: string
  others: readonly string[] | string
  sources: readonly string[] | string
} {
  const { loader, otherLoaders, commandLineSources } = boot
  return {
    loader: loader.known ? loader.value.kind : `unknown: ${loader.reason}`,
    others: otherLoaders.known ? otherLoaders.value : `unknown: ${otherLoaders.reason}`,
    sources: commandLineSources.known
      ? commandLineSources.value.map(
          ({ path, setting, args }) =>
            `${path} ${setting}: ${args.map(({ key, value }) => (value === null ? key : `${key}=${value}`)).join(' ')}`,
        )
      : `unknown: ${commandLineSources.reason}`,
  }
}
