// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { afterAll, describe, expect, test } from 'vitest'
import type { DomainEdit } from '../../src-main/guest/edit/domain-edit.ts'
import { editDomainXml } from '../../src-main/guest/edit/edit-domain-xml.ts'
import { parseDomainXml } from '../../src-main/guest/parse/parse-domain-xml.ts'
import { element } from '../../src-main/guest/xml/xml-element.ts'
import { corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'
import { missingXmlTools, validateFiles } from '../support/libvirt-tools.ts'

const files = listCorpus('domains', /\.xml$/).map(({ name, path: place }) => ({
  name,
  xml: fs.readFileSync(place, 'utf8'),
}))
const domains = files.filter(({ xml }) => parseDomainXml(xml).ok)

/** Edits that suit any domain, each with what it does to the flat view of a document. */
const edits: readonly { readonly name: string; readonly edit: DomainEdit }[] = [
  { name: 'set', edit: { kind: 'set-attribute', path: '/domain', name: 'type', value: 'kvm' } },
  { name: 'text', edit: { kind: 'set-text', path: '/domain/name', text: 'other & <name>' } },
  { name: 'insert', edit: { kind: 'insert', path: '/domain', element: element('description', {}, 'inserted') } },
  {
    name: 'device',
    edit: {
      kind: 'insert',
      path: '/domain/devices',
      element: element('input', { type: 'keyboard', bus: 'virtio' }),
    },
  },
]

describe.skipIf(!hasCorpus)(corpusTitle('domains'), () => {
  test('nearly all are read, and of each the greater part is understood', () => {
    expect(files.length).toBeGreaterThan(40)
    const refused = files.flatMap(({ name, xml }) => {
      const parsed = parseDomainXml(xml)
      return parsed.ok ? [] : [`${name}: ${parsed.failure.code}`]
    })
    // Some of them are parts of documents, or were damaged where they were published.
    expect(refused.length, refused.join('\n')).toBeLessThanOrEqual(files.length / 10)
    const shares = domains.map(({ xml }) => {
      const parsed = parseDomainXml(xml)
      const lines = xml.split('\n').filter((line) => line.includes('<')).length
      return parsed.ok ? parsed.value.notUnderstood.length / lines : 1
    })
    expect(Math.max(...shares)).toBeLessThan(0.5)
  })

  test.each(domains)('$name: an edit changes what it says and nothing else', ({ xml }) => {
    expect(editDomainXml(xml, [])).toEqual({ ok: true, value: xml })
    for (const { edit } of edits) {
      const once = editDomainXml(xml, [edit])
      if (!once.ok) throw new Error(JSON.stringify(once.failure))
      expect(restOf(xml, once.value, edit)).toBe(null)
      expect(parseDomainXml(once.value).ok).toBe(true)
    }
  })

  test.each(domains)('$name: what is removed comes back by the same text', ({ xml }) => {
    const parsed = parseDomainXml(xml)
    for (const place of parsed.ok ? parsed.value.notUnderstood.filter((one) => !one.includes('@')).slice(0, 5) : []) {
      const without = editDomainXml(xml, [{ kind: 'remove', path: place }])
      if (!without.ok) throw new Error(`${place}: ${JSON.stringify(without.failure)}`)
      // One piece went, and all else is where it was.
      const start = commonStart(xml, without.value)
      expect(xml.slice(0, start) + xml.slice(start + xml.length - without.value.length)).toBe(without.value)
    }
  })

  test.skipIf(missingXmlTools() !== null)('each that validates before validates after', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'guest-corpus-'))
    afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))
    const before = domains.map(({ name, xml }) => write(path.join(folder, name), xml))
    const invalid = validateFiles(before)
    const valid = domains.filter(({ name }) => !(name in invalid))
    expect(valid.length).toBeGreaterThan(10)
    const after = valid.flatMap(({ name, xml }) =>
      edits
        .filter((one) => one.name === 'device' || (one.name === 'insert' && !xml.includes('<description>')))
        .map((one) => {
          const edited = editDomainXml(xml, [one.edit])
          return write(path.join(folder, `${one.name}-${name}`), edited.ok ? edited.value : '')
        }),
    )
    expect(validateFiles(after)).toEqual({})
  })
})

function write(file: string, text: string): string {
  fs.writeFileSync(file, text)
  return file
}

function commonStart(left: string, right: string): number {
  let at = 0
  while (at < left.length && left[at] === right[at]) at += 1
  return at
}

/** Null where the two texts differ in one run of characters that holds the edit; else what else changed. */
function restOf(before: string, after: string, edit: DomainEdit): string | null {
  const start = commonStart(before, after)
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const gone = before.slice(start, before.length - end)
  const come = after.slice(start, after.length - end)
  if (edit.kind !== 'insert') return gone.includes('<') || come.includes('<') ? `${gone} became ${come}` : null
  const count = (text: string) => new DOMParser().parseFromString(text, 'text/xml').getElementsByTagName('*').length
  return gone === '' && count(after) === count(before) + 1 ? null : `${gone} became ${come}`
}
