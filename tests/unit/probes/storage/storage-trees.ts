// SPDX-License-Identifier: MIT
import type { HostTree } from '../../../support/temporary-host.ts'

/** A disk or partition as sysfs shows it: its folder below a PCI function and the link in /sys/class/block. */
export function blockDevice(name: string, number: string, devicePath: string, files: HostTree = {}): HostTree {
  const folder = `/sys/devices/${devicePath}`
  return {
    [`${folder}/dev`]: `${number}\n`,
    [`/sys/class/block/${name}`]: { link: `../../devices/${devicePath}` },
    [`/sys/dev/block/${number}`]: { link: `../../devices/${devicePath}` },
    ...Object.fromEntries(Object.entries(files).map(([file, content]) => [`${folder}/${file}`, content])),
  }
}

/** A device mapper or RAID device standing on others. */
export function stackedDevice(name: string, number: string, slaves: readonly string[], files: HostTree = {}): HostTree {
  return blockDevice(name, number, `virtual/block/${name}`, {
    ...Object.fromEntries(slaves.map((slave) => [`slaves/${slave}`, { folder: true } as const])),
    ...files,
  })
}

/** Lines of /proc/self/mountinfo. */
export function mountInfo(...lines: readonly (readonly [number: string, path: string, rest: string, root?: string])[]) {
  const text = lines.map(([number, path, rest, root = '/'], id) => `${id} 1 ${number} ${root} ${path} rw - ${rest} rw`)
  return { '/proc/self/mountinfo': `${text.join('\n')}\n` }
}

/** Lines of /proc/swaps. */
export function swaps(...lines: readonly string[]) {
  return { '/proc/swaps': `Filename Type Size Used Priority\n${lines.map((line) => `${line} 1024 0 -2\n`).join('')}` }
}
