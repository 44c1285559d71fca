// SPDX-License-Identifier: MIT
import { encodeFrame } from '../../../src-main/contract/frames.ts'
import { type HelperVerb, helperProtocol, maximumFrameBytes } from '../../../src-main/contract/helper-protocol.ts'
import type { SeededRandom } from './seeded-random.ts'

/** What one session is sent, in the pieces in which it arrives. */
export interface HostileSession {
  readonly verb: HelperVerb
  readonly kind: string
  readonly chunks: readonly Uint8Array[]
}

const device = { address: '0000:01:00.0', vendorId: '10de', deviceId: '2684' }
const digest = 'a'.repeat(64)

/** Messages as they should be, but for a digest that no derivation has; every mutation starts from one of these. */
const soundRequests: readonly Record<string, unknown>[] = [
  { type: 'hello', protocol: helperProtocol },
  { type: 'inspect' },
  { type: 'undo', transactionId: '20261124-1' },
  { type: 'resolve', transactionId: '20261124-1', way: 'finish' },
  { type: 'resolve', transactionId: '20261124-1', way: 'roll-back' },
  ...[
    { kind: 'boot-parameters.set', loader: 'grub', add: ['intel_iommu=on', 'iommu=pt'], remove: ['amd_iommu=on'] },
    { kind: 'binding-pieces.install', generator: 'initramfs-tools', devices: [device] },
    { kind: 'initramfs.rebuild', generator: 'dracut' },
    {
      kind: 'trial.arm',
      loader: 'systemd-boot',
      generator: 'dracut',
      trialId: '0badcafe',
      add: ['throughway.bind=0000:01:00.0=10de:2684'],
      remove: [],
    },
    { kind: 'trial.disarm', loader: 'grub', generator: 'dracut', trialId: '0badcafe' },
    { kind: 'packages.install', parts: ['qemu', 'libvirt'] },
    { kind: 'libvirt.enable' },
    { kind: 'libvirt.admit-user', userId: 1000 },
    { kind: 'libvirt-network.enable' },
    { kind: 'libvirt-pool.enable' },
    { kind: 'guest-hook.install' },
  ].map((operation) => ({
    type: 'apply',
    title: 'Give a card to guests',
    transactionId: null,
    steps: [{ id: 'step', operation, expected: digest }],
  })),
]

const hostileTexts: readonly string[] = [
  '',
  '/etc/shadow',
  '../../etc/passwd',
  '/boot/../etc/sudoers',
  'init=/bin/sh',
  'systemd.run=/tmp/x',
  'rd.break',
  'quiet; reboot',
  '$(reboot)',
  '`reboot`',
  'iommu=pt\nroot=/dev/sdb',
  'iommu=pt init=/bin/sh',
  'vfio_pci.ids=10de:2684"; reboot; "',
  '\u0000',
  '\u202e',
  '\ud800',
  '__proto__',
  'constructor',
  '0000:01:00.0; reboot',
  'a'.repeat(513),
  'é'.repeat(3000),
]

const hostileValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[[[]]]],
  { toString: 'x', length: 3 },
  { __proto__: { type: 'inspect' } },
  { type: 'apply' },
  'apply',
]

const bodies = {
  bytes: (random: SeededRandom) => [random.bytes(random.below(64))],
  'a length that lies': (random: SeededRandom) => {
    const head = new Uint8Array(4)
    const length = random.pick([0, 1, 5, 100, maximumFrameBytes, maximumFrameBytes + 1, 0x7fffffff, 0xffffffff])
    new DataView(head.buffer).setUint32(0, length)
    return [head, random.bytes(random.below(40))]
  },
  'text that is no JSON': (random: SeededRandom) => [
    frameOf(breakText(random, JSON.stringify(random.pick(soundRequests)))),
  ],
  'JSON of any shape': (random: SeededRandom) => [encodeFrame(shapeless(random, 0) as object)],
  'a request with something wrong': (random: SeededRandom) => [
    encodeFrame(mutate(random, structuredClone(random.pick(soundRequests))) as object),
  ],
  'a request with a bit turned': (random: SeededRandom) => [turnBits(random, encodeFrame(random.pick(soundRequests)))],
  'a sound request that nothing answers to': (random: SeededRandom) => [encodeFrame(random.pick(soundRequests))],
  'several at once': (random: SeededRandom) => [
    encodeFrame(mutate(random, structuredClone(random.pick(soundRequests))) as object),
    encodeFrame(random.pick(soundRequests)),
  ],
  'something deep': (random: SeededRandom) => {
    const depth = 1 + random.below(20_000)
    return [frameOf(`{"type":"apply","steps":${'['.repeat(depth)}${']'.repeat(depth)}}`)]
  },
  'something vast': (random: SeededRandom) => [
    frameOf(JSON.stringify({ type: 'apply', title: 'x'.repeat(random.below(maximumFrameBytes - 100)) })),
  ],
} as const

