// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest'
import { isNoNodeDevice, isUnsupported } from '../../src-main/libvirt/libvirt-error.ts'
import { domainGetAutostartOnce } from '../../src-main/libvirt/protocol/procedures.gen.ts'
import { missingLibvirtd } from '../support/own-libvirtd.ts'
import { open } from './support/open.ts'
import { parseLines, parsePairs } from './support/parse-virsh.ts'
import { take, takeFailure } from './support/take.ts'
import { useLibvirtd } from './support/use-libvirtd.ts'

describe.skipIf(missingLibvirtd() !== null)('the host and its devices on a real libvirtd', () => {
  const own = useLibvirtd()
  const { virsh } = own

  test('versions, names and the host’s size are what virsh says', async () => {
    const { host } = own.libvirt
    const written = ({ major, minor, release }: { major: number; minor: number; release: number }) =>
      `${major}.${minor}.${release}`
    const version = virsh('version')
    expect(version).toContain(`Using library: libvirt ${written(await take(host.libvirtVersion()))}`)
    expect(version).toContain(`Running hypervisor: QEMU ${written(await take(host.hypervisorVersion()))}`)
    expect(await take(host.type())).toBe('QEMU')
    expect(await take(host.uri())).toBe('qemu:///system')
    expect(await take(host.hostname())).toBe(virsh('hostname'))
    const info = await take(host.nodeInfo())
    expect(parsePairs(virsh('nodeinfo'))).toMatchObject({
      'CPU model': info.model,
      'CPU(s)': String(info.cpus),
      'CPU socket(s)': String(info.socketsPerNode),
      'Core(s) per socket': String(info.coresPerSocket),
      'Thread(s) per core': String(info.threadsPerCore),
      'NUMA cell(s)': String(info.nodes),
      'Memory size': `${info.memoryKiB} KiB`,
    })
    // The hypervisor's own limit. virsh asks the domain capabilities, which know the default machine's.
    expect(await take(host.maximumVcpus('qemu'))).toBe(16)
    const ofKvm = await host.maximumVcpus('kvm')
    // The kernel of this machine says it, where the daemon has one with KVM.
    if (ofKvm.ok) expect(ofKvm.value).toBeGreaterThanOrEqual(Number(virsh('maxvcpus', 'kvm')))
    else expect(ofKvm.failure).toMatchObject({ name: 'system-error', message: expect.stringContaining('/dev/kvm') })
    expect(await take(host.freeMemoryBytes())).toBeGreaterThan(0)
    expect(await take(host.freePages(4, { first: 0, count: 1 }))).toHaveLength(1)
    expect(await take(host.isAlive())).toBe(true)
  })

  test('capabilities, of the host and of domains, come word for word', async () => {
    const { host } = own.libvirt
    expect((await take(host.capabilities())).trimEnd()).toBe(virsh('capabilities').trimEnd())
    expect((await take(host.domainCapabilities())).trimEnd()).toBe(virsh('domcapabilities'))
    const question = { architecture: 'x86_64', machine: 'q35', virtualizationType: 'qemu' }
    expect((await take(host.domainCapabilities(question))).trimEnd()).toBe(
      virsh('domcapabilities', '--arch', 'x86_64', '--machine', 'q35', '--virttype', 'qemu'),
    )
    expect(await take(host.cpuModels('x86_64'))).toEqual(parseLines(virsh('cpu-models', 'x86_64')))
  })

  test('devices of the host, with their XML, parents and kinds', async () => {
    const devices = await take(own.libvirt.nodeDevices.list())
    expect(devices.map(({ name }) => name).sort()).toEqual(parseLines(virsh('nodedev-list')).sort())
    const ofPci = await take(own.libvirt.nodeDevices.list({ capPciDev: true }))
    expect(ofPci.map(({ name }) => name).sort()).toEqual(parseLines(virsh('nodedev-list', '--cap', 'pci')).sort())
    const computer = await take(own.libvirt.nodeDevices.lookupByName('computer'))
    expect(await take(own.libvirt.nodeDevices.parent(computer))).toBe(null)
    const [child] = devices.filter(({ name }) => name !== 'computer')
    if (child === undefined) throw new Error('this host has no device at all')
    expect(`${(await take(own.libvirt.nodeDevices.xml(child))).trimEnd()}`).toBe(
      virsh('nodedev-dumpxml', child.name).trimEnd(),
    )
    expect(await take(own.libvirt.nodeDevices.xml(child))).toContain(
      `<parent>${await take(own.libvirt.nodeDevices.parent(child))}</parent>`,
    )
    const kinds = await take(own.libvirt.nodeDevices.capabilities(child))
    expect(kinds.length).toBeGreaterThan(0)
    expect(parseLines(virsh('nodedev-list', '--cap', String(kinds[0])))).toContain(child.name)
  })

  test('a call that is newer than the daemon is told from one that failed', async () => {
    const { major, minor } = await take(own.libvirt.host.libvirtVersion())
    const dom = { name: 'any', uuid: '00000000-0000-0000-0000-000000000000', id: -1 }
    const answer = await takeFailure(own.libvirt.call(domainGetAutostartOnce, { dom }))
    expect(answer.code).toBe(major * 1_000 + minor < 11_002 ? 'call-unsupported' : 'call-failed')
    const inTests = await open(own.daemon, 'test:///default')
    const [network] = await take(inTests.networks.list())
    if (network === undefined) throw new Error('the test driver has a network of its own')
    expect(await takeFailure(inTests.networks.dhcpLeases(network))).toMatchObject({
      code: 'call-unsupported',
      by: 'driver',
    })
    await inTests.close()
  })

  test('taking, resetting and giving back a device that is not there fails by its name', async () => {
    const absent = { name: 'pci_ffff_ff_1f_7' }
    expect(
      [
        await takeFailure(own.libvirt.nodeDevices.lookupByName(absent.name)),
        await takeFailure(own.libvirt.nodeDevices.reset(absent)),
        await takeFailure(own.libvirt.nodeDevices.reattach(absent)),
      ].map(isNoNodeDevice),
    ).toEqual([true, true, true])
    // Where the host has no VFIO at all, libvirt says that first.
    const detached = await takeFailure(own.libvirt.nodeDevices.detach(absent, 'vfio'))
    expect(isNoNodeDevice(detached) || isUnsupported(detached)).toBe(true)
  })
})
