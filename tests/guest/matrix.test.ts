// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DOMParser, type Element } from '@xmldom/xmldom'
import { afterAll, describe, expect, test } from 'vitest'
import { judgeGuestSpec } from '../../src-main/guest/judge/judge-guest-spec.ts'
import { buildFacts } from '../support/build-facts.ts'
import { buildGuestHost, buildGuestSpec } from '../support/build-guest.ts'
import { buildGuestMatrix } from '../support/guest-matrix.ts'
import { defineFiles, missingXmlTools, validateFiles } from '../support/libvirt-tools.ts'
import { pairwiseRows } from '../support/pairwise.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'guest-matrix-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

describe('every pair of options', () => {
  const built = buildGuestMatrix()
  const files = built.map(({ xml, draft }) => {
    const file = path.join(folder, `${draft.spec.name}.xml`)
    fs.writeFileSync(file, xml)
    return file
  })

  test('is drafted without an error', () => {
    const errors = built.flatMap(({ row, draft }) =>
      draft.problems.filter((problem) => problem.severity === 'error').map((problem) => ({ row, text: problem.text })),
    )
    expect(errors).toEqual([])
    expect(built.length).toBeGreaterThan(40)
  })

  test('has a reason, with a right line, for all that is not a mere container', () => {
    for (const { xml, explanations } of built) {
      const lines = xml.split('\n')
      const names = explanations.map(({ path: place, line }) => {
        const name = /([^/[@]+)(\[[^\]]*\])?(\/@[^/]+)?$/.exec(place)?.[1] ?? ''
        return (lines[line - 1] ?? '').trimStart().startsWith(`<${name}`) ? null : `${place} is not at line ${line}`
      })
      expect(names.filter((name) => name !== null)).toEqual([])
      expect(unexplained(xml, new Set(explanations.map((one) => one.line)))).toEqual([])
      expect(new Set(explanations.map((one) => one.path)).size, 'paths tell elements apart').toBe(explanations.length)
    }
  })

  test.skipIf(missingXmlTools() !== null)('is valid by the installed schema', () => {
    expect(validateFiles(files)).toEqual({})
  })

  test.skipIf(missingXmlTools() !== null)('and what is not valid would be noticed', () => {
    const file = path.join(folder, 'broken.xml')
    fs.writeFileSync(file, (built[0]?.xml ?? '').replace('<features>', '<features><teapot/>'))
    expect(Object.keys(validateFiles([file]))).toEqual(['broken.xml'])
    expect(defineFiles([file]).join()).toContain('0 of 1 defined')
  })

  test.skipIf(missingXmlTools() !== null)('is defined by libvirt with validation', () => {
    expect(defineFiles(files)).toEqual([])
  })
})

test('pairs are complete', () => {
  const small = { a: [1, 2, 3], b: ['x', 'y'], c: [true, false] } as const
  const found = pairwiseRows(small)
  const pairs = new Set(found.flatMap(({ a, b, c }) => [`a${a}b${b}`, `a${a}c${c}`, `b${b}c${c}`]))
  expect(pairs.size).toBe(3 * 2 + 3 * 2 + 2 * 2)
})

/** Elements with attributes that no reason covers, neither their own nor that of one around them. */
function unexplained(xml: string, lines: ReadonlySet<number>): string[] {
  const plain = new Set([
    'domain',
    'name',
    'features',
    'acpi',
    'apic',
    'devices',
    'emulator',
    'on_poweroff',
    'on_reboot',
    'console',
    'memoryBacking',
    'kvm',
  ])
  const visit = (of: Element, place: string): string[] => {
    if (lines.has(of.lineNumber ?? 0) && !plain.has(of.nodeName)) return []
    const inner = [...of.childNodes].filter((node) => node.nodeType === node.ELEMENT_NODE) as Element[]
    const own = plain.has(of.nodeName) || of.nodeName.startsWith('qemu:') ? [] : [`${place}/${of.nodeName}`]
    return [...own, ...inner.flatMap((child) => visit(child, `${place}/${of.nodeName}`))]
  }
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement
  return root === null ? ['no root'] : visit(root, '')
}

test('a spec that was drafted is judged alike when it is judged alone', () => {
  const spec = buildGuestSpec()
  expect(judgeGuestSpec(spec, buildFacts(), buildGuestHost())).toEqual([])
})
