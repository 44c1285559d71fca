// SPDX-License-Identifier: MIT
import type { GuestProblem } from '../../model/guest-draft.ts'
import { vcpuCountOf } from '../build/guest-build.ts'
import { type GuestCase, type GuestJudge, outOfRange, refuse, repeated, warn } from './judgement.ts'

const gibKiB = 1_048_576

/** Size, pages, and what contradicts itself about memory. */
export const judgeMemory: GuestJudge = (of) => {
  const { spec, facts } = of
  const { memory } = spec
  const { sizeKiB, pageKiB } = memory
  const total = facts.memory.totalKiB
  return [
    outOfRange('memory.sizeKiB', sizeKiB, { least: 65_536, most: 64 * 1024 * gibKiB, unit: 'KiB' }),
    total.known &&
      sizeKiB > total.value &&
      refuse(
        'more-memory-than-host',
        'memory.sizeKiB',
        `memory.sizeKiB is ${inGiB(sizeKiB)} and the host has ${inGiB(total.value)}; leave the host 2 GiB at least.`,
      ),
    total.known &&
      sizeKiB <= total.value &&
      total.value - sizeKiB < 2 * gibKiB &&
      warn(
        'host-short-of-memory',
        'memory.sizeKiB',
        `memory.sizeKiB is ${inGiB(sizeKiB)}, which leaves the host ${inGiB(total.value - sizeKiB)}. Leave it 2 GiB at least.`,
      ),
    spec.system === 'windows-11' &&
      sizeKiB < 4 * gibKiB &&
      refuse(
        'windows-11-memory',
        'memory.sizeKiB',
        `memory.sizeKiB is ${inGiB(sizeKiB)}; Windows 11 setup demands 4 GiB.`,
      ),
    sizeKiB % pageKiB !== 0 &&
      refuse(
        'not-whole-pages',
        'memory.sizeKiB',
        `memory.sizeKiB is ${sizeKiB}, not a whole number of pages of ${pageKiB} KiB. Round it up to ${Math.ceil(sizeKiB / pageKiB) * pageKiB}.`,
      ),
    ...judgePages(of),
    memory.hasBalloon &&
      spec.hostDevices.length > 0 &&
      warn(
        'balloon-with-device',
        'memory.hasBalloon',
        'memory.hasBalloon frees nothing beside a passed-through device, which holds all memory, and slows the guest. Switch it off.',
      ),
    !memory.isShared &&
      spec.sharedFolders.length > 0 &&
      refuse(
        'folders-need-shared-memory',
        'memory.isShared',
        'memory.isShared is off, and sharedFolders go by virtiofs, which reads the guest’s memory. Switch it on.',
      ),
    ...judgeCells(of),
  ]
}

function judgePages({ spec, facts }: GuestCase): (GuestProblem | false)[] {
  const { sizeKiB, pageKiB } = spec.memory
  if (pageKiB === 4) return []
  const flags = facts.cpu.flags
  const pools = facts.memory.hugePages
  const pool = pools.known ? pools.value.find((candidate) => candidate.pageSizeKiB === pageKiB) : undefined
  const needed = Math.ceil(sizeKiB / pageKiB)
  return [
    pageKiB === gibKiB &&
      flags.known &&
      !flags.value.includes('pdpe1gb') &&
      refuse(
        'no-gigantic-pages',
        'memory.pageKiB',
        'memory.pageKiB is 1 GiB, and this processor has no such pages. Take 2048.',
      ),
    pool !== undefined &&
      pool.free < needed &&
      warn(
        'pages-missing',
        'memory.pageKiB',
        `${needed} pages of ${pageKiB} KiB are needed and ${pool.free} are free. Reserve them before the start, or set memory.pageKiB to 4.`,
      ),
  ]
}

function judgeCells({ spec, facts }: GuestCase): (GuestProblem | false)[] {
  const { numaCells, topology } = spec.processor
  if (numaCells.length === 0) return []
  const nodes = facts.memory.numaNodes
  const nodeIds = nodes.known ? new Set(nodes.value.map((node) => node.id)) : null
  const vcpus = numaCells.flatMap((cell) => cell.vcpus)
  const count = vcpuCountOf(topology)
  const covers = new Set(vcpus).size === count && vcpus.every((vcpu) => vcpu >= 0 && vcpu < count)
  const sum = numaCells.reduce((total, cell) => total + cell.memoryKiB, 0)
  return [
    (numaCells.some((cell, index) => cell.id !== index) || repeated(numaCells.map((cell) => cell.id)).length > 0) &&
      refuse(
        'cell-ids',
        'processor.numaCells',
        'processor.numaCells are not numbered 0, 1, 2 … in order. Number them so.',
      ),
    (!covers || vcpus.length !== count) &&
      refuse(
        'cells-cover',
        'processor.numaCells',
        `processor.numaCells hold ${vcpus.length} vCPUs of ${count}; put each vCPU into exactly one cell.`,
      ),
    sum !== spec.memory.sizeKiB &&
      refuse(
        'cells-memory',
        'processor.numaCells',
        `processor.numaCells hold ${sum} KiB together and memory.sizeKiB is ${spec.memory.sizeKiB}; make them equal.`,
      ),
    ...numaCells.map(
      (cell, index) =>
        nodeIds !== null &&
        !nodeIds.has(cell.hostNode) &&
        refuse(
          'node-absent',
          `processor.numaCells.${index}.hostNode`,
          `processor.numaCells.${index}.hostNode is ${cell.hostNode}, which the host does not have. It has ${[...nodeIds].join(', ')}.`,
        ),
    ),
  ]
}

function inGiB(kiB: number): string {
  return `${Math.round((kiB / gibKiB) * 10) / 10} GiB`
}
