// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

export const chooseWords: Words['choose'] = {
  give: 'ゲストに渡す',
  given: 'ゲストに渡します',
  givenHint: (name) => `${name}。押すとホストに残します`,
  refused: 'ホストが必要としているため選べません',
  chosen: 'ゲスト用に選択済み',
  nothing: 'まだデバイスが選ばれていません。IOMMU を有効にしたりメモリを確保したりするだけなら、選ばずに進めます。',
  remove: (name) => `${name} をホストに残す`,
  gone: 'なくなったもの：',
}
