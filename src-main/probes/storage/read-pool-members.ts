// SPDX-License-Identifier: MIT
import type { HostReader } from '../host-reader.ts'
import { readLine } from '../read-fact.ts'
import type { BlockDevices } from './read-block-devices.ts'

/**
 * Kernel names of all devices of the btrfs that `member` belongs to; only `member` where sysfs does not list them.
 *
 * Source: Linux fs/btrfs/sysfs.c: /sys/fs/btrfs/UUID/devices holds a link for each device that is there.
 */
export function readBtrfsMembers(reader: HostReader, member: string): readonly string[] {
  const folder = '/sys/fs/btrfs'
  const pools = reader.listDirectory(folder)
  for (const pool of pools.ok ? pools.value : []) {
    const members = reader.listDirectory(`${folder}/${pool}/devices`)
    if (members.ok && members.value.includes(member)) return members.value
  }
  return [member]
}

/**
 * Kernel names of the devices of a ZFS pool, empty where nothing tells them.
 *
 * The kernel does not list them. udev does: it reads the labels on each device and keeps their type and the pool's
 * name where everybody may read them.
 */
export function readPoolMembers(reader: HostReader, devices: BlockDevices, pool: string): readonly string[] {
  const members: string[] = []
  for (const name of devices.names) {
    const number = devices.numbers.get(name) ?? readLine(reader, `/sys/class/block/${name}/dev`)
    const record = number === null ? null : reader.readText(`/run/udev/data/b${number}`)
    if (record === null || !record.ok) continue
    const lines = record.value.split('\n')
    if (lines.includes('E:ID_FS_TYPE=zfs_member') && lines.includes(`E:ID_FS_LABEL=${pool}`)) members.push(name)
  }
  return members
}
