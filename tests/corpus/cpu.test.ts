// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { known } from '../../src-main/model/fact.ts'
import { judgeVirtualization } from '../../src-main/probes/cpu/judge-virtualization.ts'
import { parseCpuinfo } from '../../src-main/probes/cpu/parse-cpuinfo.ts'
import { readCpuTopology } from '../../src-main/probes/cpu/read-cpu-topology.ts'
import { createDirectoryHostReader } from '../../src-main/probes/directory-host-reader.ts'
import { buildFacts } from '../support/build-facts.ts'
import { type CorpusFile, corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

const kernel = { ...buildFacts().kernel, log: known([], 'none'), configuration: known({ KVM_INTEL: 'm' }, 'none') }

describe.skipIf(!hasCorpus)(corpusTitle('cpuinfo'), () => {
  for (const file of listCorpus('cpu', /__cpuinfo_/)) {
    test(file.name, () => {
      const text = fs.readFileSync(file.path, 'utf8')
      const first = (field: string) => new RegExp(`^${field}\\s*: (.*)$`, 'm').exec(text)?.[1]
      const info = parseCpuinfo(text)
      expect(info).toMatchObject({
        architecture: /^flags.*\blm\b/m.test(text) ? 'x86_64' : 'i686',
        vendor: first('vendor_id') === 'GenuineIntel' ? 'intel' : 'amd',
        modelName: first('model name'),
        signature: {
          family: Number(first('cpu family')),
          model: Number(first('model')),
          stepping: Number(first('stepping')),
        },
        microcode: first('microcode') ?? null,
        physicalAddressBits: Number.parseInt(first('address sizes') ?? '', 10) || null,
      })
      expect(info?.flags).toEqual([...new Set(`${first('flags')} ${first('vmx flags') ?? ''}`.trim().split(' '))])
      const flag = /^flags.*\b(?:vmx|svm)\b/m.test(text)
      const state = info === null ? null : judgeVirtualization(info, kernel)
      // None of these lines shows that firmware has disabled it, so the flag alone decides where it is.
      if (flag) expect(state).toMatchObject({ known: true, value: 'enabled' })
      else expect(state).not.toMatchObject({ value: 'enabled' })
    })
  }
})

describe.skipIf(!hasCorpus)(corpusTitle('flags as lscpu prints them'), () => {
  for (const file of listCorpus('cpu', /__lscpu_/)) {
    const text = fs.readFileSync(file.path, 'utf8')
    const field = (name: string) => new RegExp(`^${name}:\\s+(\\S.*)$`, 'm').exec(text)?.[1]?.trim()
    const flags = field('Flags')
    if (flags === undefined) continue
    test(file.name, () => {
      const info = parseCpuinfo(
        [
          `vendor_id : ${field('Vendor ID')}`,
          `cpu family : ${field('CPU family')}`,
          `model : ${field('Model')}`,
          `model name : ${field('Model name')}`,
          `flags : ${flags}`,
        ].join('\n'),
      )
      if (info === null) throw new Error('not understood')
      const state = judgeVirtualization(info, kernel)
      const says = field('Virtualization')
      // lscpu looks at the same flag. Without it we must not say "absent" on bare metal, nor blame firmware for a
      // list that was cut short where somebody pasted it.
      if (/\b(?:vmx|svm)\b/.test(flags)) expect(state).toMatchObject({ known: true, value: 'enabled' })
      else if (says !== undefined) expect(state).toMatchObject({ known: false })
      else if (!flags.split(' ').includes('hypervisor')) expect(state).not.toMatchObject({ value: 'absent' })
    })
  }
})

/** Whole /proc and /sys of machines, each beside what hwloc's lstopo printed of it. */
const trees = listCorpus('cpu', /\.tar\.(?:bz2|gz)$/).flatMap((archive) => {
  const title = archive.name.replace(/^[0-9a-f]+__|\.tar\.(?:bz2|gz)$/g, '')
  const [printed] = listCorpus('cpu', /\.console$/).filter(({ name }) => name.endsWith(`__${title}.console`))
  return printed === undefined ? [] : [{ title, archive, printed }]
})

describe.skipIf(!hasCorpus)(corpusTitle('machines that lstopo knows'), () => {
  for (const { title, archive, printed } of trees) {
    test(title, () => {
      const topology = readTopologyOf(archive)
      // lstopo was told to show one cpuset only of these two, or to leave CPUs out.
      const isWhole = !/cpuset/.test(title)
      const text = fs.readFileSync(printed.path, 'utf8')
      const count = (kind: string) => text.match(new RegExp(`^ *${kind} L#`, 'gm'))?.length ?? 0
      if (!topology.known) {
        expect(topology.reason).toContain('/sys/devices/system/cpu/online')
        return
      }
      const { cpus, cores, l3Domains, packageCount } = topology.value
      expect(cores.flat().sort((left, right) => left - right)).toEqual(cpus.map(({ id }) => id))
      if (!isWhole) return
      const numbers = [...text.matchAll(/^ *PU L#\d+ \(P#(\d+)/gm)].map((match) => Number(match[1]))
      expect({
        cpus: cpus.map(({ id }) => id),
        cores: cores.length,
        l3: l3Domains.length,
        packages: packageCount,
      }).toEqual({
        cpus: numbers.sort((left, right) => left - right),
        cores: count('Core'),
        l3: count('L3Cache'),
        packages: count('Package'),
      })
    })
  }
})

/** The same machines as util-linux's `lscpu -p` printed them: CPU, core, socket, node, caches. */
describe.skipIf(!hasCorpus)(corpusTitle('machines that lscpu knows'), () => {
  for (const archive of listCorpus('cpu', /(?:linux6\.2|vmware_fpe)\.tar\.gz$/)) {
    const title = archive.name.replace(/^[0-9a-f]+__|\.tar\.gz$/g, '')
    test(title, () => {
      const [printed] = listCorpus('cpu', new RegExp(`__lscpu-${title.replaceAll('.', '\\.')}$`))
      const topology = readTopologyOf(archive)
      if (printed === undefined || !topology.known) throw new Error('not a pair of tree and output')
      const rows = fs
        .readFileSync(printed.path, 'utf8')
        .split('\n')
        .filter((line) => /^\d+,/.test(line))
        .map((line) => line.split(','))
        // The output holds the table twice, in two formats.
        .filter((row, index, all) => all.findIndex(([cpu]) => cpu === row[0]) === index)
      const column = (index: number) => new Set(rows.map((row) => row[index])).size
      expect({
        cpus: topology.value.cpus.map(({ id }) => id),
        cores: topology.value.cores.length,
        packages: topology.value.packageCount,
      }).toEqual({ cpus: rows.map((row) => Number(row[0])), cores: column(1), packages: column(2) })
    })
  }
})

function readTopologyOf(archive: CorpusFile): ReturnType<typeof readCpuTopology> {
  const folder = makeTemporaryFolder()
  execFileSync('tar', ['-xf', archive.path, '-C', folder, '--no-same-permissions'])
  const [name = ''] = fs.readdirSync(folder)
  return readCpuTopology(createDirectoryHostReader(path.join(folder, name), null))
}
