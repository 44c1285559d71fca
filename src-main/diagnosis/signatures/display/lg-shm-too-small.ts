// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const lgShmTooSmall: Signature = {
  id: 'lg-shm-too-small',
  stage: 'display',
  title: 'The shared memory is too small for the picture',
  matchers: [
    {
      phrases: [
        'excceds maximum space available',
        'exceeds maximum space available',
        'Maximum frame size of <n> bytes',
        'IVSHMEM too small, screen truncated',
        'LGMP_ERR_NO_SHARED_MEM',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'Width times height times four, twice, and more for HDR, does not fit.',
  confirm: ['Work it out, add 10 MiB, round up to a power of two.'],
  ruleOut: ['The size fits.'],
  fix: ['32 MiB for 1080p, 64 for 1440p, 128 for 4K, twice for HDR; make the file anew.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/gnif/LookingGlass/issues/547', 'https://looking-glass.io/docs'],
}
