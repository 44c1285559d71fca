// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import { kernelArgName, parseKernelArgs } from '../../model/kernel-args.ts'
import type { SystemFacts } from '../../model/system-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine, readPresence } from '../read-fact.ts'

/**
 * Whether /usr comes as a whole, and who brings it.
 *
 * `bootc` where the deployment that runs was made from a container image and bootc is there to manage it; other
 * ostree systems, rpm-ostree ones with bootc merely installed among them, are `ostree`.
 */
export function readImageBased(reader: HostReader): SystemFacts['imageBased'] {
  const booted = readPresence(reader, '/run/ostree-booted')
  const args = parseKernelArgs(readLine(reader, '/proc/cmdline') ?? '')
  const hasBootc = reader.readStatus('/usr/bin/bootc').ok
  const argument = (key: string) => args.find((arg) => kernelArgName(arg.key) === key)?.value ?? null
  if (argument('composefs') !== null && hasBootc) return known('bootc', '/proc/cmdline: composefs=')
  const deployment = argument('ostree')
  if (booted.known && booted.value) {
    const origin = deployment === null ? null : readOrigin(reader, deployment)
    const isImage = /^container-image-reference=/m.test(origin?.text ?? '')
    return origin !== null && isImage && hasBootc ? known('bootc', origin.path) : known('ostree', booted.source)
  }
  // A mounted system has an empty /run; there the repository tells.
  const loose = readLooseOstree(reader)
  if (loose.known && loose.value) return known('ostree', loose.source)
  // That a whole system has no repository says as much as an empty mark of a running one.
  if (!booted.known && loose.known) return known(null, loose.source)
  return booted.known ? known(null, booted.source) : (booted satisfies Fact<never>)
}

/** The origin file beside the deployment that `ostree=` leads to (ostree-prepare-root(1)). */
function readOrigin(reader: HostReader, deployment: string): { path: string; text: string } | null {
  const resolved = reader.resolvePath(deployment)
  if (!resolved.ok) return null
  const path = `${resolved.value}.origin`
  const read = reader.readText(path)
  return read.ok ? { path, text: read.value } : null
}

function readLooseOstree(reader: HostReader): Fact<boolean> {
  const signs = ['/ostree/repo', '/sysroot/ostree/repo'].map((path) => readPresence(reader, path))
  const found = signs.find((sign) => sign.known && sign.value)
  return found ?? signs.find((sign) => !sign.known) ?? known(false, '/ostree/repo')
}
