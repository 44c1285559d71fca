// SPDX-License-Identifier: MIT
import type { PciDevice } from '../model/pci-device.ts'

/**
 * Functions of management controllers (BMC): the display, virtual USB and message ports of the remote console.
 *
 * Source: pci.ids; Linux drivers/gpu/drm/ast, drivers/gpu/drm/mgag200, drivers/gpu/drm/hisilicon/hibmc,
 * drivers/misc/hpilo.c.
 */
const managementIds = new Set([
  ...['0522', '0524', '0530', '0532', '0533', '0534', '0536', '0538', '053a'].map((id) => `102b:${id}`),
  ...['22f6', '3300', '3301', '3302', '3303', '3305', '3306', '3307', '3308'].map((id) => `103c:${id}`),
  ...['0020', '0021', '0027'].map((id) => `18ca:${id}`),
  '19e5:1711',
])

/** True for a function of a management controller: by id, by the vendor that makes nothing else, or by IPMI's class. */
export function isManagementDevice(device: PciDevice): boolean {
  if (managementIds.has(`${device.vendorId}:${device.deviceId}`)) return true
  const isDisplay = device.classCode.startsWith('03')
  // ASPEED (1a03) and ServerEngines (19a2) displays exist only inside management controllers.
  if (isDisplay && (device.vendorId === '1a03' || device.vendorId === '19a2')) return true
  if (device.classCode.startsWith('0c07')) return true
  return /\b(iLO\d?|iDRAC\d?|DRAC|BMC|iBMC)\b|Integrated Lights-Out|Remote Access Controller/i.test(
    device.deviceName ?? '',
  )
}
