// SPDX-License-Identifier: MIT

/** A label of SYSLINUX or EXTLINUX that starts a kernel. */
export interface SyslinuxLabel {
  readonly label: string
  readonly kernel: string | null
  readonly append: string
}

/**
 * Labels of a syslinux.cfg or extlinux.conf file.
 *
 * Shape: a keyword of any case, blanks, a value; an APPEND before the first label holds for labels without their
 * own, and `APPEND -` stands for none. Files that are included are not followed: their names come back beside.
 * Source: Syslinux doc/syslinux.txt.
 */
export function parseSyslinuxConfig(text: string): { labels: SyslinuxLabel[]; includes: string[] } {
  let common = ''
  const includes: string[] = []
  const labels: { label: string; kernel: string | null; append: string | null }[] = []
  for (const line of text.split('\n')) {
    const [, keyword = '', value = ''] = /^\s*([^\s#]\S*)\s*(.*?)\s*$/.exec(line) ?? []
    const label = labels.at(-1)
    switch (keyword.toUpperCase()) {
      case 'LABEL':
        labels.push({ label: value, kernel: null, append: null })
        break
      case 'INCLUDE':
        includes.push(value)
        break
      case 'KERNEL':
      case 'LINUX':
        if (label !== undefined) label.kernel = value
        break
      case 'APPEND':
        if (label === undefined) common = value
        else label.append = value === '-' ? '' : value
        break
    }
  }
  return { labels: labels.map((label) => ({ ...label, append: label.append ?? common })), includes }
}
