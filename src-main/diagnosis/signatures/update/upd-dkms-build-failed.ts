// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

/** Modules that a guest with a card may need; others that do not build are no matter of it. */
const passthroughModule =
  /^(?:kvmfr|vendor[-_]reset|nvidia|amdgpu|i915|xe-|intel-|looking|gasket|vfio|kvm|acpi_call|ddcci)/i

/** The same within a path, as where they are built. */
const moduleWithin = /[/-](?:kvmfr|vendor[-_]reset|nvidia-(?:x11|open)|i915-sriov)\b/i

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
      // What the compiler says of the file itself, with DKMS or without.
      phrases: [
        '/var/lib/dkms/<path>:<n>:<n>: error: ',
        '/var/lib/dkms/<path>:<n>:<n>: fatal error: ',
        "error: builder for '<path>' failed with exit code",
        "DKMS module '<path>' failed to build",
        'could not insert module <path>: Invalid module format',
        "could not insert '<path>': Exec format error",
      ],
      confidence: 'high',
      where: ({ path = '' }) => passthroughModule.test(path) || moduleWithin.test(path),
    },
    {
      phrases: [
        'kvmfr.c:<n>:<column:n>: error: ',
        'kvmfr.c:<n>:<column:n>: fatal error: ',
        "kvmfr: version magic '<text>' should be '",
        "vendor_reset: version magic '<text>' should be '",
        'kvmfr: disagrees about version of symbol',
        'vendor_reset: disagrees about version of symbol',
        'Unable to build the NVIDIA kernel module',
      ],
      confidence: 'high',
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
