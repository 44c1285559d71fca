// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, inject, onTestFinished } from 'vitest'
import { VirtualMachine } from '../driver/virtual-machine.ts'
import { compareStates, readFileStates, readImageNames } from './guest-state.ts'
import { keepLogs } from './lab-machine.ts'
import { runThroughway, succeed } from './throughway.ts'

/** A machine saved while it ran: resumed in seconds, as often as needed. */
export interface SavedMachine {
  readonly image: string
  readonly memory: string
}

/** A change whose power is cut again and again. */
export interface CutCourse {
  readonly from: SavedMachine
  /** The words after `throughway`. */
  readonly words: string
  /** Files before it and after it, `after` from an undisturbed run. */
  readonly before: ReadonlyMap<string, string>
  readonly after: ReadonlyMap<string, string>
  /** The state of the newest transaction before it and after it; null where there is none. */
  readonly toldBefore: string | null
  readonly toldAfter: string
  /** What an undisturbed run took. */
  readonly length: CourseLength
}

/**
 * How long a course is: by what the emulated processor works for it, which a busy machine below changes little, and by
 * what it makes sure of on the disk.
 */
export interface CourseLength {
  readonly workMs: number
  readonly flushes: number
}

/** When power goes: at a part of the course's work, or of its flushes, each of which is a step of the change. */
export interface CutMoment {
  readonly number: number
  readonly by: 'work' | 'flushes'
  /** 0 to 1, and a little beyond. */
  readonly part: number
  /** A disk that loses what was not flushed, or one that keeps every write. */
  readonly cache: 'writeback' | 'writethrough'
  /** What ends an unfinished change. */
  readonly ends: 'finish' | 'undo'
}

/** What was found after a cut. */
export type CutResult = 'old' | 'new' | 'unfinished, finished' | 'unfinished, rolled back'

const card = '0000:01:00.0'

/** How many cuts this run makes in each of two courses: a dozen in all where nothing was asked for, 64 with `--full`. */
const cutsPerCourse = process.env['THROUGHWAY_LAB_FULL'] === '1' ? 32 : 6

/** Picks the moments of the cuts; printed, so that a run can be had again. */
const seed = Number(process.env['THROUGHWAY_LAB_SEED'] ?? '1')

/**
 * The moments of a course's cuts: a quarter in equal parts of its work, most of which a program does that makes an
 * image; the others in equal parts of its flushes. By the seed within each part.
 */
export function cutMoments(name: string): readonly CutMoment[] {
  let state = seed + [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)
  const random = (): number => {
    // mulberry32: small and the same everywhere.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const byWork = Math.max(2, Math.floor(cutsPerCourse / 4))
  const parts = (by: CutMoment['by'], count: number) =>
    Array.from({ length: count }, (_, index) => ({ by, part: (index + random()) / count }))
  const moments = [...parts('work', byWork), ...parts('flushes', cutsPerCourse - byWork)]
  // One before anything is written, and one where an undisturbed run is over.
  moments[0] = { by: 'work', part: 0.02 }
  moments[byWork - 1] = { by: 'work', part: 1.3 }
  return moments.map(({ by, part }, index) => ({
    number: index + 1,
    by,
    part: Math.round(part * 1000) / 1000,
    cache: index % 2 === 0 ? 'writeback' : 'writethrough',
    ends: index % 5 === 0 ? 'finish' : 'undo',
  }))
}

/** The stock machine, and the same with the card bound for good, both running and saved. */
export async function saveStockAndChanged(name: string): Promise<{
  readonly stock: SavedMachine
  readonly changed: SavedMachine
  readonly stockFiles: ReadonlyMap<string, string>
  readonly changedFiles: ReadonlyMap<string, string>
  readonly applyLength: CourseLength
  /** The transaction that bound the card. */
  readonly transaction: string
}> {
  const stockImage = inject('stockImages').grub
  if (stockImage === undefined) throw new Error('no image was made for grub')
  const folder = path.join(inject('machineFolder'), name)
  const first = new VirtualMachine({ folder: `${folder}-first`, image: stockImage, topology: 'intel', memoryMiB: 1024 })
  const stock = { image: `${folder}-stock.qcow2`, memory: `${folder}-stock.memory` }
  const changed = { image: `${folder}-changed.qcow2`, memory: `${folder}-changed.memory` }
  try {
    await first.start()
    await first.waitUntilUp()
    await first.run('systemctl is-system-running --wait')
    const stockFiles = await readStates(first)
    await first.read('sync')
    await first.saveRunning(stock.image, stock.memory)
    const second = resume(`${folder}-second`, stock, 'writeback')
    try {
      await second.start()
      await second.waitUntilUp()
      const { length, document } = await measure(second, `apply --device ${card} --yes`)
      const changedFiles = await readStates(second)
      await second.read('sync')
      await second.saveRunning(changed.image, changed.memory)
      return { stock, changed, stockFiles, changedFiles, applyLength: length, transaction: document.transaction }
    } finally {
      await second.stop()
    }
  } finally {
    await first.stop()
  }
}

/** The length of a course from a saved machine when nothing disturbs it. */
export async function measureFrom(folder: string, from: SavedMachine, words: string): Promise<CourseLength> {
  const machine = resume(folder, from, 'writeback')
  try {
    await machine.start()
    await machine.waitUntilUp()
    return (await measure(machine, words)).length
  } finally {
    await machine.stop()
  }
}

async function measure(machine: VirtualMachine, words: string) {
  const before = await readProgress(machine)
  const { json } = await succeed(machine, words)
  const after = await readProgress(machine)
  const length = { workMs: after.workMs - before.workMs, flushes: after.flushes - before.flushes }
  return { length, document: json }
}

/** Runs a course, cuts power in it, boots, and finds one of the states that are allowed. */
export async function cutOnce(course: CutCourse, folder: string, moment: CutMoment): Promise<CutResult> {
  const machine = resume(folder, course.from, moment.cache)
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') keepLogs(folder)
    await machine.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  })
  await machine.start()
  await machine.waitUntilUp()
  const before = await readProgress(machine)
  machine.startInBackground(`throughway ${course.words} --json >/root/said 2>&1`)
  await waitForMoment(machine, before, course.length, moment)
  await machine.cutPower()
  await machine.start()
  await machine.waitUntilUp()
  return await judge(machine, course, moment.ends)
}

