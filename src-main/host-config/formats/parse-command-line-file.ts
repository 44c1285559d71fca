// SPDX-License-Identifier: MIT

/**
 * The command line in a file such as /etc/kernel/cmdline or one of /etc/cmdline.d.
 *
 * Shape: any number of lines, joined by blanks; lines whose first character is `#` are comments.
 * Source: kernel-install(8) 90-loaderentry.install; mkinitcpio(8) build_uki.
 */
export function parseCommandLineFile(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join(' ')
    .trim()
    .replace(/\s+/g, ' ')
}
