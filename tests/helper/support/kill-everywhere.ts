// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { HelperRequest, HelperVerb } from '../../../src-main/contract/helper-protocol.ts'
import type { TransactionState } from '../../../src-main/model/transaction.ts'
import { newestTransaction } from './helper-host.ts'
import { makeQuickFolder } from './quick-folder.ts'
import { type HelperEnd, type HelperStart, lastWord, runHelper } from './run-helper.ts'
import { type TreeSnapshot, takeSnapshot } from './tree-snapshot.ts'

/** A session that is to be killed at each of its write points in turn. */
export interface KilledSession {
  /** How the helper is started; on a copy of the prepared tree each time. */
  readonly start: Omit<HelperStart, 'root'>
  /** The tree as it is before the session; copied for each kill. */
  readonly prepared: string
  readonly verb: HelperVerb
  readonly request: HelperRequest
  /** The tree without what any of it did, with times. */
  readonly old: TreeSnapshot
  /** The tree with all of it done, without times. */
  readonly done: TreeSnapshot
  /** States in which all of it is done. */
  readonly doneStates: readonly TransactionState[]
}

/** What was found after the kills: how often each state, and everything that was not as promised. */
export interface KillReport {
  readonly points: number
  readonly states: Readonly<Record<string, number>>
  readonly broken: readonly string[]
}

/**
 * Kills the session at its first write point, its second and so on until it ends by itself. After each kill the tree
 * must be as before, as after, or unfinished; then both ways offered must lead to exactly those two.
 */
export async function killEverywhere(session: KilledSession): Promise<KillReport> {
  const states: Record<string, number> = {}
  const broken: string[] = []
  let next = 1
  let last = Number.POSITIVE_INFINITY
  const work = async () => {
    while (next < last) {
      const point = next
      next += 1
      const killed = await killAt(session, point)
      if (killed.state === 'ended') last = Math.min(last, point)
      else states[killed.state] = (states[killed.state] ?? 0) + 1
      broken.push(...killed.problems.map((problem) => `point ${point}, ${killed.state}: ${problem}`))
    }
  }
  await Promise.all(Array.from({ length: sideBySide }, work))
  return { points: last - 1, states, broken }
}

const sideBySide = 4

/** Kills one session, on a tree of its own, and judges what is left; `ended`: it has no such point. */
async function killAt(
  session: KilledSession,
  point: number,
): Promise<{ readonly state: TransactionState | 'none' | 'ended'; readonly problems: readonly string[] }> {
  const root = copyTree(session.prepared)
  const environment = { ...session.start.environment, THROUGHWAY_DIE_AT: String(point) }
  const end = await runHelper({ ...session.start, root, environment }, session.verb, session.request)
  const state = end.signal === 'SIGKILL' ? (newestTransaction(root)?.state ?? 'none') : 'ended'
  const problems = state === 'ended' ? judgeEnd(end) : await judge(session, root, state)
  fs.rmSync(root, { recursive: true })
  return { state, problems }
}

function judgeEnd(end: HelperEnd): string[] {
  return lastWord(end).type === 'ended' ? [] : [`without a kill: ${describeEnd(end)}`]
}

async function judge(session: KilledSession, root: string, state: TransactionState | 'none'): Promise<string[]> {
  if (state === 'unfinished' || state === 'undo-unfinished') {
    const ways = [
      { way: 'finish', verb: 'apply' },
      { way: 'roll-back', verb: 'undo' },
    ] as const
    const problems: string[] = []
    for (const { way, verb } of ways) {
      const copy = copyTree(root)
      const transactionId = newestTransaction(copy)?.id ?? ''
      const end = await runHelper({ ...session.start, root: copy }, verb, { type: 'resolve', transactionId, way })
      const ended = describeEnd(end)
      const after = newestTransaction(copy)?.state ?? 'none'
      const compared = way === 'finish' ? differsFromDone(session, copy) : differsFromOld(session, copy)
      const fine = way === 'finish' ? session.doneStates.includes(after as TransactionState) : isUndone(after)
      if (!fine) problems.push(`${way} ends ${after} (${ended})`)
      if (compared !== null) problems.push(`${way}: ${compared}`)
      fs.rmSync(copy, { recursive: true })
    }
    return problems
  }
  const difference =
    state === 'none' || isUndone(state) ? differsFromOld(session, root) : differsFromDone(session, root)
  return difference === null ? [] : [difference]
}

function isUndone(state: TransactionState | 'none'): boolean {
  return state === 'undone' || state === 'failed' || state === 'expired'
}

function differsFromOld({ old }: KilledSession, root: string): string | null {
  return describeDifference(old, takeSnapshot(root, { times: true }))
}

function differsFromDone({ done }: KilledSession, root: string): string | null {
  return describeDifference(done, takeSnapshot(root, { times: false }))
}

function describeDifference(wanted: TreeSnapshot, found: TreeSnapshot): string | null {
  const paths = [...new Set([...Object.keys(wanted), ...Object.keys(found)])].filter(
    (place) => wanted[place] !== found[place],
  )
  return paths.length === 0
    ? null
    : paths
        .map((place) => `${place} is ${found[place] ?? 'absent'} in place of ${wanted[place] ?? 'absent'}`)
        .join('; ')
}

function describeEnd(end: HelperEnd): string {
  return JSON.stringify(end.replies.at(-1) ?? end.stderr.slice(-400)).slice(0, 400)
}

/** A copy with everything, second names of a file included: a saved copy may be one. */
export function copyTree(root: string): string {
  const copy = makeQuickFolder()
  const copied = spawnSync('cp', ['-a', `${root}/.`, copy])
  if (copied.status !== 0) throw new Error(`the tree could not be copied: ${copied.stderr}`)
  fs.chmodSync(copy, fs.statSync(path.resolve(root)).mode)
  return copy
}
