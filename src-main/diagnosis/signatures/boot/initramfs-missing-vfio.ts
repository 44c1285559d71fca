// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

const graphicsDrivers = ['nouveau', 'nvidia', 'nvidia_drm', 'amdgpu', 'radeon', 'i915', 'xe']

export const initramfsMissingVfio: Signature = {
  id: 'initramfs-missing-vfio',
  stage: 'boot',
  title: 'The initramfs has the graphics driver and not vfio-pci',
  matchers: [],
  assess: ({ facts, matched }: Scene): Assessment | null => {
    const modules = facts?.boot.initramfsModules
    if (modules?.known !== true || !matched.has('bind-host-driver-won')) return null
    const names = modules.value.map((name) => name.replaceAll('-', '_'))
    const graphics = names.find((name) => graphicsDrivers.includes(name))
    if (names.includes('vfio_pci') || graphics === undefined) return null
    return {
      confidence: 'medium',
      evidence: [{ source: modules.source, text: `${graphics} is among its modules, and vfio_pci is not` }],
    }
  },
  explains: ['bind-host-driver-won'],
  cause:
    'The card’s own driver is loaded in the first seconds, from the image, and vfio-pci only after it from the disk.',
  confirm: [
    'List the running kernel’s image (lsinitcpio, lsinitrd, lsinitramfs); /etc/modprobe.d/vfio.conf has to be in it too.',
  ],
  ruleOut: ['vfio-pci is in the image, before the graphics drivers.'],
  fix: ['Add vfio_pci, vfio and vfio_iommu_type1 to the generator’s modules, and make the image anew.'],
  risk: 'A broken image does not start: keep the fallback.',
  remedy: 'initramfs.rebuild',
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
    'https://github.com/uwzis/GPU-Passthrough-Manager/issues/43',
  ],
}
