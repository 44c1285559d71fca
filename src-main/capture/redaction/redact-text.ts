// SPDX-License-Identifier: MIT
import { parsePciAddress } from '../../model/pci-address.ts'
import { isPlaceholder } from './common-words-table.ts'
import * as patterns from './identifier-patterns.ts'
import type { IpAddresses } from './ip-addresses.ts'
import { keepNeededStanzas, packageDatabase } from './keep-needed-packages.ts'
import { isKnownGuid } from './known-guids-table.ts'
import { type Identifiers, isSharedMac, nameHost, nameSerial, nameUser } from './learn-identifiers.ts'
import { bareDigits, formatUuid, type IdentifierKind, type Pseudonyms } from './pseudonyms.ts'

/** What a redaction works with. */
export interface RedactionContext {
  readonly identifiers: Identifiers
  readonly pseudonyms: Pseudonyms
  readonly addresses: IpAddresses
}

/** Replaces the identifiers in texts and paths of one host. */
export interface TextRedactor {
  /** A file's text; `path` tells what in it means what. */
  redactFile(path: string, text: string): string
  /** A path, a link's target, or any other text that comes with no file. */
  redactText(text: string): string
}

/** A redactor for everything in one recording, so that what was the same before is the same after. */
export function createTextRedactor(context: RedactionContext): TextRedactor {
  const { identifiers, pseudonyms, addresses } = context
  const shape = (kind: IdentifierKind) => (original: string) => pseudonyms.shape(kind, original.toLowerCase(), original)
  const replaceWords = createWordReplacer(identifiers.words)
  const isHostName = (name: string) => identifiers.hostNames.has(name.toLowerCase())

  function redactUuid(original: string): string {
    const digits = bareDigits(original)
    const written = formatUuid(digits)
    if (isKnownGuid(written) || identifiers.makerGuids.has(written)) return original
    return pseudonyms.shape('uuid', digits, original)
  }

  function redactMac(original: string): string {
    const digits = bareDigits(original)
    return isSharedMac(digits) ? original : pseudonyms.shape('mac', digits, original)
  }

  function redactText(text: string): string {
    return redactPlain(text.replace(patterns.unitName, (unit) => escapeUnit(redactPlain(unescapeUnit(unit)))))
  }

  function redactPlain(text: string): string {
    const named = text
      .replace(patterns.secret, 'removed')
      .replace(patterns.wirelessName, 'removed')
      .replace(patterns.namedSerial, (_, before: string, serial: string) => before + redactSerial(serial))
      .replace(patterns.homeFolder, (name) => (identifiers.users.has(name) ? nameUser(name, pseudonyms) : name))
    return replaceWords(named)
      .replace(patterns.uuid, redactUuid)
      .replace(patterns.lvmId, shape('uuid'))
      .replace(patterns.mac, redactMac)
      .replace(patterns.macInName, redactMac)
      .replace(patterns.eightPairs, shape('serial'))
      .replace(patterns.worldWideName, shape('world-wide-name'))
  }

  function redactSerial(text: string): string {
    const serial = text.trim()
    return isPlaceholder(serial) || parsePciAddress(serial) !== null
      ? text
      : text.replace(serial, () => nameSerial(serial, pseudonyms))
  }

  function redactAccounts(text: string): string {
    const rename = (name: string) => (identifiers.users.has(name) ? nameUser(name, pseudonyms) : name)
    return text
      .split('\n')
      .map((line) => {
        const fields = line.split(':')
        return fields
          .map((field, index) => {
            if (index === 0) return rename(field)
            // A hash, where a system is old enough to keep it here.
            if (index === 1) return field.length > 2 ? 'x' : field
            // Full name, home and shell in passwd: nobody asks for them.
            if (index >= 4) return ''
            return index === 3 ? field.split(',').map(rename).join(',') : redactText(field)
          })
          .join(':')
      })
      .join('\n')
  }

  function redactFile(path: string, text: string): string {
    if (patterns.hostNameFile.test(path)) return text.trim() === '' ? text : `${nameHost(pseudonyms)}\n`
    if (patterns.serialAttribute.test(path)) return redactSerial(text)
    if (patterns.accountFile.test(path)) return redactAccounts(text)
    if (packageDatabase.test(path)) return keepNeededStanzas(text)
    const table = /^\/proc\/(?:\d+\/)?net\/(\w+)$/.exec(path)?.[1]
    // Their addresses look like other identifiers, so only names are replaced before.
    if (table !== undefined)
      return redactNetworkTable(table, replaceWords(text).replace(patterns.macInName, redactMac), addresses)
    const plain = redactText(text)
      .replace(patterns.journalHost, (whole, time: string, name: string) =>
        isHostName(name) ? `${time}${nameHost(pseudonyms)}` : whole,
      )
      .replace(patterns.userAtHost, (whole, _user: string, host: string) =>
        isHostName(host) ? `user@${nameHost(pseudonyms)}` : whole,
      )
    return patterns.addressFile.test(path)
      ? redactAddresses(plain, addresses)
      : plain.replace(patterns.namedAddress, addresses.rename)
  }

  return { redactFile, redactText }
}

function redactAddresses(text: string, addresses: IpAddresses): string {
  return text.replace(patterns.dottedAddress, addresses.rename).replace(patterns.colonAddress, addresses.rename)
}

/** Addresses in a table of /proc/net; each spells them in its own way. */
function redactNetworkTable(table: string, text: string, addresses: IpAddresses): string {
  switch (table) {
    case 'route':
      return text.replace(
        /^(\S+\t)([0-9A-F]{8})(\t)([0-9A-F]{8})/gm,
        (_, name: string, to: string, tab: string, via: string) =>
          [name, addresses.renameWords(to), tab, addresses.renameWords(via)].join(''),
      )
    case 'tcp':
    case 'tcp6':
    case 'udp':
    case 'udp6':
      return text.replace(/(?<= )(?:[0-9A-F]{32}|[0-9A-F]{8})(?=:[0-9A-F]{4} )/g, addresses.renameWords)
    case 'if_inet6':
    case 'ipv6_route':
      return text.replace(/(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/g, addresses.renameDigits)
    default:
      return redactAddresses(text, addresses)
  }
}

/** The path in a systemd unit's name, where `-` stands for `/` and `\\x2d` for `-`. */
function unescapeUnit(unit: string): string {
  return unit.replaceAll('-', '/').replaceAll('\\x2d', '-')
}

function escapeUnit(path: string): string {
  return path.replaceAll('-', '\\x2d').replaceAll('/', '-')
}

/** Replaces whole words, the longest first; a letter or digit before or after makes it another word. */
function createWordReplacer(words: ReadonlyMap<string, string>): (text: string) => string {
  if (words.size === 0) return (text) => text
  const longestFirst = [...words.keys()].sort((left, right) => right.length - left.length)
  const escaped = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => text.replace(pattern, (word) => words.get(word.toLowerCase()) ?? word)
}
