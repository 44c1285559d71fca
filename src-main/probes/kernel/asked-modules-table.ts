// SPDX-License-Identifier: MIT

/** A module that some rule asks for. */
export interface AskedModule {
  /** With `_`, as the kernel prints it. */
  readonly name: string
  /** The option that builds it, without `CONFIG_`; null for modules that do not come with the kernel. */
  readonly option: string | null
  /** Parameters that are read from sysfs while the module is there. */
  readonly parameters: readonly string[]
}

function asked(name: string, option: string | null, parameters: readonly string[] = []): AskedModule {
  return { name, option, parameters }
}

/** Modules that some rule asks for, with the option that builds each (drivers/*\/Kconfig of Linux 6.12 and 7.2). */
export const askedModules: readonly AskedModule[] = [
  asked('vfio', 'VFIO', ['enable_unsafe_noiommu_mode']),
  asked('vfio_pci', 'VFIO_PCI', [
    'ids',
    'disable_vga',
    'disable_idle_d3',
    'disable_denylist',
    'enable_sriov',
    'nointxmask',
  ]),
  asked('vfio_pci_core', 'VFIO_PCI_CORE'),
  asked('vfio_iommu_type1', 'VFIO_IOMMU_TYPE1', ['allow_unsafe_interrupts', 'dma_entry_limit', 'disable_hugepages']),
  asked('vfio_virqfd', null),
  asked('iommufd', 'IOMMUFD', ['allow_unsafe_interrupts']),
  asked('xe_vfio_pci', 'XE_VFIO_PCI'),
  asked('pci_stub', 'PCI_STUB', ['ids']),
  asked('kvm', 'KVM', ['ignore_msrs', 'report_ignored_msrs', 'halt_poll_ns', 'nx_huge_pages', 'tdp_mmu', 'enable_pmu']),
  asked('kvm_intel', 'KVM_INTEL', [
    'nested',
    'ept',
    'eptad',
    'vpid',
    'unrestricted_guest',
    'enable_apicv',
    'enable_ipiv',
    'flexpriority',
    'preemption_timer',
  ]),
  asked('kvm_amd', 'KVM_AMD', ['nested', 'npt', 'avic', 'force_avic', 'vgif', 'vls', 'sev', 'sev_es', 'sev_snp']),
  asked('nouveau', 'DRM_NOUVEAU', ['modeset']),
  asked('nova_core', 'NOVA_CORE'),
  asked('nvidia', null, ['NVreg_DynamicPowerManagement']),
  asked('nvidia_modeset', null),
  asked('nvidia_drm', null, ['modeset', 'fbdev']),
  asked('nvidia_uvm', null),
  asked('nvidia_vgpu_vfio', null),
  asked('amdgpu', 'DRM_AMDGPU', ['modeset', 'si_support', 'cik_support']),
  asked('radeon', 'DRM_RADEON', ['modeset', 'si_support', 'cik_support']),
  asked('i915', 'DRM_I915', ['modeset', 'enable_gvt', 'enable_guc', 'force_probe']),
  asked('xe', 'DRM_XE', ['force_probe', 'max_vfs']),
  asked('simpledrm', 'DRM_SIMPLEDRM'),
  asked('snd_hda_intel', 'SND_HDA_INTEL', ['power_save']),
  asked('xhci_pci', 'USB_XHCI_PCI'),
  asked('nvme', 'BLK_DEV_NVME'),
  asked('vhost_net', 'VHOST_NET'),
  asked('tun', 'TUN'),
  asked('macvtap', 'MACVTAP'),
  asked('bridge', 'BRIDGE'),
  asked('kvmfr', null, ['static_size_mb']),
  asked('vendor_reset', null),
  asked('acpi_call', null),
]
