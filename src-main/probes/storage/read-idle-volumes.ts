// SPDX-License-Identifier: MIT
import type { StorageUse } from '../../model/storage-facts.ts'
import { readLine } from '../read-fact.ts'
import { findNodeStack, type MountContext } from './find-mount-stack.ts'
import { blockFolder } from './read-block-devices.ts'

/**
 * Active volumes that none of `uses` stands on: logical volumes given to guests, opened LUKS, arrays not mounted.
 *
 * Their members are held open by the kernel, so the controller below is in use although nothing is mounted.
 */
export function readIdleVolumes(context: MountContext, uses: readonly StorageUse[]): StorageUse[] {
  const { reader, devices } = context
  const covered = new Set(uses.flatMap((use) => use.layers.map((layer) => layer.name)))
  return [...(devices?.names ?? [])].flatMap((name) => {
    if (covered.has(name) || !/^(?:dm-|md|bcache)\d/.test(name)) return []
    const holders = reader.listDirectory(`${blockFolder}/${name}/holders`)
    if (holders.ok && holders.value.length > 0) return []
    const mapped = readLine(reader, `${blockFolder}/${name}/dm/name`)
    const stack = findNodeStack(context, `/dev/${name}`)
    // An array without members is stopped or still empty: nothing is held by it.
    if (stack.pciAddresses.length === 0) return []
    const path = mapped === null ? `/dev/${name}` : `/dev/mapper/${mapped}`
    return [{ purpose: 'volume', path, fileSystem: 'none', ...stack, source: `${blockFolder}/${name}` }]
  })
}
