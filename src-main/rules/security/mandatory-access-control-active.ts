// SPDX-License-Identifier: MIT
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const mandatoryAccessControlActive: Rule = {
  id: 'security.mandatory-access-control-active',
  title: 'Each guest’s QEMU is confined',
  why: 'libvirt gives each guest a confinement of its own (AppArmor or SELinux), so that a guest that breaks out of QEMU reaches neither the host’s files nor other guests.',
  sources: ['https://libvirt.org/drvqemu.html#security-driver'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
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
      [
        {
          kind: 'package',
          text: 'Install AppArmor or SELinux as this distribution offers it, and switch it on with the kernel command line.',
          detail: 'lsm=landlock,lockdown,yama,integrity,apparmor,bpf',
        },
      ],
    )
  },
}
