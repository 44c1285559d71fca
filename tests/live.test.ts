// SPDX-License-Identifier: MIT
import { execFileSync, spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import type { HostFacts } from '../src-main/model/host-facts.ts'
import type { HostReport } from '../src-main/model/host-report.ts'
import { createLiveHostReader } from '../src-main/probes/live-host-reader.ts'
import { examineHost } from '../src-main/services/examine-host.ts'

function isInstalled(program: string): boolean {
  return spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status === 0
}

function output(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })
}

/** A group of tests against another program's view of this machine; its title says so where that is not there. */
function against(program: string, tests: () => void): void {
  describe.skipIf(!isInstalled(program))(`this machine, against ${program} (skipped where it is not installed)`, tests)
}

let facts: HostFacts
let report: HostReport

beforeAll(async () => {
  const examined = await examineHost(createLiveHostReader())
  facts = examined.facts
  report = examined.report
})

against('lspci', () => {
  test('the same PCI functions, ids, classes and drivers', () => {
    const theirs = output('lspci', '-Dvmmnnk')
      .trim()
      .split(/\n\n+/)
      .filter((block) => block.trim() !== '')
      .map((block) => {
        const field = (name: string) => new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(block)?.[1] ?? null
        const id = (name: string) => /\[([0-9a-f]{4})\]$/.exec(field(name) ?? '')?.[1] ?? null
        return {
          address: field('Slot'),
          vendorId: id('Vendor'),
          deviceId: id('Device'),
          class: id('Class'),
          driver: field('Driver'),
        }
      })
    const { pciDevices } = facts
    expect(
      pciDevices.known &&
        pciDevices.value.map((device) => ({
          address: device.address,
          vendorId: device.vendorId,
          deviceId: device.deviceId,
          class: device.classCode.slice(0, 4),
          driver: device.driver.known ? device.driver.value : 'unknown',
        })),
    ).toEqual(theirs)
  })
})

against('lscpu', () => {
  test('the same CPUs in the same cores, packages and nodes', () => {
    const theirs = output('lscpu', '-p=CPU,CORE,SOCKET')
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split(',').map(Number))
    const { topology } = facts.cpu
    if (!topology.known) throw new Error(topology.reason)
    expect({
      cpus: topology.value.cpus.map((cpu) => cpu.id),
      cores: topology.value.cores.length,
      packages: topology.value.packageCount,
    }).toEqual({
      cpus: theirs.map(([cpu]) => cpu),
      cores: new Set(theirs.map(([, core]) => core)).size,
      packages: new Set(theirs.map(([, , socket]) => socket)).size,
    })
  })
})

against('qemu-system-x86_64', () => {
  test('the same QEMU version, as far as the package tells it', () => {
    const theirs = /version (\d+\.\d+)/.exec(output('qemu-system-x86_64', '--version'))?.[1]
    const { qemu } = facts.virtualization
    expect(qemu.known && qemu.value?.version).toBe(theirs)
  })
})

against('virsh', () => {
  test('the same libvirt version', () => {
    const theirs = output('virsh', '--version').trim()
    const { libvirt } = facts.virtualization
    expect(libvirt.known && (libvirt.value === null || libvirt.value.version === null || libvirt.value.version)).toBe(
      theirs,
    )
  })
})

describe('this machine', () => {
  test('never passes what its CPU cannot do', () => {
    const flags = output('cat', '/proc/cpuinfo')
    const canVirtualize = /^flags\s*:.*\b(vmx|svm)\b/m.test(flags)
    const finding = (id: string) => report.findings.find((candidate) => candidate.id === id)?.verdict
    if (canVirtualize) expect(finding('cpu.virtualization-enabled')).toBe('pass')
    else {
      expect(finding('cpu.virtualization-enabled')).not.toBe('pass')
      expect(finding('virtualization.kvm-usable')).not.toBe('pass')
      expect(report.verdict).not.toBe('pass')
    }
  })

  test('is judged by every rule, and no rule fails by itself', () => {
    expect(report.findings.length).toBeGreaterThanOrEqual(45)
    expect(report.findings.filter((finding) => finding.statement.includes('fault in Throughway'))).toEqual([])
  })
})
