// SPDX-License-Identifier: MIT
import os from 'node:os'
import path from 'node:path'
import type { Failure } from '../../contract/failures.ts'
import { findImages } from '../../media/find-images.ts'
import { valueOr } from '../../model/fact.ts'
import type { GuestOptions } from '../../model/machine-view.ts'
import { ok, type Result } from '../../model/result.ts'
import { probePeripherals } from '../../probes/peripherals/probe-peripherals.ts'
import { readInputLinks, readLendableDisks } from '../../probes/start/read-lendable-disks.ts'
import { isOtherHost, type MachineContext } from '../machines/machine-context.ts'
import { readHostUsb } from '../machines/read-host-usb.ts'
import { readStoragePools } from './read-storage-pools.ts'

/** What this host has to make guests of; of one that does not run here, what does not depend on its libvirt. */
export async function readGuestOptions(context: MachineContext): Promise<Result<GuestOptions, Failure>> {
  const { reader } = context.host
  const interfaces = valueOr(probePeripherals(reader).networkInterfaces, [])
  const ofHost = {
    bridges: interfaces.filter(({ kind }) => kind === 'bridge').map(({ name }) => name),
    interfaces: interfaces.filter(({ kind, master }) => kind === 'ethernet' && master === null).map(({ name }) => name),
    blockDevices: readLendableDisks(reader),
    inputs: readInputLinks(reader),
  }
  const followed = await context.follow()
  if (!followed.ok && isOtherHost(followed.failure))
    return ok({
      ...ofHost,
      pools: [],
      networks: [],
      images: [],
      usbDevices: readHostUsb(reader).map(({ bus: _bus, device: _device, ...usb }) => ({ ...usb, lentTo: null })),
    })
  if (!followed.ok) return followed
  const opened = await context.link.connection()
  if (!opened.ok) return opened
  const [pools, networks] = await Promise.all([readStoragePools(opened.value), readNetworks(context)])
  const folders = [...pools.flatMap((pool) => pool.path ?? []), path.join(os.homedir(), 'Downloads')]
  return ok({
    ...ofHost,
    pools,
    networks,
    images: await findImages([...new Set(folders)]),
    usbDevices: context.register.view().usbDevices,
  })
}

async function readNetworks(context: MachineContext): Promise<GuestOptions['networks']> {
  const opened = await context.link.connection()
  const listed = opened.ok ? await opened.value.networks.list() : null
  if (!opened.ok || listed?.ok !== true) return []
  return Promise.all(
    listed.value.map(async (network) => {
      const active = await opened.value.networks.isActive(network)
      return { name: network.name, isActive: active.ok && active.value }
    }),
  )
}
