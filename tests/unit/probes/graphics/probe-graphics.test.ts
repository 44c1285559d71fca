// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { known, unknown } from '../../../../src-main/model/fact.ts'
import { probeGraphics } from '../../../../src-main/probes/graphics/probe-graphics.ts'
import type { HostReader, OpenFiles } from '../../../../src-main/probes/host-reader.ts'
import { buildPciDevice } from '../../../support/build-facts.ts'
import { hasLabCaptures, labTimeoutMs, labTitle, openLabCapture } from '../../../support/lab-captures.ts'
import { pciAddress } from '../../../support/pci-address.ts'
import { type HostTree, layOutHost } from '../../../support/temporary-host.ts'

const nvidia = pciAddress('0000:01:00.0')
const amd = pciAddress('0000:0a:00.0')
const network = pciAddress('0000:05:00.0')

const devices = known(
  [
    buildPciDevice({ address: nvidia, iommuGroup: known(12, 'iommu_group'), driver: known('nvidia', 'driver') }),
    buildPciDevice({ address: amd, iommuGroup: known(20, 'iommu_group'), driver: known('amdgpu', 'driver') }),
    buildPciDevice({ address: network, iommuGroup: known(14, 'iommu_group'), classCode: '020000' }),
  ],
  '/sys/bus/pci/devices',
)

function drm(path: string, name: string, files: HostTree = {}): HostTree {
  const folder = `/sys/devices/pci0000:00/${path}/drm/${name}`
  return {
    [`/sys/class/drm/${name.split('/').at(-1)}`]: { link: `../../devices/pci0000:00/${path}/drm/${name}` },
    [`${folder}/dev`]: '226:0\n',
    ...Object.fromEntries(Object.entries(files).map(([file, content]) => [`${folder}/${file}`, content])),
  }
}

const nvidiaPath = `0000:00:01.1/${nvidia}`
const amdPath = `0000:00:08.1/${amd}`
const host: HostTree = {
  '/sys/class/drm/version': 'drm 1.1.0 20060810\n',
  ...drm(nvidiaPath, 'card0'),
  ...drm(nvidiaPath, 'card0/card0-DP-1', { status: 'disconnected\n', enabled: 'disabled\n' }),
  ...drm(nvidiaPath, 'renderD128'),
  ...drm(amdPath, 'card1', { boot_display: '1\n' }),
  ...drm(amdPath, 'card1/card1-HDMI-A-1', { status: 'connected\n', enabled: 'enabled\n' }),
  ...drm(amdPath, 'card1/card1-VGA-1', { status: 'unknown\n' }),
  ...drm(amdPath, 'card1/card1-Writeback-1', { status: 'unknown\n' }),
  ...drm(amdPath, 'renderD129'),
  '/sys/module/nvidia/version': '580.95.05\n',
  '/proc/driver/nvidia/gpus/0000:01:00.0/information': 'Model: \t\t NVIDIA\nDevice Minor: \t 0\n',
  '/proc/fb': '0 amdgpudrmfb\n',
  '/proc/iomem':
    '00000000-00000000 : System RAM\n00000000-00000000 : PCI Bus 0000:00\n  00000000-00000000 : 0000:0a:00.0\n',
}

function withUsers(users: OpenFiles['users'], isComplete: boolean): HostReader {
  return { ...layOutHost(host), findOpenFiles: () => ({ ok: true, value: { users, isComplete } }) }
}

test('reads two cards, their connectors, and which program holds which', () => {
  const reader = withUsers(
    [
      { processId: 900, command: 'nvidia-persiste', paths: ['/dev/nvidia0', '/dev/nvidiactl'] },
      {
        processId: 1200,
        command: 'gnome-shell',
        paths: ['/dev/dri/card1', '/dev/dri/renderD128', '/dev/dri/renderD129'],
      },
      { processId: 2000, command: 'qemu-system-x86', paths: ['/dev/vfio/12', '/dev/vfio/14', '/dev/vfio/vfio'] },
      { processId: 2001, command: 'qemu-system-x86', paths: ['/dev/vfio/14', '/dev/vfio/vfio'] },
      { processId: 2100, command: 'ollama', paths: ['/dev/kfd'] },
    ],
    true,
  )
  const source = '/proc/*/fd'
  expect(probeGraphics(reader, devices)).toEqual({
    cards: known(
      [
        {
          name: 'card0',
          pciAddress: nvidia,
          connectors: [{ name: 'DP-1', isConnected: false, isEnabled: false }],
          isBootDisplay: false,
        },
        {
          name: 'card1',
          pciAddress: amd,
          connectors: [
            { name: 'HDMI-A-1', isConnected: true, isEnabled: true },
            { name: 'VGA-1', isConnected: null, isEnabled: null },
          ],
          isBootDisplay: true,
        },
      ],
      '/sys/class/drm',
    ),
    frameBuffers: known(['amdgpudrmfb'], '/proc/fb'),
    firmwareFrameBuffer: known(null, '/proc/iomem'),
    users: known(
      [
        {
          processId: 900,
          command: 'nvidia-persiste',
          nodes: ['/dev/nvidia0', '/dev/nvidiactl'],
          pciAddresses: [nvidia],
        },
        {
          processId: 1200,
          command: 'gnome-shell',
          nodes: ['/dev/dri/card1', '/dev/dri/renderD128', '/dev/dri/renderD129'],
          pciAddresses: [nvidia, amd],
        },
        { processId: 2000, command: 'qemu-system-x86', nodes: ['/dev/vfio/12'], pciAddresses: [nvidia] },
        { processId: 2100, command: 'ollama', nodes: ['/dev/kfd'], pciAddresses: [] },
      ],
      source,
    ),
    displayServer: known('gnome-shell', source),
    nvidiaPersistence: known(true, source),
  })
})

