// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createPciNames } from '../../src-main/probes/pci/pci-names.ts'
import { corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'

const assets = path.resolve(import.meta.dirname, '../../assets')
const list = fs.readFileSync(path.join(assets, 'pci.ids'), 'utf8')
const names = createPciNames(list)

/** The same list read another way: line by line, into maps, all of it. */
function readWholeList(): { vendors: Map<string, string>; devices: Map<string, string> } {
  const vendors = new Map<string, string>()
  const devices = new Map<string, string>()
  let vendor = ''
  for (const line of list.split('\n')) {
    if (line.startsWith('C ')) break
    const match = /^(\t?)([0-9a-f]{4}) {2}(.*)$/.exec(line)
    if (match === null) continue
    const [, tab, id = '', name = ''] = match
    if (tab === '') {
      vendor = id
      vendors.set(id, name.trim())
    } else devices.set(`${vendor}:${id}`, name.trim())
  }
  return { vendors, devices }
}

test('names of every vendor of the bundled list, and of every hundredth device, are those of a plain reading', () => {
  const whole = readWholeList()
  const some = [...whole.devices].filter((_, index) => index % 100 === 0)
  expect(whole.vendors.size).toBeGreaterThan(2_000)
  expect([...whole.vendors].filter(([id, name]) => names.vendor(id) !== name)).toEqual([])
  expect(some.filter(([key, name]) => names.device(key.slice(0, 4), key.slice(5)) !== name)).toEqual([])
})

/** `01:00.0 VGA compatible controller [0300]: Vendor Device [10de:1288] (rev a1)`. */
const deviceLine =
  /^\s*(?:[0-9a-f]{4,}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7] .*?\[([0-9a-f]{4})\]: (.+) \[([0-9a-f]{4}):([0-9a-f]{4})\]/gm

describe.skipIf(!hasCorpus)(corpusTitle('names that lspci -nn printed'), () => {
  for (const file of [...listCorpus('lspci', /\.txt$/), ...listCorpus('iommu', /\.txt$/)]) {
    const lines = [...fs.readFileSync(file.path, 'utf8').matchAll(deviceLine)]
    if (lines.length === 0) continue
    test(`${file.name}: ${lines.length} devices`, () => {
      for (const [line, , printed = '', vendorId = '', deviceId = ''] of lines) {
        const vendor = names.vendor(vendorId)
        // The list has every vendor of hardware that lspci could name; devices come and are renamed over the years.
        if (!/^Device /.test(printed)) expect(vendor, line).not.toBeNull()
        const device = names.device(vendorId, deviceId)
        if (vendor === null || device === null || !printed.startsWith(vendor)) continue
        const printedDevice = printed.slice(vendor.length + 1)
        if (!/^Device\b/.test(printedDevice)) expect(shareWord(printedDevice, device), line).toBe(true)
      }
    })
  }
})

/** Whether two names of one device, from lists of different years, have a word in common. */
function shareWord(left: string, right: string): boolean {
  const words = (name: string) => new Set(name.toLowerCase().match(/[a-z0-9]{2,}/g) ?? [])
  return [...words(left)].some((word) => words(right).has(word))
}
