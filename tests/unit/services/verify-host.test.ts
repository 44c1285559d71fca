// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { Operation } from '../../../src-main/model/operation.ts'
import type { TransactionState } from '../../../src-main/model/transaction.ts'
import { verifyHost } from '../../../src-main/services/verify-host.ts'
import { buildCommandLine, buildFacts, buildUnknownFacts } from '../../support/build-facts.ts'
import { type HostTexts, memoryHostFiles } from '../../support/memory-host-files.ts'
import { buildTransaction } from '../renderer/plan-fixtures.ts'

const autostart = '/etc/libvirt/qemu/networks/autostart'
const running = '/run/libvirt/network/default.xml'

/** What is said of one operation that was done, as `verdict: claim`. */
function verify(
  operation: Operation,
  on: { line?: string | null; texts?: HostTexts; state?: TransactionState; bootId?: string },
): readonly string[] {
  const { line, texts = {}, state = 'committed', bootId = 'second' } = on
  const facts =
    line === null ? buildUnknownFacts() : buildFacts(line === undefined ? {} : { kernel: buildCommandLine(line) })
  const steps = [{ id: 'only', operation, outcome: { kind: 'done' } as const }]
  const transaction = buildTransaction('20261128-1', { state, bootId: 'first', steps })
  const claims = verifyHost(transaction, { facts, files: memoryHostFiles(texts), bootId })
  return claims.map(({ claim, verdict, evidence }) => `${verdict}: ${claim} (${evidence})`)
}

const parameters: Operation = { kind: 'boot-parameters.set', loader: 'grub', add: ['iommu=pt'], remove: ['nomodeset'] }
const network: Operation = { kind: 'libvirt-network.enable' }
const pool: Operation = { kind: 'libvirt-pool.enable' }

test('parameters are held against this start; before the restart they wait', () => {
  const words = (verdicts: readonly string[]) => verdicts.map((text) => text.replace(/ \(.*/, ''))
  expect(words(verify(parameters, { line: 'quiet iommu=pt' }))).toEqual([
    'pass: The kernel was started with iommu=pt',
    'pass: The kernel was started without nomodeset',
    'pass: There are IOMMU groups',
  ])
  expect(words(verify(parameters, { line: 'quiet' }))[0]).toBe('fail: The kernel was started with iommu=pt')
  expect(words(verify(parameters, { line: 'quiet', bootId: 'first' }))[0]).toBe(
    'waits: The kernel was started with iommu=pt',
  )
  expect(words(verify(parameters, { line: null }))[0]).toBe('unknown: The kernel was started with iommu=pt')
  expect(words(verify(parameters, { line: 'quiet iommu=pt', state: 'undone' }))).toEqual([
    'fail: The kernel was started without iommu=pt',
  ])
})

test('what only root can read is not taken for gone', () => {
  const claim = 'The default network is started with libvirt'
  const inPlace = { [`${autostart}/default.xml`]: '', [running]: '<network/>' }
  expect(verify(network, { texts: inPlace })).toEqual([`pass: ${claim} (its files are as they were left)`])
  expect(verify(network, { texts: { [running]: '<network/>' } })).toEqual([`fail: ${claim} (not so any more: virsh)`])
  expect(verify(network, { texts: { [autostart]: null, [running]: null } })).toEqual([
    `unknown: ${claim} (could not be read: ${autostart}, ${running})`,
  ])
})

test('a place for disks is there, gone, or behind what only root can read', () => {
  const claim = 'libvirt has a place for disks'
  const [etc, run] = ['/etc/libvirt/storage', '/run/libvirt/storage']
  const inPlace = { [`${etc}/default.xml`]: '', [`${etc}/autostart/default.xml`]: '', [`${run}/default.xml`]: '' }
  expect(verify(pool, { texts: inPlace })).toEqual([`pass: ${claim} (its files are as they were left)`])
  expect(verify(pool, { texts: {} })).toEqual([`fail: ${claim} (not so any more: virsh, virsh, virsh)`])
  expect(verify(pool, { texts: { [etc]: null } })).toEqual([`unknown: ${claim} (could not be read: ${etc})`])
  expect(verify(pool, { texts: {}, state: 'undone' })).toEqual([])
})
