// SPDX-License-Identifier: MIT
import { because, element, type XmlElement } from '../xml/xml-element.ts'
import { type GuestBuild, hasPart } from './guest-build.ts'
import { sources } from './sources.ts'

/** `<input>` elements: what the guest is driven by. */
export function inputElements({ spec }: GuestBuild): XmlElement[] {
  const inputs = spec.evdevInputs.map((input) => {
    const grab = input.kind === 'keyboard' ? { grab: 'all', grabToggle: 'ctrl-ctrl', repeat: 'on' } : {}
    return because(
      element('input', { type: 'evdev' }, element('source', { dev: input.path, ...grab })),
      'An input device of the host that goes to and fro between host and guest by both Ctrl keys.',
      { source: sources.input, part: 'evdevInputs' },
    )
  })
  return [...inputs, ...pointerElements(spec.display)]
}

function pointerElements(display: GuestBuild['spec']['display']): XmlElement[] {
  if (display.lookingGlass !== null) {
    return ['mouse', 'keyboard'].map((type) =>
      because(
        element('input', { type, bus: 'virtio' }),
        'Looking Glass sends relative movement; a tablet would fight it.',
        {
          source: sources.lookingGlass,
          part: 'display',
        },
      ),
    )
  }
  if (display.graphics === 'none') return []
  return [
    because(
      element('input', { type: 'tablet', bus: 'usb' }),
      'The pointer follows the viewer’s without being caught.',
      {
        source: sources.input,
        part: 'display',
      },
    ),
  ]
}

/** `<graphics>` and `<video>`. */
export function displayElements({ spec }: GuestBuild): XmlElement[] {
  const { video, graphics } = spec.display
  const isLocal = { autoport: 'yes', listen: '127.0.0.1' }
  return [
    graphics !== 'none' &&
      because(
        element(
          'graphics',
          { type: graphics, ...isLocal },
          graphics === 'spice' && element('image', { compression: 'off' }),
        ),
        'The guest’s screen in a window of this machine, not of the network.',
        { source: sources.graphics, part: 'display' },
      ),
    because(element('video', {}, videoModel(video)), videoReason(spec), { source: sources.video, part: 'display' }),
  ].filter((part) => part !== false)
}

function videoModel(video: GuestBuild['spec']['display']['video']): XmlElement {
  if (video === 'none') return element('model', { type: 'none' })
  const memory = video === 'vga' || video === 'bochs' ? '16384' : null
  return element('model', { type: video, vram: memory, heads: '1', primary: 'yes' })
}

function videoReason({ display }: GuestBuild['spec']): string {
  if (display.video === 'none') return 'The passed-through card is the only one, so that the guest has one main screen.'
  if (display.lookingGlass !== null) return 'Shows the guest until Looking Glass does, and when it does not.'
  return display.video === 'vga'
    ? 'Every system draws on it without a driver: for setup, and for looking at a guest whose own card stays dark.'
    : 'An emulated card for the window.'
}

/** `<sound>` and `<audio>`. */
export function soundElements({ spec }: GuestBuild): XmlElement[] {
  if (spec.sound === 'none') {
    return [
      because(element('audio', { id: 1, type: 'none' }), 'No sound, and no guess of QEMU’s at one.', {
        source: sources.audio,
        part: 'sound',
      }),
    ]
  }
  return [
    because(
      element('sound', { model: 'ich9' }, element('audio', { id: 1 })),
      'A sound card that every system has a driver for.',
      { source: sources.audio, part: 'sound' },
    ),
    because(element('audio', { id: 1, type: spec.sound }), 'Where the guest’s sound comes out.', {
      source: sources.audio,
      part: 'sound',
    }),
  ]
}

/** `<serial>`, `<console>` and `<channel>` elements. */
export function channelElements({ spec }: GuestBuild): XmlElement[] {
  const console = because(element('serial', { type: 'pty' }), 'A text console that works when nothing else does.', {
    source: sources.consoles,
    part: 'system',
  })
  const channel = (type: string, name: string, why: string, part: 'hasAgent' | 'display') =>
    because(element('channel', { type }, element('target', { type: 'virtio', name })), why, {
      source: sources.consoles,
      part,
    })
  const agent = 'The guest agent: clean shutdown, addresses, frozen file systems for backups.'
  return [
    spec.system === 'linux' && console,
    spec.system === 'linux' && element('console', { type: 'pty' }),
    spec.hasAgent && channel('unix', 'org.qemu.guest_agent.0', agent, 'hasAgent'),
    spec.display.graphics === 'spice' &&
      channel('spicevmc', 'com.redhat.spice.0', 'Clipboard and screen size through SPICE.', 'display'),
  ].filter((part) => part !== false)
}

/** `<watchdog>`: that of q35 is always there, so what it does is said. */
export function watchdogElement({ host }: GuestBuild): XmlElement | null {
  if (!hasPart(host, 'watchdog@model=itco')) return null
  return because(
    element('watchdog', { model: 'itco', action: 'none' }),
    'The chipset has a watchdog that guests may arm; a guest that is slow for once is not reset for it.',
    { source: sources.watchdog },
  )
}
