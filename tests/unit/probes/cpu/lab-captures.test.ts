// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { readCpuTopology } from '../../../../src-main/probes/cpu/read-cpu-topology.ts'
import { readNumaNodes } from '../../../../src-main/probes/memory/read-numa-nodes.ts'
import { hasLabCaptures, labTitle, openLabCapture } from '../../../support/lab-captures.ts'

describe.skipIf(!hasLabCaptures)(`CPUs of ${labTitle}`, () => {
  for (const name of ['amd', 'numa']) {
    test(`${name}: as lscpu and numactl show them`, () => {
      const { reader, dispose } = openLabCapture(name)
      try {
        const lscpu = reader.readText('/cmd/lscpu-e.txt')
        const numactl = reader.readText('/cmd/numactl-H.txt')
        const topology = readCpuTopology(reader)
        const nodes = readNumaNodes(reader)
        if (!lscpu.ok || !numactl.ok || !topology.known || !nodes.known) throw new Error('the capture is not whole')
        const rows = lscpu.value
          .trim()
          .split('\n')
          .slice(1)
          .map((line) => line.trim().split(/\s+/))
        // lscpu numbers caches as the kernel does; here they are counted.
        const caches = [...new Set(rows.map(([, , , , levels = '']) => levels.split(':')[3]))]
        expect(
          topology.value.cpus.map(({ id, numaNode, packageId, l3Domain }) => [id, numaNode, packageId, l3Domain]),
        ).toEqual(
          rows.map(([cpu, node, socket, , levels = '']) => [
            Number(cpu),
            Number(node),
            Number(socket),
            caches.indexOf(levels.split(':')[3]),
          ]),
        )
        expect(topology.value.cores.length).toBe(new Set(rows.map(([, , , core]) => core)).size)
        const printedCpus = [...numactl.value.matchAll(/^node \d+ cpus: (.*)$/gm)].map((match) =>
          (match[1] ?? '').trim(),
        )
        const distances = [...numactl.value.matchAll(/^ +\d+: +(.*)$/gm)].map((match) =>
          (match[1] ?? '').trim().split(/\s+/),
        )
        expect(nodes.value.map(({ cpus }) => cpus.join(' '))).toEqual(printedCpus)
        expect(nodes.value.map((node) => node.distances)).toEqual(distances.map((row) => row.map(Number)))
      } finally {
        dispose()
      }
    })
  }
})
