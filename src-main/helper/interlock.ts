// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { findBound } from '../host-config/binding/find-bound.ts'
import type { Operation } from '../model/operation.ts'
import { createLiveHostFiles } from './live-host-files.ts'
import type { Tree } from './tree.ts'

declare const __THROUGHWAY_TEST_SWITCHES__: boolean | undefined

/**
 * Why root does not do this whatever it was told, or null. The planner judges far more; this is the helper's own
 * look at the one mistake that costs a boot: binding what a mounted file system stands on.
 */
export function findInterlock(tree: Tree, operation: Operation, userId: number | null): string | null {
  if (operation.kind === 'libvirt.admit-user' && userId !== null && operation.userId !== userId) {
    return 'Only the person who asks can be admitted to libvirt.'
  }
  if (!tree.isHost || isOverridden()) return null
  const wanted = findBound(operation)
  if (wanted.length === 0) return null
  const holders = [...controllersInUse(tree)]
  const taken = holders.find((address) => wanted.includes(address) || wanted.includes(readIds(address)))
  return taken === undefined
    ? null
    : `${taken} carries a mounted file system or swap space of this system; it is not bound for guests.`
}

/** Only in builds for the virtual workstation, where it proves that a bad trial comes back. */
function isOverridden(): boolean {
  return (
    typeof __THROUGHWAY_TEST_SWITCHES__ !== 'undefined' &&
    __THROUGHWAY_TEST_SWITCHES__ &&
    process.env['THROUGHWAY_IGNORE_INTERLOCKS'] === '1'
  )
}

function readIds(address: string): string {
  const read = (name: string) =>
    fs.readFileSync(`/sys/bus/pci/devices/${address}/${name}`, 'utf8').trim().replace(/^0x/, '')
  return `${read('vendor')}:${read('device')}`
}

/** Every PCI function on the way to a block device that is mounted or swapped to. */
function controllersInUse(tree: Tree): ReadonlySet<string> {
  const files = createLiveHostFiles(tree)
  const text = (file: string) => {
    const read = files.read(file)
    return read.state === 'text' ? read.text : ''
  }
  const mounted = text('/proc/self/mountinfo')
    .split('\n')
    .flatMap((line) => line.split(' ')[2] ?? [])
    .map((number) => `/sys/dev/block/${number}`)
  const named = `${text('/proc/swaps')}\n${text('/proc/self/mounts')}`
    .split('\n')
    .flatMap((line) => /^\/dev\/(\S+)/.exec(line)?.[1] ?? [])
    .map((name) => `/sys/class/block/${name.replaceAll('/', '!')}`)
  const functions = new Set<string>()
  for (const block of [...mounted, ...named]) collectFunctions(block, functions, 0)
  return functions
}

function collectFunctions(block: string, into: Set<string>, depth: number): void {
  if (depth > 8) return
  let place: string
  try {
    place = fs.realpathSync(block)
  } catch {
    // Not a block device: an overlay, a network share, something in memory.
    return
  }
  for (const [address] of place.matchAll(/[0-9a-f]{4,8}:[0-9a-f]{2}:[01][0-9a-f]\.[0-7]/g)) into.add(address)
  const slaves = `${fs.existsSync(`${place}/partition`) ? `${place}/..` : place}/slaves`
  if (!fs.existsSync(slaves)) return
  for (const name of fs.readdirSync(slaves)) collectFunctions(`/sys/class/block/${name}`, into, depth + 1)
}
