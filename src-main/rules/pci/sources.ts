// SPDX-License-Identifier: MIT

/** Pages that several rules about devices rest on. */
export const pciSources = {
  vfio: 'https://docs.kernel.org/driver-api/vfio.html',
  sysfs: 'https://docs.kernel.org/admin-guide/abi-testing.html',
  kernelParameters: 'https://docs.kernel.org/admin-guide/kernel-parameters.html',
  archPassthrough: 'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
  vendorReset: 'https://github.com/gnif/vendor-reset',
  libvirtHostDevices: 'https://libvirt.org/formatdomain.html#host-device-assignment',
} as const
