// SPDX-License-Identifier: MIT
import { unknown } from '../../model/fact.ts'
import type { StorageFacts } from '../../model/storage-facts.ts'
import type { HostReader } from '../host-reader.ts'

export function probeStorage(_reader: HostReader): StorageFacts {
  const unread = unknown('not read yet')
  return { uses: unread, disks: unread, imageFolder: unread }
}
