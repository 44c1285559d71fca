// SPDX-License-Identifier: MIT
import type { MappedDevice } from '../../../src-main/model/device-report.ts'
import { words } from '../../words/en.ts'
import type { MapBlock } from './lay-out-buses.ts'

/** The blocks in which some device, or the group itself, has every word of `text`. */
export function searchBlocks(blocks: readonly MapBlock[], text: string): MapBlock[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean)
  return blocks.filter((block) => {
    const label = block.group === null ? '' : words.devices.group(block.group.id)
    return block.devices.some((device) => {
      const haystack = `${label} ${searchText(device)}`.toLowerCase()
      return wanted.every((word) => haystack.includes(word))
    })
  })
}

function searchText(device: MappedDevice): string {
  const { name, address, vendorId, deviceId, driver, kind } = device
  return [name, address, `${vendorId}:${deviceId}`, driver ?? '', words.kinds[kind]].join(' ')
}
