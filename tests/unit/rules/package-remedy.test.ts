// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { known, unknown } from '../../../src-main/model/fact.ts'
import type { DistributionFamily } from '../../../src-main/model/system-facts.ts'
import { packageRemedy } from '../../../src-main/rules/package-remedy.ts'
import { buildFacts } from '../../support/build-facts.ts'

const host = (family: DistributionFamily, imageBased: 'ostree' | 'bootc' | null = null) =>
  buildFacts({
    system: {
      distribution: known({ id: family, idLike: [], versionId: null, prettyName: family, family }, '/etc/os-release'),
      imageBased: known(imageBased, '/run/ostree-booted'),
    },
  })

test.each([
  ['debian', null, 'Install swtpm.', 'sudo apt install swtpm swtpm-tools'],
  ['gentoo', null, 'Install swtpm.', 'sudo emerge --ask app-crypt/swtpm'],
  ['fedora', 'ostree', 'Layer swtpm on the system’s image, then restart.', 'rpm-ostree install swtpm swtpm-tools'],
  ['fedora', 'bootc', 'Build swtpm into the image this system runs from: swtpm swtpm-tools.', undefined],
  [
    'nixos',
    null,
    'Switch swtpm on in the system’s configuration.',
    'virtualisation.libvirtd.qemu.swtpm.enable = true;',
  ],
  ['other', null, 'Install swtpm with the distribution’s package manager.', undefined],
] as const)('%s, image %s', (family, imageBased, text, detail) => {
  expect(packageRemedy('software-tpm', host(family, imageBased))).toEqual({
    kind: 'package',
    text,
    ...(detail === undefined ? {} : { detail }),
  })
})

test('an unread distribution gets words alone', () => {
  const facts = buildFacts({ system: { distribution: unknown('not captured') } })
  expect(packageRemedy('qemu', facts)).toEqual({
    kind: 'package',
    text: 'Install QEMU with the distribution’s package manager.',
  })
})

test('Bazzite and Proxmox have ways of their own', () => {
  const bazzite = known(
    { id: 'bazzite', idLike: ['fedora'], versionId: '43', prettyName: 'Bazzite', family: 'fedora' } as const,
    '/etc/os-release',
  )
  const onBazzite = buildFacts({ system: { distribution: bazzite, imageBased: known('bootc', '/run/ostree-booted') } })
  const onProxmox = buildFacts({ kernel: { release: known('6.8.12-15-pve', '/proc/sys/kernel/osrelease') } })
  expect(packageRemedy('libvirt', onBazzite).detail).toBe('ujust setup-virtualization virt-on')
  expect(packageRemedy('libvirt', onProxmox)).toMatchObject({
    kind: 'information',
    detail: 'apt install --simulate libvirt-daemon-system libvirt-clients',
  })
  expect(packageRemedy('software-tpm', onProxmox).detail).toBe('sudo apt install swtpm swtpm-tools')
})
