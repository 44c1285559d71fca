// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { connectLibvirt } from '../../src-main/libvirt/connect-libvirt.ts'
import { take } from '../libvirt/support/take.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import { formatMs, formatRatio, measureInTurns } from './measure.ts'

const rival = '@unraid/libvirt@2.2.1'
const calls = 2_000

/** Looks a domain up by its name, so often, one after the other or all at once. */
interface Asker {
  readonly name: string
  readonly oneAtATime: () => Promise<void>
  readonly atOnce: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The libvirt client against a published native binding on the same socket, or against libvirt's own for Python. */
export async function benchLibvirtClient(projectRoot: string): Promise<string[]> {
  if (missingLibvirtd() !== null) return [`skipped  libvirt client: ${missingLibvirtd()}`]
  const daemon = await OwnLibvirtd.start()
  const uri = daemon.uriFor('test:///default')
  // Building holds this process up, and libvirt's daemon gives up who does not answer its pings.
  const native = await openNative(projectRoot, uri)
  const ours = await openOurs(daemon)
  try {
    if (typeof native === 'string') return [...(await benchPython(ours, uri)), `         ${native}`]
    const [one = Number.NaN, theirOne = Number.NaN, many = Number.NaN, theirMany = Number.NaN] = await measureInTurns(
      [
        { name: 'one', run: ours.oneAtATime },
        { name: 'their one', run: native.oneAtATime },
        { name: 'many', run: ours.atOnce },
        { name: 'their many', run: native.atOnce },
      ],
      7,
    )
    await native.close()
    return [
      compare(one, theirOne, 'libvirt calls one at a time', native.name),
      compare(many, theirMany, 'libvirt calls all at once', native.name),
    ]
  } finally {
    await ours.close()
    await daemon.stop()
  }
}

function compare(oursMs: number, theirsMs: number, what: string, name: string): string {
  const rate = (milliseconds: number) => `${Math.round((calls * 1_000) / milliseconds)}/s`
  return formatRatio(
    oursMs / theirsMs,
    `${what}: ours ÷ ${name} (${(theirsMs / oursMs).toFixed(2)} × as many calls in the same time)`,
    `${calls} calls in ${formatMs(oursMs)} (${rate(oursMs)}) against ${formatMs(theirsMs)} (${rate(theirsMs)})`,
  )
}

async function openOurs(daemon: OwnLibvirtd): Promise<Asker> {
  const libvirt = await take(connectLibvirt({ uri: 'test:///default', socketDirectory: daemon.socketDirectory }))
  const ask = async () => void (await take(libvirt.domains.lookupByName('test')))
  return { name: 'ours', ...repeat(ask), close: () => libvirt.close() }
}

function repeat(ask: () => Promise<void>): Pick<Asker, 'oneAtATime' | 'atOnce'> {
  return {
    oneAtATime: async () => {
      for (let call = 0; call < calls; call++) await ask()
    },
    atOnce: async () => {
      await Promise.all(Array.from({ length: calls }, ask))
    },
  }
}

/** Installs the native binding into a folder that is not kept, built from source; words where it cannot be had. */
async function openNative(projectRoot: string, uri: string): Promise<Asker | string> {
  const folder = path.join(projectRoot, 'out/bench-rivals')
  const entry = path.join(folder, 'node_modules/@unraid/libvirt/dist/index.js')
  try {
    if (!fs.existsSync(entry)) {
      fs.mkdirSync(folder, { recursive: true })
      fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n')
      const words = [
        'install',
        '--no-audit',
        '--no-fund',
        '--no-save',
        '--build-from-source',

        rival,
      ]
      execFileSync('npm', words, { cwd: folder, stdio: 'pipe' })
    }
    const { Hypervisor } = (await import(pathToFileURL(entry).href)) as {
      Hypervisor: new (options: {
        uri: string
      }) => {
        connectOpen(): Promise<void>
        connectClose(): Promise<void>
        domainLookupByName(name: string): Promise<unknown>
      }
    }
    const binding = new Hypervisor({ uri })
    await binding.connectOpen()
    const ask = async () => void (await binding.domainLookupByName('test'))
    return { name: rival, ...repeat(ask), close: () => binding.connectClose() }
  } catch (error) {
    return `${rival} cannot be had here (it is built with libvirt-dev and a compiler): ${String(error).split('\n')[0]}`
  }
}

const pythonScript = `
import libvirt, sys, time
connection = libvirt.open(sys.argv[1])
for _ in range(100): connection.lookupByName("test")
start = time.perf_counter()
for _ in range(int(sys.argv[2])): connection.lookupByName("test")
print((time.perf_counter() - start) * 1000)
`

/** libvirt's own binding for Python makes one call at a time; it times itself, so that its start does not count. */
async function benchPython(ours: Asker, uri: string): Promise<string[]> {
  try {
    const theirs: number[] = []
    const [one = Number.NaN] = await measureInTurns(
      [
        { name: 'one', run: ours.oneAtATime },
        {
          name: 'python',
          run: () => {
            const words = ['-c', pythonScript, uri, String(calls)]
            theirs.push(Number(execFileSync('/usr/bin/python3', words, { encoding: 'utf8', stdio: 'pipe' })))
          },
        },
      ],
      5,
    )
    const middle = theirs.toSorted((left, right) => left - right)[Math.floor(theirs.length / 2)] ?? Number.NaN
    return [compare(one, middle, 'libvirt calls one at a time', 'python3-libvirt')]
  } catch (error) {
    return [`skipped  libvirt client: no rival at hand: ${String(error).split('\n')[0]}`]
  }
}
