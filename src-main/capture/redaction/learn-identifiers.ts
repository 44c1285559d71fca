// SPDX-License-Identifier: MIT
import { parsePciAddress } from '../../model/pci-address.ts'
import { folderOf, nameOf } from '../../probes/follow-links.ts'
import type { HostRecording } from '../../probes/host-recording.ts'
import { commonWords, isPlaceholder } from './common-words-table.ts'
import * as patterns from './identifier-patterns.ts'
import { type Network4, parseNetworks4 } from './ip-addresses.ts'
import { isKnownGuid } from './known-guids-table.ts'
import { bareDigits, formatUuid, type Pseudonyms } from './pseudonyms.ts'
import { listPaths, listTexts } from './recorded-texts.ts'

/** What identifies one host and its people, gathered from everywhere in a recording. */
export interface Identifiers {
  /** What is replaced wherever it stands as a whole word, in lower case, and by what. */
  readonly words: ReadonlyMap<string, string>
  /** The host's name and its parts in lower case, ordinary words among them; replaced where a host's name stands. */
  readonly hostNames: ReadonlySet<string>
  /** Login names of people; replaced where an account's name stands. */
  readonly users: ReadonlySet<string>
  /** GUIDs by which firmware variables are known; they name a maker, not a machine. */
  readonly makerGuids: ReadonlySet<string>
  /** Digits in lower case, to be found as bytes in binary files. */
  readonly macs: ReadonlySet<string>
  readonly uuids: ReadonlySet<string>
  readonly networks: readonly Network4[]
}

/** Gathers the identifiers of a recording and numbers them in its own order. */
export function learnIdentifiers(recording: HostRecording, pseudonyms: Pseudonyms): Identifiers {
  const texts = listTexts(recording)
  const paths = listPaths(recording)
  const everything = [...texts.map(({ text }) => text), ...paths]
  const vocabulary = learnVocabulary(texts, paths)
  const hostNames = learnHostNames(texts)
  const people = learnPeople(texts, paths)
  const macs = learnMacs(everything)
  const makerGuids = learnMakerGuids(paths)
  const words = new Map<string, string>()
  const add = (word: string, replacement: string) => words.set(word.toLowerCase(), replacement)

  for (const name of hostNames) if (isDistinctive(name, vocabulary)) add(name, nameHost(pseudonyms))
  for (const name of people.users) if (isDistinctive(name, vocabulary)) add(name, nameUser(name, pseudonyms))
  for (const [name, user] of people.fullNames) {
    for (const part of [name, ...name.split(/\s+/)]) {
      if (part.length > 3 && isDistinctive(part.toLowerCase(), vocabulary)) add(part, nameUser(user, pseudonyms))
    }
  }
  for (const digits of macs) add(digits, pseudonyms.shape('mac', digits, digits))
  for (const text of everything) {
    for (const [id] of text.matchAll(patterns.volumeId)) add(id, pseudonyms.shape('volume', id.toLowerCase(), id))
    for (const [, , serial = ''] of text.matchAll(patterns.namedSerial)) addSerial(serial)
  }
  for (const path of paths) {
    const id = /\/by-(?:part)?uuid\/([0-9a-f-]{8,16})$/i.exec(path)?.[1]
    if (id !== undefined) add(id, pseudonyms.shape('volume', id.toLowerCase(), id))
  }
  for (const { path, text } of texts) if (patterns.serialAttribute.test(path)) addSerial(text)
  for (const text of everything)
    for (const [, name = ''] of text.matchAll(patterns.byIdName)) add(...renameById(name, pseudonyms))

  function addSerial(text: string): void {
    const serial = text.trim()
    // A short one, or one without a digit, stands for too much else to be looked for everywhere; the hub inside a USB
    // controller has the controller's PCI address for a serial number.
    if (
      serial.length < 5 ||
      !/\d/.test(serial) ||
      parsePciAddress(serial) !== null ||
      isPlaceholder(serial) ||
      vocabulary.has(serial.toLowerCase())
    )
      return
    for (const spelling of new Set([serial, serial.replaceAll(' ', '_')])) add(spelling, nameSerial(serial, pseudonyms))
  }

  return {
    words,
    hostNames,
    users: people.users,
    makerGuids,
    macs,
    uuids: learnUuids(everything, makerGuids),
    networks: texts
      .filter(({ path }) => /^\/proc\/(\d+\/)?net\/route$/.test(path))
      .flatMap(({ text }) => parseNetworks4(text)),
  }
}

/** The stand-in for the host's name. */
export function nameHost(pseudonyms: Pseudonyms): string {
  return `host${pseudonyms.numberOf('host', '')}`
}

/** The stand-in for a login name. */
export function nameUser(name: string, pseudonyms: Pseudonyms): string {
  return `user${pseudonyms.numberOf('user', name)}`
}

/** The stand-in for a serial number. */
export function nameSerial(serial: string, pseudonyms: Pseudonyms): string {
  return `serial${pseudonyms.numberOf('serial', serial.trim().toLowerCase())}`
}

