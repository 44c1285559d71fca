// SPDX-License-Identifier: MIT

import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { isNoNetwork } from '../../src-main/libvirt/libvirt-error.ts'
import { missingLibvirtd } from '../support/own-libvirtd.ts'
import { parseLines, parsePairs } from './support/parse-virsh.ts'
import { take, takeFailure } from './support/take.ts'
import { useLibvirtd } from './support/use-libvirtd.ts'

const isolated = '<network><name>isolated</name><bridge name="virbr-t1"/></network>'
const hasDnsmasq = ['/usr/sbin/dnsmasq', '/usr/bin/dnsmasq'].some((file) => fs.existsSync(file))

describe.skipIf(missingLibvirtd() !== null)('networks on a real libvirtd', () => {
  const own = useLibvirtd()
  const { virsh } = own

  test('from definition to removal, virsh sees what we see', async () => {
    const { networks } = own.libvirt
    const network = await take(networks.define(isolated, { validate: true }))
    expect(await take(networks.list())).toEqual([network])
    expect(virsh('net-uuid', 'isolated')).toBe(network.uuid)
    expect([await take(networks.lookupByName('isolated')), await take(networks.lookupByUuid(network.uuid))]).toEqual([
      network,
      network,
    ])
    await take(networks.setAutostart(network, true))
    await take(networks.start(network))
    expect(parsePairs(virsh('net-info', 'isolated'))).toMatchObject({
      Active: (await take(networks.isActive(network))) ? 'yes' : 'no',
      Persistent: (await take(networks.isPersistent(network))) ? 'yes' : 'no',
      Autostart: (await take(networks.autostart(network))) ? 'yes' : 'no',
      Bridge: await take(networks.bridge(network)),
    })
    expect(await take(networks.isActive(network))).toBe(true)
    expect(await take(networks.xml(network))).toBe(`${virsh('net-dumpxml', 'isolated')}\n`)
    expect(await take(networks.xml(network, { inactive: true }))).toBe(
      `${virsh('net-dumpxml', 'isolated', '--inactive')}\n`,
    )
    expect(await take(networks.list({ inactive: true }))).toEqual([])
    await take(networks.stop(network))
    await take(networks.undefine(network))
    expect(isNoNetwork(await takeFailure(networks.lookupByName('isolated')))).toBe(true)
  })

  test.skipIf(!hasDnsmasq)('a network with addresses starts, and tells who leased one', async () => {
    const { networks } = own.libvirt
    const network = await take(
      networks.createTransient(`<network><name>leasing</name><bridge name="virbr-t2"/>
        <ip address="192.168.250.1" netmask="255.255.255.0">
          <dhcp><range start="192.168.250.2" end="192.168.250.9"/></dhcp>
        </ip></network>`),
    )
    expect(parseLines(virsh('net-list', '--name', '--transient'))).toEqual(['leasing'])
    expect(await take(networks.dhcpLeases(network))).toEqual([])
    expect(await take(networks.dhcpLeases(network, '52:54:00:00:00:01'))).toEqual([])
    const lease = {
      'ip-address': '192.168.250.5',
      'mac-address': '52:54:00:00:00:01',
      hostname: 'box',
      'expiry-time': Math.floor(Date.now() / 1_000) + 3_600,
    }
    // Where dnsmasq's own script of libvirt's writes them.
    fs.writeFileSync(path.join(own.daemon.folder, 'lib/dnsmasq/virbr-t2.status'), JSON.stringify([lease]))
    expect(await take(networks.dhcpLeases(network))).toEqual([
      {
        interface: 'virbr-t2',
        expires: lease['expiry-time'],
        type: 'ipv4',
        mac: lease['mac-address'],
        address: lease['ip-address'],
        prefix: 24,
        hostname: 'box',
        clientId: null,
      },
    ])
    expect(virsh('net-dhcp-leases', 'leasing')).toMatch(/52:54:00:00:00:01\s+ipv4\s+192\.168\.250\.5\/24\s+box/)
    await take(networks.stop(network))
  })
})
