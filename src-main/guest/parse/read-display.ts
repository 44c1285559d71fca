// SPDX-License-Identifier: MIT
import type {
  GuestDisplay,
  GuestEvdevInput,
  GuestLookingGlass,
  GuestSharedFolder,
  GuestSpec,
} from '../../model/guest-spec.ts'
import type { ElementReader } from './element-reader.ts'
import { readKiB } from './read-memory.ts'

const videos = ['vga', 'virtio', 'qxl', 'bochs', 'none'] as const

/** `display` of the spec: the first screen that one has a word for. */
export function readDisplay(devices: ElementReader | null, kvmfr: GuestLookingGlass | null): GuestDisplay {
  const screen = devices?.childrenThat(
    ({ name, peek }) => name === 'graphics' && /^(spice|vnc)$/.test(peek('type') ?? ''),
  )[0]
  const type = screen?.attribute('type') ?? 'none'
  for (const name of ['autoport', 'listen', 'port']) screen?.attribute(name)
  screen?.child('image')?.attributes()
  screen?.child('listen')?.attributes()
  const card = devices?.child('video') ?? null
  const model = card?.child('model') ?? null
  const video = videos.find((known) => known === model?.attribute('type'))
  if (video === undefined) card?.forget()
  else for (const name of ['vram', 'ram', 'vgamem', 'heads', 'primary']) model?.attribute(name)
  card?.child('address')?.attributes()
  card?.child('alias')?.attributes()
  return {
    video: video ?? 'none',
    graphics: type === 'spice' || type === 'vnc' ? type : 'none',
    lookingGlass: readSharedMemory(devices) ?? kvmfr,
  }
}

function readSharedMemory(devices: ElementReader | null): GuestLookingGlass | null {
  const memory = devices?.childrenThat(({ name, peek }) => name === 'shmem' && peek('name') === 'looking-glass')[0]
  const size = memory?.child('size') ?? null
  const kiB = size === null ? null : readKiB(size.text, size.attribute('unit'))
  memory?.attribute('name')
  memory?.child('model')?.attribute('type')
  memory?.child('address')?.attributes()
  memory?.child('alias')?.attributes()
  return kiB === null ? null : { transport: 'ivshmem', sizeMiB: Math.round(kiB / 1024) }
}

/** `evdevInputs` of the spec; other inputs follow from the display. */
export function readInputs(devices: ElementReader | null): GuestEvdevInput[] {
  for (const input of devices?.childrenThat(
    ({ name, peek }) => name === 'input' && peek('type') !== 'evdev' && peek('type') !== 'passthrough',
  ) ?? []) {
    input.readWhole()
  }
  const inputs = devices?.childrenThat(({ name, peek }) => name === 'input' && peek('type') === 'evdev') ?? []
  return inputs.flatMap((input): GuestEvdevInput[] => {
    const source = input.child('source')
    const path = source?.attribute('dev') ?? null
    input.attribute('type')
    for (const name of ['grab', 'grabToggle', 'repeat']) source?.attribute(name)
    return path === null ? [] : [{ path, kind: source?.attribute('grab') === 'all' ? 'keyboard' : 'pointer' }]
  })
}

const sounds = ['none', 'spice', 'pipewire', 'pulseaudio', 'alsa'] as const

/** `sound` of the spec. */
export function readSound(devices: ElementReader | null): GuestSpec['sound'] {
  const card = devices?.child('sound') ?? null
  card?.attribute('model')
  card?.child('audio')?.attributes()
  card?.child('address')?.attributes()
  card?.child('alias')?.attributes()
  const audio = devices?.child('audio') ?? null
  audio?.attribute('id')
  const known = sounds.find((name) => name === (audio?.attribute('type') ?? 'none'))
  if (known === undefined) audio?.forget()
  return card === null ? 'none' : (known ?? 'none')
}

/** `sharedFolders` of the spec: virtiofs only. */
export function readFolders(devices: ElementReader | null): GuestSharedFolder[] {
  return (devices?.children('filesystem') ?? []).flatMap((folder) => {
    const driver = folder.child('driver')
    const path = folder.child('source')?.attribute('dir') ?? null
    const tag = folder.child('target')?.attribute('dir') ?? null
    for (const name of ['type', 'accessmode']) folder.attribute(name)
    driver?.attribute('queue')
    folder.child('address')?.attributes()
    folder.child('alias')?.attributes()
    if (driver?.attribute('type') !== 'virtiofs' || path === null || tag === null) {
      folder.forget()
      return []
    }
    return [{ path, tag, isReadOnly: folder.child('readonly') !== null }]
  })
}
