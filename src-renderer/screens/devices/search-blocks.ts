// SPDX-License-Identifier: MIT
import type { MappedDevice } from '../../../src-main/model/device-report.ts'
import { words } from '../../words/spoken.ts'
import type { MapBlock } from './lay-out-buses.ts'

/** The blocks in which some device has every word of `text`; `group 14` finds that group alone. */
export function searchBlocks(blocks: readonly MapBlock[], text: string): MapBlock[] {
  const [, groupId] = /^\s*group\s+(\d+)\s*$/i.exec(text) ?? []
  if (groupId !== undefined) return blocks.filter((block) => block.group?.id === Number(groupId))
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean)
  return blocks.filter((block) =>
    block.devices.some((device) => {
      const haystack = searchText(device).toLowerCase()
      return wanted.every((word) => haystack.includes(word))
    }),
  )
}

function searchText(device: MappedDevice): string {
  const { name, address, vendorId, deviceId, driver, kind } = device
  return [name, address, `${vendorId}:${deviceId}`, driver ?? '', words.kinds[kind]].join(' ')
}
