// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { known, unknown } from '../../../src-main/model/fact.ts'
import type { DistributionFamily } from '../../../src-main/model/system-facts.ts'
import { packageRemedy } from '../../../src-main/rules/package-remedy.ts'
import { buildFacts } from '../../support/build-facts.ts'

const system = (family: DistributionFamily, imageBased: 'ostree' | 'bootc' | null = null) =>
  buildFacts({
    system: {
      distribution: known({ id: family, idLike: [], versionId: null, prettyName: family, family }, '/etc/os-release'),
      imageBased: known(imageBased, '/run/ostree-booted'),
    },
  }).system

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
  expect(packageRemedy('software-tpm', system(family, imageBased))).toEqual({
    kind: 'package',
    text,
    ...(detail === undefined ? {} : { detail }),
  })
})

test('an unread distribution gets words alone', () => {
  const facts = buildFacts({ system: { distribution: unknown('not captured') } })
  expect(packageRemedy('qemu', facts.system)).toEqual({
    kind: 'package',
    text: 'Install QEMU with the distribution’s package manager.',
  })
})
