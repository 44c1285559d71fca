// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

export const chooseWords: Words['choose'] = {
  give: '交给客户机',
  given: '将交给客户机',
  givenHint: (name) => `${name}。按下可将其留在宿主机`,
  refused: '宿主机需要它，因此不能选择',
  chosen: '已为客户机选择',
  nothing: '尚未选择设备。也可以不选设备继续，以开启 IOMMU 或预留内存。',
  remove: (name) => `将 ${name} 留在宿主机`,
  gone: '已不存在：',
}
