// SPDX-License-Identifier: MIT
import type { GuestChoices } from '../../model/guest-draft.ts'
import type { GuestHost } from '../../model/guest-host.ts'
import type { GuestDisplay, GuestHostDevice, GuestSpec } from '../../model/guest-spec.ts'

/**
 * `display` of the spec: an emulated screen as long as somebody has to look at setup, none for a computing guest that installs itself.
 * Looking Glass is never proposed: it needs a program in the guest.
 */
export function proposeDisplay(
  choices: GuestChoices,
  host: GuestHost,
  hostDevices: readonly GuestHostDevice[],
): GuestDisplay {
  const needsScreen = choices.install.kind === 'manual' || choices.system !== 'linux' || hostDevices.length === 0
  const isHeadless = choices.purpose === 'ml' && !needsScreen
  if (isHeadless) return { video: 'none', graphics: 'none', lookingGlass: null }
  const graphics = host.graphicsTypes.includes('spice') ? 'spice' : 'vnc'
  const offers = (model: string) => host.videoModels.includes(model)
  // Beside a real card, plain VGA is what every system leaves alone; alone, virtio is what draws well.
  const video = hostDevices.length > 0 || !offers('virtio') ? 'vga' : 'virtio'
  return { video, graphics, lookingGlass: null }
}

/** `sound` of the spec: through the window where there is one. */
export function proposeSound(choices: GuestChoices, host: GuestHost, display: GuestDisplay): GuestSpec['sound'] {
  if (choices.purpose === 'ml' || display.graphics !== 'spice') return 'none'
  return host.audioTypes === null || host.audioTypes.includes('spice') ? 'spice' : 'none'
}
