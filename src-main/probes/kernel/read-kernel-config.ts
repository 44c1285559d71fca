// SPDX-License-Identifier: MIT
import { gunzipSync } from 'node:zlib'
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { HostReader, Read } from '../host-reader.ts'
import { factFromRead, unknownFromProblem } from '../read-fact.ts'
import { askedOptions } from './asked-options-table.ts'
import { parseKernelConfig } from './parse-kernel-config.ts'

/**
 * The configuration that the running kernel was built with.
 *
 * /proc/config.gz is the kernel's own word; the others are files that packages lay beside the kernel of that name.
 */
export function readKernelConfig(reader: HostReader, release: Fact<string>): Fact<Readonly<Record<string, string>>> {
  const running = '/proc/config.gz'
  const packed = reader.readBytes(running)
  if (packed.ok) return factFromRead(running, unpack(packed.value), (text) => parseKernelConfig(text, askedOptions))
  if (!release.known) return unknown(`${running} was not readable, and the kernel's release is not known`)

  const paths = [
    `/boot/config-${release.value}`,
    `/lib/modules/${release.value}/config`,
    `/usr/lib/modules/${release.value}/config`,
    `/run/booted-system/kernel-modules/lib/modules/${release.value}/config`,
  ]
  let closed: Fact<never> | null = packed.problem === 'denied' ? unknownFromProblem(running, 'denied', '') : null
  for (const path of paths) {
    const read = reader.readText(path)
    if (read.ok) {
      const options = parseKernelConfig(read.value, askedOptions)
      if (options !== null) return known(options, path)
    } else if (read.problem === 'denied') closed ??= unknownFromProblem(path, read.problem, read.detail)
  }
  return closed ?? unknown(`neither ${running} nor ${paths.slice(0, 2).join(' nor ')} can be read`)
}

/** Unpacking fails on a file that is not what its name says; that is the host's doing and no bug of ours. */
function unpack(bytes: Uint8Array): Read<string> {
  try {
    return { ok: true, value: gunzipSync(bytes, { maxOutputLength: 16 * 1024 * 1024 }).toString('utf8') }
  } catch (error) {
    return { ok: false, problem: 'failed', detail: error instanceof Error ? error.message : String(error) }
  }
}
