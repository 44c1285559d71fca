// SPDX-License-Identifier: MIT
import path from 'node:path'
import { expect, inject } from 'vitest'
import { VirtualMachine } from '../driver/virtual-machine.ts'
import { compareStates, readFileStates } from './guest-state.ts'
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
  /** How long an undisturbed run took. */
  readonly lastsMs: number
}

/** What was found after a cut. */
export type CutResult = 'old' | 'new' | 'unfinished, finished' | 'unfinished, rolled back'

const card = '0000:01:00.0'

/** How many cuts this run makes in each course: a dozen in all where nothing was asked for, 60 and more with `--full`. */
export const cutsPerCourse = process.env['THROUGHWAY_LAB_FULL'] === '1' ? 21 : 4

/** Picks the moments of the cuts; printed, so that a run can be had again. */
export const seed = Number(process.env['THROUGHWAY_LAB_SEED'] ?? '1')

/** One moment in each of `count` equal parts of the course and a little beyond its end, by the seed. */
export function cutMoments(lastsMs: number, count: number, name: string): readonly number[] {
  let state = seed + [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)
  const random = (): number => {
    // mulberry32: small and the same everywhere.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return Array.from({ length: count }, (_, index) => Math.round(((index + random()) / count) * lastsMs * 1.05))
}

/** The stock machine, and the same with the card bound for good, both running and saved. */
export async function saveStockAndChanged(name: string): Promise<{
  readonly stock: SavedMachine
  readonly changed: SavedMachine
  readonly stockFiles: ReadonlyMap<string, string>
  readonly changedFiles: ReadonlyMap<string, string>
  readonly applyLastsMs: number
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
    const stockFiles = await readFileStates(first)
    await first.read('sync')
    await first.saveRunning(stock.image, stock.memory)
    const second = resume(`${folder}-second`, stock, 'writeback')
    try {
      await second.start()
      await second.waitUntilUp()
      const began = Date.now()
      const applied = await succeed(second, `apply --device ${card} --yes`)
      const applyLastsMs = Date.now() - began
      const changedFiles = await readFileStates(second)
      await second.read('sync')
      await second.saveRunning(changed.image, changed.memory)
      return { stock, changed, stockFiles, changedFiles, applyLastsMs, transaction: applied.json.transaction }
    } finally {
      await second.stop()
    }
  } finally {
    await first.stop()
  }
}

/** How long a command takes from a saved machine when nothing disturbs it. */
export async function measure(folder: string, from: SavedMachine, words: string): Promise<number> {
  const machine = resume(folder, from, 'writeback')
  try {
    await machine.start()
    await machine.waitUntilUp()
    const began = Date.now()
    await succeed(machine, words)
    return Date.now() - began
  } finally {
    await machine.stop()
  }
}

/** Runs a course, cuts power `afterMs` into it, boots, and finds one of the states that are allowed. */
export async function cutOnce(course: CutCourse, folder: string, afterMs: number, index: number): Promise<CutResult> {
  // Both kinds of disk: one that loses what was not flushed, one that keeps every write.
  const machine = resume(folder, course.from, index % 2 === 0 ? 'writeback' : 'writethrough')
  try {
    await machine.start()
    await machine.waitUntilUp()
    machine.startInBackground(`throughway ${course.words} --json >/root/said 2>&1`)
    await new Promise((resolve) => setTimeout(resolve, afterMs))
    await machine.cutPower()
    await machine.start()
    await machine.waitUntilUp()
    return await judge(machine, course, index % 4 < 2)
  } finally {
    await machine.stop()
  }
}

async function judge(machine: VirtualMachine, course: CutCourse, finishes: boolean): Promise<CutResult> {
  const history = await runThroughway(machine, 'history')
  expect(history.status, `${history.stdout}${history.stderr}`).toBe(0)
  const waiting = history.json.transactions.find(({ state }: { readonly state: string }) => /unfinished$/.test(state))
  const differsFromOld = compareStates(maskImages(course.before), maskImages(await readFileStates(machine)))
  const differsFromNew = compareStates(maskImages(course.after), maskImages(await readFileStates(machine)))
  if (waiting === undefined) {
    if (differsFromOld.length === 0) return 'old'
    expect(differsFromNew).toEqual([])
    return 'new'
  }
  // Both ways are offered; every other cut takes the one, the rest the other. An undo that was cut is ended by `undo`,
  // and `finish` makes its change anew.
  const status = await runThroughway(machine, 'status')
  expect(status.json.unfinished.map(({ id }: { readonly id: string }) => id)).toEqual([waiting.id])
  expect(status.json.ways).toEqual(['finish', 'undo'])
  await succeed(machine, finishes ? 'finish' : `undo ${waiting.id}`)
  const isUndo = waiting.state === 'undo-unfinished'
  const expected = finishes === isUndo ? course.before : course.after
  expect(compareStates(maskImages(expected), maskImages(await readFileStates(machine)))).toEqual([])
  return finishes ? 'unfinished, finished' : 'unfinished, rolled back'
}

/** Images that were made anew differ in their times; that they are listed and compared is the helper's work. */
function maskImages(states: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...states].map(([file, state]) => [
      file,
      /^\/boot\/initrd/.test(file) ? state.replace(/[0-9a-f]{64}$/, '') : state,
    ]),
  )
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
