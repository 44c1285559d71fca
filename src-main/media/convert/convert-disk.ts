// SPDX-License-Identifier: MIT
import path from 'node:path'
import { fail, ok, type Result } from '../../model/result.ts'
import { checkFreeSpace } from '../check-free-space.ts'
import type { MediaFailure } from '../media-failure.ts'
import { findImageTool, runImageTool } from '../run-image-tool.ts'
import { describeWriteError, writeWhole } from '../write-whole.ts'
import { explainLock, type InspectedDisk, inspectDisk } from './inspect-disk.ts'
import { parseJson } from './parse-image-information.ts'

export interface DiskConversion {
  /** Absolute. */
  readonly from: string
  /** Absolute; what stands there is left alone. */
  readonly to: string
  readonly format: 'raw' | 'qcow2'
  /** 0 to 1, and the seconds that are left if it goes on like this; null at the start. */
  readonly onProgress?: (fraction: number, secondsLeft: number | null) => void
  readonly signal?: AbortSignal
}

/**
 * Makes a raw or qcow2 image of a VMDK, VHDX, VHD, VDI, qcow2 or raw one, whole or not at all. The original is only read, and not
 * while a guest writes to it. Cancelled or failed, nothing of the new one is left.
 */
export async function convertDisk(conversion: DiskConversion): Promise<Result<InspectedDisk, MediaFailure>> {
  if (!path.isAbsolute(conversion.to)) throw new RangeError('The path of a disk image is absolute')
  const disk = await inspectDisk(conversion.from)
  if (!disk.ok) return disk
  const qemuImg = findImageTool('qemu-img')
  if (qemuImg === null)
    return fail({ code: 'image-tool-missing', programs: ['qemu-img'], packages: ['qemu-utils', 'qemu-img'] })
  try {
    const enough = await checkSpace(qemuImg, disk.value, conversion)
    if (!enough.ok) return enough
  } catch (error) {
    return describeWriteError(error, conversion.to)
  }
  return writeWhole({ path: conversion.to, mode: 0o600, replaces: false }, async (draft) => {
    const { driver } = disk.value
    const made = await runImageTool({
      program: qemuImg,
      args: ['convert', '-p', '-f', driver, '-O', conversion.format, conversion.from, draft.path],
      onOutput: progressReader(conversion.onProgress),
      ...(conversion.signal === undefined ? {} : { signal: conversion.signal }),
    })
    // It may have come to its end before it could be stopped.
    if (conversion.signal?.aborted === true) return fail({ code: 'task-cancelled' })
    return made.ok ? disk : explainLock(made.failure, conversion.from)
  })
}

/** A qcow2 image needs what is used of the disk; a raw one grows to the whole of it sooner or later. */
async function checkSpace(
  qemuImg: string,
  { path: image, driver }: InspectedDisk,
  { to, format }: DiskConversion,
): Promise<Result<null, MediaFailure>> {
  const args = ['measure', '--output=json', '-f', driver, '-O', format, image]
  const measured = await runImageTool({ program: qemuImg, args, timeoutMs: 120_000 })
  if (!measured.ok) return explainLock(measured.failure, image)
  const answer = parseJson(measured.value)
  const required = typeof answer === 'object' && answer !== null && 'required' in answer ? answer.required : null
  return typeof required === 'number' ? checkFreeSpace(to, required) : ok(null)
}

/** Reads `(12.34/100%)` out of what `qemu-img -p` prints, which comes in pieces, each line over the last. */
function progressReader(onProgress: DiskConversion['onProgress']): (text: string) => void {
  const startedMs = performance.now()
  let rest = ''
  return (text) => {
    rest = (rest + text).slice(-200)
    const last = [...rest.matchAll(/\((\d{1,3}\.\d+)\/100%\)/g)].at(-1)
    if (last === undefined) return
    rest = rest.slice(last.index + last[0].length)
    const fraction = Math.min(1, Number(last[1]) / 100)
    const seconds = (performance.now() - startedMs) / 1_000
    onProgress?.(fraction, fraction < 0.02 ? null : Math.round((seconds * (1 - fraction)) / fraction))
  }
}
