// SPDX-License-Identifier: MIT
import type { HostReader, Read, ReadProblem } from '../../src-main/probes/host-reader.ts'

/** What a damaged path answers instead of what stands there; other methods of the reader answer as before. */
export interface Damage {
  text?(text: string): Read<string>
  bytes?(bytes: Uint8Array): Read<Uint8Array>
  names?(names: readonly string[]): Read<readonly string[]>
  /** For links, and for where a path leads to. */
  target?(target: string): Read<string>
  /** For statuses and free bytes, which are taken away or left, and never made up. */
  status?(): Read<never>
}

const log = '/kernel-log'

/**
 * The same host with some of its answers damaged, whether the damaged path was asked for itself or as part of the way
 * to another. The kernel's log goes by the path `/kernel-log`, programs by `/cmd/<tool>`, open files and who looks
 * by `/open-files` and `/identity`.
 */
export function damageReader(reader: HostReader, damageOf: (path: string) => Damage | null): HostReader {
  function through<T>(read: Read<T>, change: ((value: T) => Read<T>) | undefined): Read<T> {
    return read.ok && change !== undefined ? change(read.value) : read
  }
  const status = <T>(path: string, read: Read<T>): Read<T> => {
    const damage = damageOf(path)
    return read.ok && damage?.status !== undefined ? damage.status() : read
  }
  return {
    origin: reader.origin,
    readText: (path) => through(reader.readText(path), damageOf(path)?.text),
    readBytes: (path) => through(reader.readBytes(path), damageOf(path)?.bytes),
    listDirectory: (path) => through(reader.listDirectory(path), damageOf(path)?.names),
    readLink: (path) => through(reader.readLink(path), damageOf(path)?.target),
    resolvePath: (path) => through(reader.resolvePath(path), damageOf(path)?.target),
    readStatus: (path) => status(path, reader.readStatus(path)),
    readFreeBytes: (path) => status(path, reader.readFreeBytes(path)),
    readIdentity: () => status('/identity', reader.readIdentity()),
    readKernelLog: async () => {
      const read = await reader.readKernelLog()
      return through(read, (value) => {
        const text = through({ ok: true, value: value.text }, damageOf(log)?.text)
        return text.ok ? { ok: true, value: { ...value, text: text.value } } : text
      })
    },
    findOpenFiles: (prefixes) => status('/open-files', reader.findOpenFiles(prefixes)),
    runTool: async (tool) => through(await reader.runTool(tool), damageOf(`/cmd/${tool}`)?.text),
  }
}

/** Every answer taken away, for one reason. */
export function takeAway(problem: ReadProblem): Damage {
  const no = (): Read<never> => ({ ok: false, problem, detail: problem === 'failed' ? 'EIO: i/o error' : problem })
  return { text: no, bytes: no, names: no, target: no, status: no }
}

/** A small generator of numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Ways in which content can be damaged, by name; deterministic. */
export const damages: Readonly<Record<string, Damage>> = {
  empty: contentDamage(() => ''),
  truncated: contentDamage((text) => text.slice(0, Math.floor(text.length / 2))),
  random: contentDamage((text) => {
    const random = createRandom(text.length)
    return String.fromCharCode(...Array.from({ length: 300 }, () => Math.floor(random() * 256)))
  }),
  numbers: contentDamage(() => '-1 99999999999999999999 0x 1e9 -0 NaN Infinity 4294967295\n'),
  'other numbers': contentDamage((text) => text.replace(/\d+/g, '-1')),
  'huge numbers': contentDamage((text) => text.replace(/\d+/g, '999999999999')),
  'many numbers': contentDamage((text) => text.replace(/\d+/g, '0-4000000000')),
  'long line': contentDamage((text) =>
    `${text.trim().replaceAll('\n', ' ') || 'x'} `.repeat(1024).slice(0, 1024 * 1024),
  ),
  CRLF: contentDamage((text) => text.replaceAll('\n', '\r\n')),
  'other kind': {
    text: () => failed('EISDIR'),
    bytes: () => failed('EISDIR'),
    names: () => ({ ok: false, problem: 'absent', detail: 'ENOTDIR' }),
    target: () => failed('EINVAL'),
  },
  'link to nowhere': { ...takeAway('absent'), target: () => ({ ok: true, value: '../nowhere' }) },
  loop: { ...takeAway('failed'), target: () => failed('ELOOP') },
  absent: takeAway('absent'),
}

function failed(code: string): Read<never> {
  return { ok: false, problem: 'failed', detail: code }
}

function contentDamage(change: (text: string) => string): Damage {
  return {
    text: (text) => ({ ok: true, value: change(text) }),
    bytes: (bytes) => ({ ok: true, value: Buffer.from(change(Buffer.from(bytes).toString('latin1')), 'latin1') }),
    names: (names) => ({
      ok: true,
      value: change(names.join('\n'))
        .split('\n')
        .filter((name) => name !== '' && !name.includes('/')),
    }),
    target: (target) => ({ ok: true, value: change(target) }),
  }
}
