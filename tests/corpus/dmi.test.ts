// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src-main/model/fact.ts'
import { readHypervisor } from '../../src-main/probes/system/read-hypervisor.ts'
import { readMachine } from '../../src-main/probes/system/read-machine.ts'
import { corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'
import { layOutHost } from '../support/temporary-host.ts'

/** The value of `field` in the first table of that title, as dmidecode prints it; null where it is missing. */
function findValue(text: string, table: string, field: string): string | null {
  const lines = text.split('\n')
  const start = lines.indexOf(table)
  if (start < 0) return null
  for (const line of lines.slice(start + 1)) {
    if (!line.startsWith('\t')) return null
    if (line.startsWith(`\t${field}:`)) return line.slice(field.length + 2).trim()
  }
  return null
}

/** SMBIOS numbers by dmidecode's names, and what kind each is. */
const chassis: Readonly<Record<string, readonly [number, string]>> = {
  Other: [1, 'other'],
  Desktop: [3, 'desktop'],
  'Low Profile Desktop': [4, 'desktop'],
  'Mini Tower': [6, 'desktop'],
  Tower: [7, 'desktop'],
  Laptop: [9, 'laptop'],
  Notebook: [10, 'laptop'],
  'Lunch Box': [16, 'desktop'],
  'Main Server Chassis': [17, 'server'],
  'Rack Mount Chassis': [23, 'server'],
  'Mini PC': [35, 'desktop'],
}

const fields = {
  systemVendor: ['System Information', 'Manufacturer', 'sys_vendor'],
  productName: ['System Information', 'Product Name', 'product_name'],
  boardVendor: ['Base Board Information', 'Manufacturer', 'board_vendor'],
  boardName: ['Base Board Information', 'Product Name', 'board_name'],
  firmwareVendor: ['BIOS Information', 'Vendor', 'bios_vendor'],
  firmwareVersion: ['BIOS Information', 'Version', 'bios_version'],
  firmwareDate: ['BIOS Information', 'Release Date', 'bios_date'],
} as const

/** All the words without a meaning that these machines carry in those fields, by reading them. */
const meaningless = new Set([
  'To Be Filled By O.E.M.',
  'To be filled by O.E.M.',
  'System manufacturer',
  'System Product Name',
])

function tell(fact: Fact<string>): string {
  return fact.known ? fact.value : 'unknown'
}

describe.skipIf(!hasCorpus)(corpusTitle('machines by dmidecode'), () => {
  test.each(listCorpus('dmi', /./))('$name', ({ path }) => {
    const text = fs.readFileSync(path, 'utf8')
    const values = Object.entries(fields).map(([name, [table, field, file]]) => {
      return { name, file, value: findValue(text, table, field) }
    })
    const type = findValue(text, 'Chassis Information', 'Type') ?? ''
    const [number, kind] = chassis[type] ?? [2, 'unknown']
    const folder = '/sys/class/dmi/id'
    const entries = values.flatMap(({ file, value }) => (value === null ? [] : [[`${folder}/${file}`, `${value}\n`]]))
    const reader = layOutHost({
      ...Object.fromEntries(entries),
      [`${folder}/chassis_type`]: `${number}\n`,
      '/proc/cpuinfo': 'flags\t\t: fpu vme\n',
    })
    const machine = readMachine(reader)
    const expected = values.map(({ name, value }) => [
      name,
      value === null || value === '' || meaningless.has(value) ? 'unknown' : value,
    ])
    expect(Object.fromEntries(Object.entries(machine).map(([name, fact]) => [name, tell(fact)]))).toEqual({
      ...Object.fromEntries(expected),
      chassis: kind,
    })
    // All of them are real machines, whatever their makers are called.
    expect(readHypervisor(reader, machine)).toEqual({ known: true, value: null, source: '/proc/cpuinfo' })
  })
})
