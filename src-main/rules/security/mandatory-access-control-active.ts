// SPDX-License-Identifier: MIT
import type { Remedy } from '../../model/finding.ts'
import type { DistributionFamily } from '../../model/system-facts.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

const anyControl: Remedy = {
  kind: 'package',
  text: 'Install AppArmor or SELinux as this distribution offers it, and switch it on on the kernel command line.',
  detail: 'lsm=landlock,lockdown,yama,integrity,apparmor,bpf',
}

/** The distribution's own way, where it has one. */
const switchOn: Partial<Readonly<Record<DistributionFamily, Remedy>>> = {
  debian: {
    kind: 'package',
    text: 'Install AppArmor, take apparmor=0 or lsm= off the kernel command line if it stands there, and restart.',
    detail: 'sudo apt install apparmor apparmor-utils',
  },
  fedora: {
    kind: 'setting',
    text: 'Write SELINUX=enforcing into /etc/selinux/config, take selinux=0 off the kernel command line if it stands there, have the files labelled anew, and restart.',
    detail: 'sudo fixfiles -F onboot',
  },
  nixos: {
    kind: 'setting',
    text: 'Switch AppArmor on in the system’s configuration.',
    detail: 'security.apparmor.enable = true;',
  },
}

export const mandatoryAccessControlActive: Rule = {
  id: 'security.mandatory-access-control-active',
  title: 'Each guest’s QEMU is confined',
  why: 'libvirt gives each guest a confinement of its own (AppArmor or SELinux), so that a guest that breaks out of QEMU reaches neither the host’s files nor other guests.',
  sources: ['https://libvirt.org/drvqemu.html#security-driver'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { distribution } = facts.system
    const family = distribution.known ? distribution.value.family : 'other'
    const control = facts.virtualization.mandatoryAccessControl
    if (!control.known) return unknownBecause(control)
    const evidence = [evidenceOf(control)]
    if (control.value === 'apparmor') return pass('AppArmor is active; libvirt confines each guest with it.', evidence)
    if (control.value === 'selinux-enforcing') {
      return pass('SELinux is enforcing; libvirt gives each guest labels of its own.', evidence)
    }
    if (control.value === 'selinux-permissive') {
      return warn('SELinux only logs (permissive), so a guest that breaks out of QEMU is not held back.', evidence, [
        { kind: 'setting', text: 'Let SELinux enforce again.', detail: 'sudo setenforce 1' },
      ])
    }
    return warn(
      'Neither AppArmor nor SELinux is active, so a guest that breaks out of QEMU has its user’s rights.',
      evidence,
      [switchOn[family] ?? anyControl],
    )
  },
}
