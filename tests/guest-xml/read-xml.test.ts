// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import type { Element } from '@xmldom/xmldom'
import { describe, expect, test } from 'vitest'
import { childElements, parseXml } from '../../src-main/guest/xml/parse-xml.ts'
import { readXml, type XmlReading } from '../../src-main/guest/xml/read-xml.ts'
import { corpusTitle, hasCorpus, listCorpus } from '../support/corpus.ts'

const tricky = [
  `<a x="1" y='2'><b/>one<b x='&lt;&#65;&#x42;&quot;'>two &amp; three</b></a>`,
  `<a>before<!-- <b>no</b> ' " > -->after<![CDATA[ <b> & &amp; ]]> and <?target ' > ?>end</a>`,
  `<?xml version="1.0"?>\n<!-- first --><a  one = "a>b" two='a"b'\n three="c'd" >t<b q=">'">u</b >v</a>\n<!-- last -->`,
  `<a xmlns='urn:one' xmlns:p='urn:two'><p:b xmlns:p='urn:three'><p:c/><d/></p:b><p:b/></a>`,
  `<a line='one\ntwo\tthree' kept='&#10;&#9;'>\n  spaced  \n</a>`,
  '<a>&#128512; ü</a>',
]

/** What both ways to read are asked. */
interface Told {
  readonly name: string
  readonly namespace: string | null
  readonly text: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Told[]
}

function tellDom(of: Element): Told {
  return {
    name: of.nodeName,
    namespace: of.namespaceURI,
    text: of.textContent ?? '',
    attributes: Object.fromEntries([...of.attributes].map(({ name, value }) => [name, value])),
    children: childElements(of).map(tellDom),
  }
}

/** The names are those that the document has, in its order: the reader is asked for children by name. */
function tellReading(of: XmlReading, like: Told): Told {
  const taken = new Map<string, number>()
  return {
    name: of.name,
    namespace: of.namespace,
    text: of.text,
    attributes: Object.fromEntries(of.attributes()),
    children: like.children.flatMap((child) => {
      const at = taken.get(child.name) ?? 0
      taken.set(child.name, at + 1)
      const found = of.children(child.name)[at]
      return found === undefined ? [] : [tellReading(found, child)]
    }),
  }
}

function expectAlike(text: string): void {
  const parsed = parseXml(text)
  const read = readXml(text)
  if (!parsed.ok || !read.ok) throw new Error(`not read: ${JSON.stringify({ parsed: parsed.ok, read: read.ok })}`)
  const wanted = tellDom(parsed.value)
  expect(tellReading(read.value, wanted)).toEqual(wanted)
  for (const child of wanted.children) {
    expect(read.value.children(child.name)).toHaveLength(
      wanted.children.filter(({ name }) => name === child.name).length,
    )
    expect(read.value.child(child.name)?.text).toBe(wanted.children.find(({ name }) => name === child.name)?.text)
  }
}

test.each(tricky)('%s is read as a DOM parser reads it', (text) => {
  expectAlike(text)
})

test('what is not there is null, and what is no document a failure', () => {
  const read = readXml('<a/>')
  expect(read.ok && [read.value.child('b'), read.value.attribute('x'), read.value.namespace]).toEqual([
    null,
    null,
    null,
  ])
  expect(readXml('<a><b></a>')).toMatchObject({ ok: false, failure: { code: 'not-xml' } })
  expect(readXml('<!DOCTYPE a []><a/>')).toMatchObject({ ok: false, failure: { code: 'has-doctype' } })
})

describe.skipIf(!hasCorpus)(corpusTitle('domains'), () => {
  test.each(listCorpus('domains', /\.xml$/))('$name is read as a DOM parser reads it', ({ path }) => {
    expectAlike(fs.readFileSync(path, 'utf8'))
  })
})
