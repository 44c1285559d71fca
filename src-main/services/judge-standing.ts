// SPDX-License-Identifier: MIT
import { parseBindingSwitch } from '../host-config/binding/binding-switch.ts'
import type { HostFacts } from '../model/host-facts.ts'
import type { Operation } from '../model/operation.ts'
import { noStanding, type Standing } from '../model/standing.ts'
import type { Transaction, TransactionState } from '../model/transaction.ts'
import { collectHostFiles } from '../probes/collect-host-files.ts'
import type { HostReader } from '../probes/host-reader.ts'
import { readHistory } from './read-history.ts'
import { verifyHost } from './verify-host.ts'

/** States in which what a transaction promised is meant to be so. */
const inForce: readonly TransactionState[] = ['committed', 'kept']

/** What the changes in force promised, held against the host behind `reader`. A host that nothing was changed on costs nothing. */
export function judgeStanding(reader: HostReader, facts: HostFacts): Standing {
  const transactions = dropOverruled(readHistory(reader).transactions.filter(({ state }) => inForce.includes(state)))
  if (transactions.length === 0) return noStanding
  const read = reader.readText('/proc/sys/kernel/random/boot_id')
  const host = { facts, files: collectHostFiles(reader), bootId: read.ok ? read.value.trim() : null }
  return {
    transactionIds: transactions.map(({ id }) => id),
    claims: transactions.flatMap((transaction) => verifyHost(transaction, host)),
    devices: transactions.flatMap(({ steps }) =>
      steps.flatMap(({ operation }) => wordsAdded(operation).flatMap((word) => parseBindingSwitch(word) ?? [])),
    ),
  }
}

/** What a newer change took back of an older one is promised by neither. Newest first, as they come. */
function dropOverruled(newestFirst: readonly Transaction[]): Transaction[] {
  const added = new Set<string>()
  const removed = new Set<string>()
  return newestFirst.map((transaction) => {
    const steps = transaction.steps.map((step) => {
      const { operation } = step
      if (operation.kind !== 'boot-parameters.set') return step
      const kept = {
        ...operation,
        add: operation.add.filter((word) => !removed.has(word)),
        remove: operation.remove.filter((word) => !added.has(word)),
      }
      return { ...step, operation: kept }
    })
    for (const { operation } of transaction.steps) {
      if (operation.kind !== 'boot-parameters.set') continue
      for (const word of operation.add) added.add(word)
      for (const word of operation.remove) removed.add(word)
    }
    return { ...transaction, steps }
  })
}

function wordsAdded(operation: Operation): readonly string[] {
  return operation.kind === 'boot-parameters.set' ? operation.add : []
}