/** Most kinds are cheap; the two that cost memory come rarely, which is often in a million. */
const kinds = (Object.keys(bodies) as (keyof typeof bodies)[]).flatMap((kind) =>
  kind === 'something vast' ? [] : kind === 'something deep' ? [kind] : Array<typeof kind>(8).fill(kind),
)

/** The bytes of a session that means harm or is broken; in four of five it greets as it should. */
export function makeHostileSession(random: SeededRandom): HostileSession {
  const kind = random.onceIn(4000) ? 'something vast' : random.pick(kinds)
  const greeting = random.onceIn(5) ? [] : [encodeFrame({ type: 'hello', protocol: helperProtocol })]
  const chunks = [...greeting, ...bodies[kind](random)]
  return {
    verb: random.pick(['inspect', 'apply', 'undo']),
    kind,
    chunks: random.onceIn(3) ? splitAnywhere(random, chunks) : chunks,
  }
}

function frameOf(text: string): Uint8Array {
  const body = new TextEncoder().encode(text)
  const frame = new Uint8Array(4 + body.length)
  new DataView(frame.buffer).setUint32(0, body.length)
  frame.set(body, 4)
  return frame
}

function breakText(random: SeededRandom, text: string): string {
  const at = random.below(text.length)
  return random.pick([
    text.slice(0, at),
    text.slice(0, at) + random.pick(['"', '{', ',', '\\', '\u0001', 'NaN', '//']) + text.slice(at),
    `${text}${text}`,
    `\ufeff${text}`,
    text.replaceAll('"', "'"),
  ])
}

function turnBits(random: SeededRandom, frame: Uint8Array): Uint8Array {
  const turned = frame.slice()
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const at = random.below(turned.length)
    turned[at] = (turned[at] ?? 0) ^ (1 << random.below(8))
  }
  return turned
}

function shapeless(random: SeededRandom, depth: number): unknown {
  if (depth > 4 || random.onceIn(3)) return random.pick([...hostileValues, ...hostileTexts])
  if (random.onceIn(2)) return Array.from({ length: random.below(5) }, () => shapeless(random, depth + 1))
  const names = ['type', 'protocol', 'steps', 'transactionId', 'operation', 'kind', '__proto__', 'x']
  return Object.fromEntries(
    Array.from({ length: random.below(5) }, () => [random.pick(names), shapeless(random, depth + 1)]),
  )
}

/** One thing changed, somewhere: another value, a field more, a field less, or the same a hundred times. */
function mutate(random: SeededRandom, value: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.length === 0 || random.onceIn(4)) return random.pick([[...Array(100).fill(value[0] ?? 'x')], [], {}])
    value[random.below(value.length)] = mutate(random, value[random.below(value.length)])
    return value
  }
  if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value)
    const name = names[random.below(names.length)]
    const record = value as Record<string, unknown>
    const way = name === undefined ? 0 : random.below(6)
    if (name === undefined || way === 0) {
      record[random.pick(['path', 'command', 'program', 'extra', 'constructor'])] = random.pick(hostileTexts)
    } else if (way === 1) delete record[name]
    else record[name] = mutate(random, record[name])
    return record
  }
  return random.pick(random.onceIn(2) ? hostileTexts : hostileValues)
}

function splitAnywhere(random: SeededRandom, chunks: readonly Uint8Array[]): Uint8Array[] {
  const whole = Buffer.concat(chunks)
  const pieces: Uint8Array[] = []
  for (let at = 0; at < whole.length; ) {
    const length = random.onceIn(3) ? 1 : 1 + random.below(whole.length)
    pieces.push(whole.subarray(at, at + length))
    at += length
  }
  return pieces
}
