// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

/** Modules that a guest with a card may need; others that do not build are no matter of it. */
const passthroughModule =
  /^(?:kvmfr|vendor[-_]reset|nvidia|amdgpu|i915|xe-|intel-|looking|gasket|vfio|kvm|acpi_call|ddcci)/i

export const updDkmsBuildFailed: Signature = {
  id: 'upd-dkms-build-failed',
  stage: 'update',
  title: 'A kernel module could not be built for the new kernel',
  matchers: [
    {
      phrases: ['Consult /var/lib/dkms/<path>make.log', 'Error! Build of <path> failed for'],
      confidence: 'high',
      where: ({ path = '' }) => passthroughModule.test(path),
    },
    {
      phrases: ['Bad return status for module build on kernel', 'DKMS … Failed to build'],
      confidence: 'high',
      // It says which module it was, and that is none of these.
      without: ['Consult /var/lib/dkms/<path>make.log'],
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
