// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const linuxGuestNoConnectors: Signature = {
  id: 'linux-guest-no-connectors',
  stage: 'linux-guest',
  title: 'No screen is connected to the guest’s card',
  matchers: [
    {
      phrases: ['Cannot find any crtc or sizes'],
      confidence: 'low',
      with: ['DMI: QEMU', 'Hypervisor detected: KVM', 'DMI: Red Hat KVM'],
    },
  ],
  explains: [],
  cause: 'No monitor is plugged in, or its presence is not noticed.',
  confirm: ['`cat /sys/class/drm/*/status` in the guest.'],
  ruleOut: ['The card is used for computing alone: then it does no harm.'],
  fix: ['`video=DP-1:e` or a dummy plug.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://docs.kernel.org/fb/modedb.html'],
}
