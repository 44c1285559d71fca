// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { libvirtCpuFeatureMissing } from './libvirt-cpu-feature-missing.ts'
import { libvirtDaemonDown } from './libvirt-daemon-down.ts'
import { libvirtEmulatorMissing } from './libvirt-emulator-missing.ts'
import { libvirtHookFailed } from './libvirt-hook-failed.ts'
import { libvirtHostdevInUse } from './libvirt-hostdev-in-use.ts'
import { libvirtKvmUnavailable } from './libvirt-kvm-unavailable.ts'
import { libvirtMachineTypeUnsupported } from './libvirt-machine-type-unsupported.ts'
import { libvirtNetworkInactive } from './libvirt-network-inactive.ts'
import { libvirtPciAddressConflict } from './libvirt-pci-address-conflict.ts'
import { libvirtQemuNamespaceDropped } from './libvirt-qemu-namespace-dropped.ts'
import { libvirtStateLockTimeout } from './libvirt-state-lock-timeout.ts'
import { libvirtSwtpmMissing } from './libvirt-swtpm-missing.ts'
import { libvirtSwtpmStateFailed } from './libvirt-swtpm-state-failed.ts'
import { libvirtTpmPassthroughInvalid } from './libvirt-tpm-passthrough-invalid.ts'
import { libvirtVfioDevPermission } from './libvirt-vfio-dev-permission.ts'
import { libvirtXmlInvalid } from './libvirt-xml-invalid.ts'
import { ovmfFirmwareMissing } from './ovmf-firmware-missing.ts'
import { ovmfFirmwareSizeMismatch } from './ovmf-firmware-size-mismatch.ts'
import { pveQ35Required } from './pve-q35-required.ts'
import { qemuDiskMissing } from './qemu-disk-missing.ts'
import { qemuDiskPermission } from './qemu-disk-permission.ts'
import { qemuDiskWriteLock } from './qemu-disk-write-lock.ts'
import { qemuGuestRamAlloc } from './qemu-guest-ram-alloc.ts'
import { qemuHugepagesUnavailable } from './qemu-hugepages-unavailable.ts'
import { qemuIrqHandlerAssert } from './qemu-irq-handler-assert.ts'
import { qemuRomfileMissing } from './qemu-romfile-missing.ts'
import { qemuVfioCapError } from './qemu-vfio-cap-error.ts'
import { spiceGlFailed } from './spice-gl-failed.ts'

/** What keeps libvirt and QEMU from starting a guest. */
export const startSignatures: readonly Signature[] = [
  libvirtVfioDevPermission,
  libvirtHostdevInUse,
  libvirtKvmUnavailable,
  libvirtDaemonDown,
  libvirtNetworkInactive,
  libvirtMachineTypeUnsupported,
  ovmfFirmwareMissing,
  ovmfFirmwareSizeMismatch,
  libvirtSwtpmMissing,
  libvirtSwtpmStateFailed,
  libvirtTpmPassthroughInvalid,
  libvirtXmlInvalid,
  libvirtQemuNamespaceDropped,
  libvirtPciAddressConflict,
  libvirtCpuFeatureMissing,
  libvirtHookFailed,
  libvirtStateLockTimeout,
  qemuDiskPermission,
  qemuDiskMissing,
  qemuDiskWriteLock,
  qemuHugepagesUnavailable,
  qemuGuestRamAlloc,
  qemuRomfileMissing,
  qemuVfioCapError,
  qemuIrqHandlerAssert,
  spiceGlFailed,
  libvirtEmulatorMissing,
  pveQ35Required,
]