test('does not take other people’s hidden processes for none', () => {
  const nobody = probeGraphics(withUsers([], false), devices)
  const own = probeGraphics(withUsers([{ processId: 7, command: 'mpv', paths: ['/dev/dri/card1'] }], false), devices)
  expect([nobody.users, nobody.displayServer, own.users, own.displayServer]).toMatchObject([
    { known: false, needsHelper: true },
    { known: false, needsHelper: true },
    { known: true, value: [{ command: 'mpv' }], source: '/proc/*/fd (only processes we may look into)' },
    { known: false, needsHelper: true },
  ])
})

test('looks into no process where no card could be held', () => {
  const reader: HostReader = {
    ...layOutHost({ '/sys/class/drm/version': '', '/sys/module/vfio/x': '', '/proc/fb': '' }),
    findOpenFiles: () => {
      throw new Error('looked')
    },
  }
  const unheld = known([buildPciDevice({ driver: known(null, 'driver') })], '/sys/bus/pci/devices')
  const facts = probeGraphics(reader, unheld)
  expect([facts.users, facts.displayServer, facts.nvidiaPersistence]).toMatchObject([
    { known: true, value: [] },
    { known: true, value: null },
    { known: true, value: false },
  ])
})

describe('the firmware’s frame buffer', () => {
  const read = (tree: HostTree) => probeGraphics(layOutHost(tree), devices).firmwareFrameBuffer

  test('is told by its device where that is a child of the card', () => {
    const link = { link: '../../devices/pci0000:00/0000:00:01.1/0000:01:00.0/simple-framebuffer.0/drm/card0' }
    expect(read({ '/sys/class/drm/card0': link })).toMatchObject({ known: true, value: nvidia })
  })

  test('is told by the card’s memory where the map is flat, and needs root where addresses are hidden', () => {
    const resource = '0x00000000d0000000 0x00000000dfffffff 0x000000000014220c\n0x0 0x0 0x0\n'
    const tree = {
      '/sys/bus/pci/devices/0000:0a:00.0/resource': resource,
      '/proc/iomem': 'd0000000-d07fffff : efifb\n',
    }
    expect([
      read(tree),
      read({ ...tree, '/proc/iomem': 'a0000000-a07fffff : efifb\n' }),
      read({ ...tree, '/proc/iomem': '00000000-00000000 : efifb\n' }),
      read({}),
    ]).toMatchObject([
      { known: true, value: amd },
      { known: false, reason: "efifb in /proc/iomem lies in no display device's memory" },
      { known: false, needsHelper: true },
      { known: false },
    ])
  })
})

describe.skipIf(!hasLabCaptures)(labTitle, { timeout: labTimeoutMs }, () => {
  test('radeon: two cards, one with a monitor and no picture', () => {
    const { reader, dispose } = openLabCapture('radeon')
    const facts = probeGraphics(reader, unknown('not asked here'))
    dispose()
    expect(facts).toMatchObject({
      cards: {
        value: [
          {
            name: 'card0',
            pciAddress: '0000:00:01.0',
            connectors: [{ name: 'Virtual-1', isConnected: true, isEnabled: true }],
            isBootDisplay: null,
          },
          {
            name: 'card1',
            pciAddress: '0000:01:00.0',
            connectors: [
              { name: 'DVI-I-1', isConnected: true, isEnabled: false },
              { name: 'SVIDEO-1', isConnected: false, isEnabled: false },
              { name: 'VGA-1', isConnected: false, isEnabled: false },
            ],
            isBootDisplay: null,
          },
        ],
      },
      frameBuffers: { value: ['bochs-drmdrmfb', 'radeondrmfb'] },
      firmwareFrameBuffer: { known: true, value: null },
      users: { known: false },
      displayServer: { known: false },
      nvidiaPersistence: { known: true, value: false },
    })
  })
})
