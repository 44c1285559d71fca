// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { createPciNames, noPciNames, type PciNames } from '../probes/pci/pci-names.ts'
import { findAsset } from './find-asset.ts'

// Where distributions keep the list: Debian and Arch, Fedora and SUSE, others.
const systemFiles = ['/usr/share/misc/pci.ids', '/usr/share/hwdata/pci.ids', '/usr/share/pci.ids']

let loaded: PciNames | null = null

/**
 * The names of PCI vendors and devices: from this system's pci.ids, which its packages keep fresh, else from the
 * copy that ships with Throughway.
 *
 * A capture does not carry the list (it is larger than all the rest), so names are those of the machine that
 * looks; ids, which all judgement rests on, are those of the host.
 */
export function loadPciNames(): PciNames {
  loaded ??= readFirst([...systemFiles, findAsset('pci.ids')])
  return loaded
}

function readFirst(files: readonly (string | null)[]): PciNames {
  const file = files.find((candidate) => candidate !== null && fs.existsSync(candidate))
  return file === undefined || file === null ? noPciNames : createPciNames(fs.readFileSync(file, 'utf8'))
}
