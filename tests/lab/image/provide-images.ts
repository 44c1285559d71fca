// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { finishImage } from './finish-image.ts'
import { filesBelow, hashFiles, type ImageVariant, imageVariants, labFolder } from './lab-folder.ts'
import { makeStockImage } from './make-stock-image.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Stock images by variant: Debian with this build of Throughway installed and nothing else done. */
    readonly stockImages: Readonly<Partial<Record<ImageVariant, string>>>
    /** Where machines of this run live. */
    readonly machineFolder: string
  }
}

const here = import.meta.dirname
const projectRoot = path.resolve(here, '../../..')

const machineFolder = path.join(labFolder, `run-${process.pid}`)

/** Builds the images that are not there yet; says what it does, since it can take minutes. */
export async function setup(project: TestProject): Promise<void> {
  const variants = chosenVariants()
  const builders = ['make-tree.sh', 'make-disk.sh', 'finish-image.ts'].map((name) => path.join(here, name))
  const builderHash = hashFiles([...builders, process.execPath])
  const folder = path.join(labFolder, builderHash)
  removeOthers(builderHash)
  fs.mkdirSync(folder, { recursive: true })
  for (const variant of variants) {
    const image = path.join(folder, `${variant}.qcow2`)
    if (!fs.existsSync(`${image}.vars`))
      await timed(`installing Debian (${variant})`, () => buildImage(folder, variant, image))
  }
  const program = path.join(projectRoot, process.env['THROUGHWAY_LAB_PROGRAM'] ?? 'out-lab')
  const programHash = hashFiles([...filesBelow(program), path.join(here, 'make-stock-image.ts')])
  const stockImages: Partial<Record<ImageVariant, string>> = {}
  for (const variant of variants) {
    const image = path.join(folder, `${variant}.qcow2`)
    const stock = path.join(folder, `stock-${variant}-${programHash}.qcow2`)
    if (!fs.existsSync(`${stock}.vars`)) {
      for (const name of fs.readdirSync(folder))
        if (name.startsWith(`stock-${variant}-`)) fs.rmSync(path.join(folder, name), { recursive: true })
      await timed(`installing Throughway (${variant})`, () => makeStockImage(image, program, stock))
    }
    stockImages[variant] = stock
  }
  fs.mkdirSync(machineFolder, { recursive: true })
  project.provide('stockImages', stockImages)
  project.provide('machineFolder', machineFolder)
}

/** Takes this run's machines away, unless they are to be looked at. */
export function teardown(): void {
  if (process.env['THROUGHWAY_LAB_KEEP'] === undefined) fs.rmSync(machineFolder, { recursive: true, force: true })
}

async function buildImage(folder: string, variant: ImageVariant, image: string): Promise<void> {
  const disk = path.join(folder, `${variant}.raw`)
  runScript('make-tree.sh', [folder, variant, path.join(labFolder, 'archives'), process.execPath])
  const tree = path.join(folder, `tree-${variant}`)
  runScript('make-disk.sh', [tree, disk])
  await finishImage(variant, tree, disk, image)
  fs.rmSync(disk)
  fs.rmSync(tree, { recursive: true })
}

function runScript(name: string, words: readonly string[]): void {
  const result = spawnSync(path.join(here, name), words, { encoding: 'utf8' })
  if (result.status === 0) return
  throw new Error(`${name} ended with status ${result.status}:\n${result.stdout}${result.stderr}`)
}

function chosenVariants(): readonly ImageVariant[] {
  const wish = process.env['THROUGHWAY_LAB_VARIANTS']?.split(',')
  return wish === undefined ? imageVariants : imageVariants.filter((variant) => wish.includes(variant))
}

/** Images of other builders, and machines of runs that were killed, are gigabytes that nobody asks for again. */
function removeOthers(builderHash: string): void {
  fs.mkdirSync(labFolder, { recursive: true })
  for (const name of fs.readdirSync(labFolder)) {
    const isOldImage = /^[0-9a-f]{12}$/.test(name) && name !== builderHash
    const run = /^run-(\d+)$/.exec(name)
    const isOldRun = run !== null && !fs.existsSync(`/proc/${run[1]}`)
    if (isOldImage || isOldRun) fs.rmSync(path.join(labFolder, name), { recursive: true, force: true })
  }
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const began = Date.now()
  process.stderr.write(`lab: ${what} …\n`)
  try {
    await work()
  } catch (error) {
    // Nothing is tested yet: an emulated boot that a busy machine starved is worth a second try.
    process.stderr.write(`lab: ${what} failed and is tried once more: ${error}\n`)
    await work()
  }
  process.stderr.write(`lab: ${what}: ${Math.round((Date.now() - began) / 1000)} s\n`)
}
