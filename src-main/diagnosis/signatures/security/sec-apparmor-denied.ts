// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const secApparmorDenied: Signature = {
  id: 'sec-apparmor-denied',
  stage: 'security',
  title: 'AppArmor keeps QEMU from something',
  matchers: [
    {
      phrases: [
        "apparmor='DENIED' operation=… profile='libvirt-<text>' name='<path>'",
        "apparmor='DENIED' operation=… profile='virt-aa-helper' name='<path>'",
        "apparmor='DENIED' operation=… profile='<text>virt-aa-helper' name='<path>'",
        "apparmor='DENIED' operation=… profile='libvirtd' name='<path>'",
        "apparmor='DENIED' operation=… profile='swtpm' name='<path>'",
        "apparmor='DENIED' operation=… profile='/usr/bin/swtpm' name='<path>'",
        "cannot load AppArmor profile 'libvirt-<word>'",
        'virt-aa-helper: error:',
      ],
      confidence: 'high',
      where: ({ path }) => !/^\/(?:run\/udev|proc|sys\/(?:devices|bus|class))|^\/etc\/(?:gnutls|ssl)/i.test(path ?? ''),
    },
  ],
  explains: [
    'qemu-disk-permission',
    'qemu-romfile-missing',
    'evdev-open-failed',
    'lg-kvmfr-missing',
    'libvirt-swtpm-state-failed',
  ],
  cause: 'The file lies outside the places that the profile knows: a ROM, shared memory, a disk elsewhere.',
  confirm: ['`journalctl -k | grep DENIED`: the name and the right that was asked for.'],
  ruleOut: ['The name is below /run/udev/data: that does no harm.'],
  fix: [
    'Add a rule to /etc/apparmor.d/local/abstractions/libvirt-qemu and reload.',
    'Or move the file to a place that is known.',
  ],
  risk: 'Do not switch AppArmor off for it.',
  remedy: null,
  sources: ['https://github.com/gnif/LookingGlass/issues/184', 'https://github.com/stefanberger/swtpm/issues/797'],
}
