// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import type { MediaFailure } from '../../media/media-failure.ts'

/** Why work on an image did not succeed, for whoever asked. */
export function describeMediaFailure(failure: MediaFailure): Failure {
  switch (failure.code) {
    case 'image-tool-missing':
      return {
        code: 'part-missing',
        part: failure.programs.join(' or '),
        remedy: `The package ${failure.packages.join(' or ')} brings it.`,
      }
    case 'image-tool-failed':
      return { code: 'image-refused', path: failure.program, reason: failure.detail }
    case 'image-unreadable':
    case 'image-refers-elsewhere':
    case 'target-unwritable':
      return { code: 'image-refused', path: failure.path, reason: failure.detail }
    case 'image-in-use':
      return { code: 'image-refused', path: failure.path, reason: 'A guest writes to it. Stop that one first.' }
    case 'target-exists':
      return {
        code: 'image-refused',
        path: failure.path,
        reason: 'Something of that name is there already. Choose another name.',
      }
    case 'space-missing':
      return {
        code: 'image-refused',
        path: failure.path,
        reason: `${formatGib(failure.neededBytes)} are needed and ${formatGib(failure.freeBytes)} are free. Make room, or choose another pool.`,
      }
    case 'task-cancelled':
      return { code: 'task-cancelled' }
    case 'download-refused':
    case 'download-failed':
      return { code: 'image-refused', path: failure.url, reason: failure.detail }
    case 'checksum-wrong':
      return {
        code: 'image-refused',
        path: failure.url,
        reason: 'Its checksum is not the publisher’s, so it was not kept.',
      }
  }
}

function formatGib(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GiB`
}
