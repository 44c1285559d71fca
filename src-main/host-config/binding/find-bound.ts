// SPDX-License-Identifier: MIT
import type { Operation } from '../../model/operation.ts'

/** What an operation binds for guests: addresses, and `vendor:device` pairs where ids are used. */
export function findBound(operation: Operation): string[] {
  if (operation.kind === 'binding-pieces.install') return operation.devices.map(({ address }) => address)
  if (operation.kind !== 'boot-parameters.set' && operation.kind !== 'trial.arm') return []
  return operation.add
    .filter((token) => /^(throughway\.bind|vfio[-_]pci\.ids)=/.test(token))
    .flatMap((token) => token.slice(token.indexOf('=') + 1).split(','))
    .map((pair) =>
      pair.includes('=') ? (pair.split('=')[0] ?? '') : pair.split(':').slice(0, 2).join(':').toLowerCase(),
    )
}
