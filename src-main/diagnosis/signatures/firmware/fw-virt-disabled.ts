// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const fwVirtDisabled: Signature = {
  id: 'fw-virt-disabled',
  stage: 'firmware',
  title: 'The processor’s virtualization is switched off in firmware',
  matchers: [
    {
      phrases: [
        'kvm: disabled by bios',
        "kvm: support for '<word>' disabled by bios",
        'kvm_intel: VMX not enabled<text>in MSR_IA32_FEAT_CTL',
        'VMX not enabled (by BIOS) in MSR_IA32_FEAT_CTL',
        'SVM disabled (by BIOS) in MSR_VM_CR',
        'x86/cpu: VMX (outside TXT) disabled by BIOS',
        'KVM (<vmx|svm>) is disabled by your BIOS',
        'VT-x is disabled in the BIOS for',
        'AMD-V is disabled in the BIOS (or',
        'VERR_VMX_MSR_ALL_VMX_DISABLED',
        'VERR_SVM_DISABLED',
      ],
      confidence: 'high',
    },
    {
      phrases: [
        "could not insert '<kvm_intel|kvm_amd>': Operation not supported",
        'Error inserting <kvm_intel|kvm_amd> … Operation not supported',
        'Only emulated CPUs are available, performance will be significantly limited',
      ],
      confidence: 'medium',
    },
    // Old kernels say so in the log of every boot on a processor without it, in guests too.
    { phrases: ['kvm: no hardware support'], confidence: 'medium', without: ['Freeing unused kernel <image|memory>'] },
  ],
  assess: (scene, matched) => matched ?? switchedOff(scene),
  explains: ['libvirt-kvm-unavailable', 'vfio-module-not-loaded'],
  cause: 'The setup of the machine leaves Intel VT-x or AMD SVM off, or locks it off, so KVM has nothing to work with.',
  confirm: [
    '`ls -l /dev/kvm` finds nothing, and the kernel’s log of this boot has the line.',
    'Look at the setup: Intel Virtualization Technology (VMX), or SVM Mode.',
  ],
  ruleOut: ['/dev/kvm is there: KVM runs, and the line is from another boot.'],
  fix: [
    'Switch VT-x or SVM on in the firmware’s setup, save, and switch the machine off once instead of only restarting it.',
  ],
  risk: 'None; a firmware update or an emptied setup brings the old setting back.',
  remedy: null,
  sources: [
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/x86/kvm/vmx/vmx.c',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/x86/kvm/svm/svm.c',
  ],
}

/** Firmware’s own word, where the machine was looked at. */
function switchedOff({ facts }: Scene): Assessment | null {
  const { virtualization } = facts?.cpu ?? {}
  if (virtualization?.known !== true || virtualization.value !== 'disabled-in-firmware') return null
  return {
    confidence: 'high',
    evidence: [{ source: virtualization.source, text: 'virtualization is disabled by firmware' }],
  }
}
