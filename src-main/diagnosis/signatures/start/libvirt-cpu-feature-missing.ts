// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const libvirtCpuFeatureMissing: Signature = {
  id: 'libvirt-cpu-feature-missing',
  stage: 'start',
  title: 'The guest’s processor asks for what the host’s lacks',
  matchers: [
    {
      phrases: [
        "guest CPU doesn't match specification: <missing|extra> features: <features:word>",
        "Host doesn't support requested features",
        'CPU is incompatible with host CPU',
        'Host CPU does not provide required features: <features:word>',
        "host doesn't support hyperv '<word>' feature",
        "guest CPU doesn't match specification",
        'unknown CPU feature <word>',
        "unable to find CPU model '<word>'",
        'Unknown CPU model <word>',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'An update of microcode, kernel or QEMU took a feature away, or the definition comes from another machine.',
  confirm: ['Compare the names with `virsh domcapabilities`.'],
  ruleOut: ['The features are listed there.'],
  fix: ["`<cpu mode='host-passthrough' check='none'>`.", "Or drop it: `<feature policy='disable' name='…'/>`."],
  risk: 'Windows may want to be activated again.',
  remedy: 'guest.drop-cpu-feature',
  sources: ['https://libvirt.org/formatdomain.html'],
}
