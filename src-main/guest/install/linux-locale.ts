// SPDX-License-Identifier: MIT
import { keyboardLayouts } from './keyboard-layout-table.ts'

/** Name of a locale in glibc, such as `de_DE.UTF-8`, or with a script `sr_RS.UTF-8@latin`. */
export function linuxLocale(locale: string): string {
  const [language = 'en', ...parts] = locale.split('-')
  const region = parts.at(-1) ?? 'US'
  const script = parts.length > 1 ? parts[0] : undefined
  return `${language}_${region}.UTF-8${script === 'Latn' ? '@latin' : ''}`
}

/** The X keyboard layout that people of a locale most likely type on; `us` where none is known. */
export function keyboardLayout(locale: string): { readonly layout: string; readonly variant: string } {
  const [language = 'en', ...parts] = locale.split('-')
  const found = keyboardLayouts[`${language}-${parts.at(-1)}`] ?? keyboardLayouts[language] ?? 'us'
  const [layout = 'us', variant = ''] = found.split(' ')
  return { layout, variant }
}
