// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const perfVbsMemoryIntegrity: Signature = {
  id: 'perf-vbs-memory-integrity',
  stage: 'performance',
  title: 'Windows runs its own hypervisor inside the guest',
  matchers: [
    {
      phrases: [
        'Virtualization-based security Running',
        'Virtualization-based security: Running',
        'Virtualisierungsbasierte Sicherheit Wird ausgeführt',
      ],
      confidence: 'low',
    },
  ],
  explains: [],
  cause: 'Windows 11 protects its memory with a hypervisor of its own where the guest has vmx or svm.',
  confirm: ['msinfo32 in the guest; vmx or svm in the definition.'],
  ruleOut: ['It says “not enabled”.'],
  fix: ['Switch core isolation off, or take svm or vmx out of the processor.'],
  risk: 'The guest is less protected.',
  remedy: 'guest.drop-cpu-feature',
  sources: [
    'https://learn.microsoft.com/en-us/windows/security/hardware-security/enable-virtualization-based-protection-of-code-integrity',
  ],
}
