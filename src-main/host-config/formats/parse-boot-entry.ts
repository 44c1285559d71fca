// SPDX-License-Identifier: MIT

/** A boot loader entry of type 1. */
export interface BootEntry {
  readonly title: string | null
  readonly version: string | null
  readonly linux: string | null
  readonly initrds: readonly string[]
  /** All `options` lines joined by a blank; null where there is none. */
  readonly options: string | null
  /** An EFI program started instead of a kernel. */
  readonly efi: string | null
  /** A unified kernel image, named by an entry (systemd 261 and later). */
  readonly unifiedKernelImage: string | null
}

/**
 * A boot loader entry file of type 1, as in /loader/entries.
 *
 * Shape: a key, blanks, a value to the end of the line; `#` begins a comment line. `options` and `initrd` may come
 * more than once.
 * Source: UAPI.1 Boot Loader Specification.
 */
export function parseBootEntry(text: string): BootEntry {
  const values = new Map<string, string[]>()
  for (const line of text.split('\n')) {
    const [, key = '', value = ''] = /^[ \t]*([^\s#]\S*)[ \t]+(.*?)\s*$/.exec(line) ?? []
    if (key !== '') values.set(key, [...(values.get(key) ?? []), value])
  }
  const last = (key: string) => values.get(key)?.at(-1) ?? null
  return {
    title: last('title'),
    version: last('version'),
    linux: last('linux'),
    initrds: (values.get('initrd') ?? []).flatMap((value) => value.split(/\s+/)),
    options: values.get('options')?.join(' ') ?? null,
    efi: last('efi'),
    unifiedKernelImage: last('uki'),
  }
}
