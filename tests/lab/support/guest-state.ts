// SPDX-License-Identifier: MIT
import type { VirtualMachine } from '../driver/virtual-machine.ts'

/** A PCI function of the guest: `1234:1111`, driver, group; null where it has none. */
export interface GuestFunction {
  readonly address: string
  readonly ids: string
  readonly driver: string | null
  readonly override: string | null
  readonly group: string | null
}

/**
 * Everything below /etc and /boot, a line each by path: type, mode, owner, and the checksum or target. Left out is what
 * systemd-boot's random seed is made for: to differ after each boot.
 */
export async function readFileStates(machine: VirtualMachine): Promise<ReadonlyMap<string, string>> {
  const script = [
    'cd /',
    "find etc boot -path boot/efi/loader/random-seed -prune -o -type f -print0 | sort -z | xargs -0 sha256sum --zero | sed -z 's/^/sum /' | tr '\\0' '\\n'",
    "find etc boot -path boot/efi/loader/random-seed -prune -o -printf 'state %y %m %u:%g %l\\t%p\\n'",
  ]
  const states = new Map<string, string>()
  for (const line of (await machine.read(script.join('\n'))).split('\n')) {
    const sum = /^sum ([0-9a-f]{64}) {2}(.*)$/.exec(line)
    const state = /^state (.*)\t(.*)$/.exec(line)
    if (sum !== null) states.set(`/${sum[2]}`, sum[1] ?? '')
    if (state !== null) states.set(`/${state[2]}`, `${state[1]?.trim()} ${states.get(`/${state[2]}`) ?? ''}`.trim())
  }
  return states
}

/** A checksum over the names in each initramfs below /boot, by path; fails where one cannot be listed to its end. */
export async function readImageNames(machine: VirtualMachine): Promise<ReadonlyMap<string, string>> {
  const script = [
    'set -eo pipefail',
    'for f in /boot/initrd.img-*; do sum=$(lsinitramfs "$f" | sort | sha256sum | cut -c1-64); printf \'%s %s\\n\' "$sum" "$f"; done',
  ]
  const lines = (await machine.read(script.join('\n'))).split('\n')
  return new Map(lines.map((line) => [line.slice(65), line.slice(0, 64)]))
}

/** When each regular file below /etc was last written, in seconds. */
export async function readFileTimes(machine: VirtualMachine): Promise<ReadonlyMap<string, string>> {
  const text = await machine.read("find /etc -type f -printf '%T@\\t%p\\n'")
  return new Map(
    text.split('\n').map((line) => [line.slice(line.indexOf('\t') + 1), line.slice(0, line.indexOf('\t'))]),
  )
}

/** What differs, a line each for a person to read; empty where nothing does. */
export function compareStates(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort()
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => `${path}: ${before.get(path) ?? 'absent'} -> ${after.get(path) ?? 'absent'}`)
}

/** The guest's PCI functions by address. */
export async function readFunctions(machine: VirtualMachine): Promise<readonly GuestFunction[]> {
  const script = [
    'name() { [ -e "$1" ] && basename "$(readlink "$1")" || echo -; }',
    'for d in /sys/bus/pci/devices/*; do',
    'o=$(cat $d/driver_override); [ "$o" = "(null)" ] && o=-',
    'echo "$(basename $d) $(cut -c3- $d/vendor):$(cut -c3- $d/device) $(name $d/driver) $(name $d/iommu_group) $o"',
    'done',
  ]
  const orNull = (word: string | undefined): string | null => (word === undefined || word === '-' ? null : word)
  return (await machine.read(script.join('\n'))).split('\n').map((line) => {
    const [address = '', ids = '', driver, group, override] = line.split(' ')
    return { address, ids, driver: orNull(driver), group: orNull(group), override: orNull(override) }
  })
}

/** The driver of one function; null where it has none. */
export function driverOf(functions: readonly GuestFunction[], address: string): string | null {
  const found = functions.find((each) => each.address === address)
  if (found === undefined) throw new Error(`${address} is not there`)
  return found.driver
}

/** The words of the kernel's command line. */
export async function readCommandLine(machine: VirtualMachine): Promise<readonly string[]> {
  return (await machine.read('cat /proc/cmdline')).split(/\s+/)
}

/**
 * The drivers that the kernel log says have had a function, in order. Drivers name the function at the start of
 * their lines: `bochs-drm 0000:01:00.0: [drm] …`, `vfio-pci 0000:01:00.0: …`.
 */
export async function readDriversOfBoot(machine: VirtualMachine, address: string): Promise<readonly string[]> {
  const log = await machine.read('dmesg --notime')
  const drivers = log.split('\n').flatMap((line) => {
    const match = /^([\w-]+) ([0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]): /.exec(line)
    return match !== null && match[2] === address && match[1] !== 'pci' && match[1] !== undefined ? [match[1]] : []
  })
  return [...new Set(drivers)]
}
