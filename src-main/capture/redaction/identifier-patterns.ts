// SPDX-License-Identifier: MIT

/** Attributes in sysfs whose whole content is an identifier of one piece of hardware. */
export const serialAttribute =
  /^\/sys\/.*\/(serial|serial_number|wwid|wwn|nguid|eui|uuid|unique_id|cid|csd|hostnqn|hostid|subsysnqn|vpd_pg80|phys_(port|switch)_id|(product|board|chassis)_serial|product_uuid|(chassis|board)_asset_tag)$/

/** Files that hold the host's name and nothing else. */
export const hostNameFile = /^\/(proc\/sys\/kernel\/hostname|etc\/hostname|etc\/HOSTNAME)$/

/** Files of accounts, fields between colons. */
export const accountFile = /^\/(usr\/)?(etc|lib)\/(passwd|group|subuid|subgid)$/

/** Files in which numbers with three dots are addresses and not versions. */
export const addressFile = /^\/proc\/(\d+\/)?(mounts|mountinfo|cmdline)$|^\/etc\/(?!.*release$)/

// A letter or digit before or after would make it a part of something else.
const start = '(?<![0-9A-Za-z])'
const end = '(?![0-9A-Za-z])'

/** UUID as RFC 9562 writes it, and the same digits as mdadm writes them or without anything between. */
export const uuid = new RegExp(
  `${start}(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{8}(?::[0-9a-f]{8}){3}|[0-9a-f]{32})${end}`,
  'gi',
)

/** LVM's own ids: 32 letters and digits in groups of 6-4-4-4-4-4-6, or group and volume without separators. */
export const lvmId =
  /(?<![0-9A-Za-z])[0-9A-Za-z]{6}(?:-[0-9A-Za-z]{4}){5}-[0-9A-Za-z]{6}(?![0-9A-Za-z-])|(?<=LVM-)[0-9A-Za-z]{32,64}/g

/** Six pairs of digits between colons or dashes, no seventh before or after: a MAC or Bluetooth address. */
export const mac =
  /(?<![0-9A-Za-z][:-]|[0-9A-Za-z])[0-9a-f]{2}(?:(?::[0-9a-f]{2}){5}|(?:-[0-9a-f]{2}){5})(?![0-9A-Za-z]|[:-][0-9A-Za-z])/gi

/** The digits in interface names made of a MAC address, by systemd.net-naming-scheme(7). */
export const macInName = /(?<=(?<![0-9A-Za-z])(?:en|wl|ww|ib)x)[0-9a-f]{12}(?![0-9A-Za-z])/gi

/** PCI device serial numbers and other eight pairs of digits. */
export const eightPairs = /(?<![0-9A-Za-z][:-]|[0-9A-Za-z])[0-9a-f]{2}(?:-[0-9a-f]{2}){7}(?![0-9A-Za-z]|-[0-9A-Za-z])/gi

/** World-wide names of disks with the prefix that says what they are; a bare 0x… may be any number. */
export const worldWideName =
  /(?<=(?<![0-9A-Za-z])(?:wwn-0x|eui\.|naa\.|ID_WWN=0x|ID_WWN_WITH_EXTENSION=0x))[0-9a-f]{16,32}(?![0-9A-Za-z])|(?<=(?<![0-9A-Za-z])nvme\.)[0-9a-f]{4}-[0-9a-f]+-[0-9a-f]+-[0-9a-f]{8}(?![0-9A-Za-z])/gi

/** Ids of volumes that are no UUID, where something says that they are one: FAT, NTFS, partitions of an MBR. */
export const volumeId =
  /(?<=UUID(?:_ENC)?=["']?|by-(?:part)?uuid\/|--set=\S{1,40}\s|--fs-uuid\s(?:--\S+\s){0,4}|vol_id=)(?:[0-9a-f]{4}-[0-9a-f]{4}|[0-9a-f]{16}|[0-9a-f]{8}(?=-\d{2}(?![0-9A-Za-z])))(?![0-9A-Za-z])/gi

/** Names of disks and other devices that udev makes of model and serial number; the group is the name. */
export const byIdName = /\/by-id\/([^\s/"',;:]+)/g

/** Serial numbers where something says that they are one; the groups are what says so, and the number. */
export const namedSerial =
  /((?<![0-9A-Za-z])(?:SerialNumber: |Serial Number:\s+|S\/N:\s*|ID_(?:\w+_)?SERIAL(?:_SHORT)?=|SCSI_(?:IDENT_)?SERIAL=|HID_UNIQ=|UNIQ=|Uniq=|POWER_SUPPLY_SERIAL_NUMBER=))([^\s"',][^\n"',]*)/g

/** Folders of people. */
export const homeFolder = /(?<=(?<![\w.-])(?:(?:\/var)?\/home|(?:\/run)?\/media)\/)[^\s/"',;:\\]+/g

/** A person at a host, as a kernel says who built it. */
export const userAtHost = /(?<![\w.-])([\w.-]+)@([\w.-]+)/g

/** Line of a journal after its time: the host's name comes before `kernel:`. */
export const journalHost = /^(\[ *\d+\.\d+\] )(\S+)(?= kernel: )/gm

/** What opens doors: GRUB's password hashes, pass phrases in XML and configuration files. */
export const secret =
  /(?<=grub\.pbkdf2\.)\S+|(?<=(?:passw(?:or)?d|psk|passphrase)\s?=\s?["'])[^"'\n]+|(?<=(?:passw(?:or)?d\s?=|(?:password|psk|passphrase)\s?[=:])\s?)[^\s"'<>]+/gi

/** Names of wireless networks. */
export const wirelessName = /(?<=(?<![0-9A-Za-z])e?ssid\s?[=:]\s?["']?)[^"'\n]+/gi

/** Four numbers between dots, no fifth before or after. */
export const dottedAddress = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]|\.\d)/g

/** What may be an address of IPv6. */
export const colonAddress = /(?<![\w:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\.\d{1,3}){0,3}(?![\w:])/gi

/** Addresses in the kernel's own messages, by the word before them. */
export const namedAddress =
  /(?<=(?:SRC|DST|addr|address|gateway|server|host|rootserver|bootserver|nameserver\d)\s?[=: ]\s?)\d{1,3}(?:\.\d{1,3}){3}(?![\w.])/g

/** Name of a systemd unit made of a path with dashes in it, by systemd-escape(1). */
export const unitName = /(?<![\w\\/-])[\w.\\-]*\\x2d[\w.\\-]*/g
