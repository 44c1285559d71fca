// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const libvirtKvmUnavailable: Signature = {
  id: 'libvirt-kvm-unavailable',
  stage: 'start',
  title: 'KVM cannot be used',
  matchers: [
    {
      phrases: [
        'Domain requires KVM, but it is not available',
        'Domain verlangt KVM, aber es ist nicht verfügbar',
        'Domain requiere KVM, pero no está disponible',
        'Domínio requer KVM, mas não está disponível',
        'Для нормальной работы домена требуется KVM',
        '域需要 KVM，但不可用',
        'ドメインが KVM を必要としていますが、利用可能ではありません',
        'Для роботи домену потрібна підсистема KVM, але її не виявлено',
        'Doména vyžaduje KVM, ale to není k dispozici',
        'Could not access KVM kernel module: <ENOENT>',
        'Could not access KVM kernel module: <EACCES>',
        'Could not access KVM kernel module',
        'Unable to open /dev/kvm: <EACCES>',
        "Could not open '/dev/kvm'",
        'could not find capabilities for domaintype=kvm',
        "does not support virt type 'kvm'",
        "Host does not support virtualization type 'kvm'",
        'failed to initialize kvm: <ENOENT>',
        'failed to initialize kvm: <EACCES>',
        'failed to initialize KVM: Operation not permitted',
        'KVM acceleration can NOT be used',
        'KVM is not available. This may mean the KVM package is not installed',
        'KVM virtualisation configured, but not available',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause:
    'Virtualization is off in firmware, the KVM module is not loaded, the user may not open /dev/kvm, or libvirt remembers what it saw before.',
  confirm: ['`ls -l /dev/kvm`, `lsmod | grep kvm`.'],
  ruleOut: ['/dev/kvm is there and may be opened.'],
  fix: [
    'Switch virtualization on in firmware (fw-virt-disabled), or load kvm_intel or kvm_amd.',
    'Join the group kvm.',
    'Restart libvirt, which remembers what the host can do.',
  ],
  risk: 'None.',
  remedy: 'libvirt.admit-user',
  sources: [
    'https://github.com/code-ready/osp4/issues/12',
    'https://gitlab.com/qemu-project/qemu/-/blob/master/accel/kvm/kvm-all.c',
  ],
}
