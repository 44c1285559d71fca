// SPDX-License-Identifier: MIT
import type { BootLoaderKind } from '../../model/boot-facts.ts'
import type { ConfigKind } from './edit-config-file.ts'

const kinds: readonly (readonly [RegExp, ConfigKind])[] = [
  [/^\/etc\/default\/grub$|^\/etc\/default\/grub\.d\//, 'grub-settings'],
  [/^\/etc\/kernel\/cmdline(?:\.d\/|$)|^\/etc\/cmdline\.d\//, 'command-line'],
  [/^\/etc\/kernel\/uki\.conf$/, 'ukify'],
  [/^\/etc\/default\/limine$|^\/etc\/limine-entry-tool\.d\//, 'limine-settings'],
  [/^\/etc\/dracut\.conf/, 'dracut-settings'],
  [/^\/etc\/kernelstub\/configuration$/, 'kernelstub'],
  [/\/loader\/entries\/[^/]+\.conf$/, 'entry'],
  [/\/limine\.(?:conf|cfg)$/, 'limine'],
  [/\/refind_linux\.conf$/, 'refind-linux'],
  [/\/refind\.conf$/, 'refind'],
  [/\/(?:syslinux\.cfg|extlinux\.conf)$/, 'syslinux'],
]

/** What kind of file lies at a path with this loader; null for none that holds kernel parameters. */
export function configKindOf(path: string, loader: BootLoaderKind): ConfigKind | null {
  const kind = kinds.find(([pattern]) => pattern.test(path))?.[1] ?? null
  if (kind === 'grub-settings' && loader !== 'grub-bls') return 'grub-default-settings'
  if (loader !== 'grub-bls') return kind
  if (kind === 'entry') return 'grub-entry'
  return kind === 'command-line' ? 'grub-command-line' : kind
}