/** Waits until a course has come that far, or is over: runs differ by a few flushes, and then it hardly works any more. */
async function waitForMoment(
  machine: VirtualMachine,
  before: CourseLength,
  length: CourseLength,
  { by, part }: CutMoment,
): Promise<void> {
  let seen = { at: Date.now(), workMs: before.workMs }
  for (;;) {
    const now = await readProgress(machine)
    const come =
      by === 'work' ? (now.workMs - before.workMs) / length.workMs : (now.flushes - before.flushes) / length.flushes
    if (come >= part) return
    if (Date.now() - seen.at > 5000) {
      if (now.workMs - seen.workMs < 300) return
      seen = { at: Date.now(), workMs: now.workMs }
    }
    await pause(3)
  }
}

async function readProgress(machine: VirtualMachine): Promise<CourseLength> {
  return { workMs: machine.processorMs(), flushes: await machine.countFlushes() }
}

async function judge(machine: VirtualMachine, course: CutCourse, ends: CutMoment['ends']): Promise<CutResult> {
  const status = await runThroughway(machine, 'status')
  expect(status.json, `${status.stdout}${status.stderr}`).not.toBeNull()
  expect(status.json.damage).toEqual([])
  const [waiting, ...others] = status.json.unfinished
  expect(others).toEqual([])
  if (waiting === undefined) {
    const found = await readStates(machine)
    const told: string | null = status.json.last?.state ?? null
    if (compareStates(course.before, found).length === 0) {
      expect(told).toBe(course.toldBefore)
      return 'old'
    }
    expect(compareStates(course.after, found)).toEqual([])
    expect(told).toBe(course.toldAfter)
    return 'new'
  }
  // Both ways are offered. An undo that was cut is ended by `undo`, and `finish` makes its change anew.
  expect(status.json.ways).toEqual(['finish', 'undo'])
  await succeed(machine, ends === 'finish' ? 'finish' : `undo ${waiting.id}`)
  const isUndo = waiting.state === 'undo-unfinished'
  const expected = (ends === 'finish') === isUndo ? course.before : course.after
  expect(compareStates(expected, await readStates(machine))).toEqual([])
  return ends === 'finish' ? 'unfinished, finished' : 'unfinished, rolled back'
}

/** Images that were made anew differ in the times inside: what they hold is told by the names. */
async function readStates(machine: VirtualMachine): Promise<ReadonlyMap<string, string>> {
  const states = new Map(await readFileStates(machine))
  for (const [file, names] of await readImageNames(machine)) {
    states.set(file, `${states.get(file)?.replace(/[0-9a-f]{64}$/, '')}${names}`)
  }
  return states
}

function resume(folder: string, from: SavedMachine, cache: 'writeback' | 'writethrough'): VirtualMachine {
  return new VirtualMachine({
    folder,
    image: from.image,
    memory: from.memory,
    topology: 'intel',
    memoryMiB: 1024,
    cache,
  })
}
