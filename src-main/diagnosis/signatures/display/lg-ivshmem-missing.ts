// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const lgIvshmemMissing: Signature = {
  id: 'lg-ivshmem-missing',
  stage: 'display',
  title: 'The guest has no shared memory device',
  matchers: [
    {
      phrases: [
        'Unable to find the IVSHMEM device',
        'Failed to find the IVSHMEM device',
        'Failed to find any IVSHMEM device',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'The device fell out of the definition, or its Windows driver is missing.',
  confirm: ['`virsh dumpxml NAME | grep -E "shmem|kvmfr"`.'],
  ruleOut: ['The device is in the guest’s Device Manager.'],
  fix: ['Add it again; install the driver.'],
  risk: 'None.',
  remedy: null,
  sources: [
    'https://looking-glass.io/docs',
    'https://github.com/batkovic75/vfio-looking-glass-guide/blob/HEAD/docs/07-troubleshooting.md',
  ],
}
