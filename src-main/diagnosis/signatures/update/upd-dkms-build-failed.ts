// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const updDkmsBuildFailed: Signature = {
  id: 'upd-dkms-build-failed',
  stage: 'update',
  title: 'A kernel module could not be built for the new kernel',
  matchers: [
    {
      phrases: [
        'Bad return status for module build on kernel',
        'Consult /var/lib/dkms/<path>make.log',
        'Error! Build of <word> failed for',
        'DKMS … Failed to build',
      ],
      confidence: 'high',
    },
  ],
  explains: ['lg-kvmfr-missing', 'reset-vendor-module-inactive'],
  cause: 'The kernel changed what the module uses.',
  confirm: ['`dkms status` lacks the running kernel.'],
  ruleOut: ['It is listed as installed.'],
  fix: ['A newer version of the module, or the kernel from before.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/gnif/LookingGlass/issues/1134', 'https://github.com/gnif/LookingGlass/issues/1155'],
}