/** A name of udev's by-id folders without what follows it (partition, input interface), and its stand-in. */
function renameById(name: string, pseudonyms: Pseudonyms): [name: string, replacement: string] {
  const body = name.replace(/(-part\d+)?$/, '').replace(/((-if\d+)?(-event)?(-(mouse|kbd|joystick))?)$/, '')
  return [body, `${/^[a-z]+/i.exec(body)?.[0] ?? 'disk'}-${pseudonyms.numberOf('disk', body.toLowerCase())}`]
}

function isDistinctive(word: string, vocabulary: ReadonlySet<string>): boolean {
  return word.length > 2 && /[^\d.]/.test(word) && !vocabulary.has(word)
}

/** Words that name no host and no person, since every machine of this kind has them. */
function learnVocabulary(texts: readonly { path: string; text: string }[], paths: readonly string[]): Set<string> {
  const vocabulary = new Set(commonWords)
  const learn = (text: string) => {
    for (const word of text.toLowerCase().split(/[^\p{L}\p{N}-]+/u)) vocabulary.add(word)
  }
  for (const { path, text } of texts) {
    if (path.endsWith('/os-release')) learn(text)
    else if (path === '/proc/modules') for (const line of text.split('\n')) vocabulary.add(line.split(' ')[0] ?? '')
    else if (/^\/(sys|proc)\//.test(path)) learn(nameOf(path))
  }
  for (const path of paths) if (folderOf(path) === '/sys/module') vocabulary.add(nameOf(path).toLowerCase())
  return vocabulary
}

function learnHostNames(texts: readonly { path: string; text: string }[]): Set<string> {
  const names = new Set<string>()
  const learn = (name: string) => {
    const label = name.split('.')[0] ?? ''
    // Device mapper doubles the dashes in a volume group's name, which Debian makes of the host's.
    const domain = name.slice(label.length + 1)
    for (const spelling of [name, label, label.replaceAll('-', '--'), domain.includes('.') ? domain : ''])
      if (spelling !== '') names.add(spelling.toLowerCase())
  }
  for (const { path, text } of texts) {
    if (patterns.hostNameFile.test(path)) for (const line of text.split('\n')) learn(line.replace(/#.*/, '').trim())
    if (path === '/etc/hosts') {
      for (const [, line = ''] of text.matchAll(/^\s*127\.0\.1\.1\s+(.*)$/gm)) line.split(/\s+/).forEach(learn)
    }
  }
  names.delete('localhost')
  return names
}

interface People {
  readonly users: ReadonlySet<string>
  /** Full name, and the login name it belongs to. */
  readonly fullNames: ReadonlyMap<string, string>
}

function learnPeople(texts: readonly { path: string; text: string }[], paths: readonly string[]): People {
  const users = new Set<string>()
  const services = new Set<string>()
  const fullNames = new Map<string, string>()
  const lines = (file: RegExp) => texts.filter(({ path }) => file.test(path)).flatMap(({ text }) => text.split('\n'))
  for (const line of lines(/\/passwd$/)) {
    const [login = '', , id, , fullName = ''] = line.split(':')
    if (login === '' || id === undefined) continue
    // login.defs(5) UID_MIN to UID_MAX, and systemd-homed's own range after it.
    if (Number(id) < 1000 || Number(id) > 60_513) services.add(login)
    else {
      users.add(login)
      fullNames.set(fullName.split(',')[0]?.trim() ?? '', login)
    }
  }
  for (const line of lines(/\/group$/)) {
    for (const member of line.split(':')[3]?.split(',') ?? []) if (member.trim() !== '') users.add(member.trim())
  }
  for (const text of [...texts.map(({ text }) => text), ...paths]) {
    for (const [name] of text.matchAll(patterns.homeFolder)) users.add(name)
  }
  for (const login of services) users.delete(login)
  fullNames.delete('')
  return { users, fullNames }
}

function learnMacs(texts: readonly string[]): Set<string> {
  const macs = new Set<string>()
  for (const text of texts) {
    for (const pattern of [patterns.mac, patterns.macInName]) {
      for (const [address] of text.matchAll(pattern))
        if (!isSharedMac(bareDigits(address))) macs.add(bareDigits(address))
    }
  }
  return macs
}

function learnUuids(texts: readonly string[], makerGuids: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  for (const text of texts) for (const [id] of text.matchAll(patterns.uuid)) found.add(bareDigits(id))
  return new Set([...found].filter((digits) => !isKnownGuid(formatUuid(digits)) && !makerGuids.has(formatUuid(digits))))
}

/** Whether a MAC address is none: all zeros, or for everybody. */
export function isSharedMac(digits: string): boolean {
  return digits === '000000000000' || digits === 'ffffffffffff'
}

function learnMakerGuids(paths: readonly string[]): Set<string> {
  const guids = new Set<string>()
  for (const path of paths) {
    const guid = /^\/sys\/firmware\/efi\/(?:efivars|vars)\/.*-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(
      path,
    )?.[1]
    if (guid !== undefined) guids.add(guid.toLowerCase())
  }
  return guids
}
