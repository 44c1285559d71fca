// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseHypervisorName } from '../../src-main/probes/system/parse-hypervisor.ts'
import { isPlaceholder, parseChassisType } from '../../src-main/probes/system/parse-machine-name.ts'
import { corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'

/** Chassis numbers of these dumps, by reading the SMBIOS specification. */
const kinds: Readonly<Record<string, string | null>> = {
  '2': null,
  '3': 'desktop',
  '8': 'laptop',
  '10': 'laptop',
  '13': 'desktop',
  '23': 'server',
  '33': 'other',
}

const files = listCorpus('udev', /./).map((file) => {
  const alias = /^E: MODALIAS=dmi:(.*)$/m.exec(fs.readFileSync(file.path, 'utf8'))?.[1] ?? null
  // Blanks are taken out of every field, and a field ends at the next colon.
  const fields = new Map((alias ?? '').split(':').map((field) => [/^[a-z]+/.exec(field)?.[0] ?? '', field]))
  const take = (key: string) => {
    const field = [...fields.values()].find((candidate) => candidate.startsWith(key))
    return field === undefined ? '' : field.slice(key.length)
  }
  return { ...file, alias, take }
})

describe.skipIf(!hasCorpus)(corpusTitle('machines by udev'), () => {
  test('all dumps but one name their machine; that one is cut down to a network card', () => {
    expect(files.filter(({ alias }) => alias === null).map(({ name }) => name)).toEqual([
      expect.stringContaining('MELLANOX'),
    ])
  })

  test.each(files.filter(({ alias }) => alias !== null))('$name', ({ take }) => {
    const number = take('ct')
    expect(parseChassisType(number)).toBe(kinds[number])
    const names = {
      systemVendor: take('svn'),
      productName: take('pn'),
      boardVendor: take('rvn'),
      firmwareVendor: take('bvn'),
    }
    expect(Object.values(names).filter((name) => name !== '' && isPlaceholder(name))).toEqual([])
    expect(parseHypervisorName(names)).toBeNull()
  })
})
