// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import type { DomainEdit } from '../../src-main/guest/edit/domain-edit.ts'
import { editDomainXml } from '../../src-main/guest/edit/edit-domain-xml.ts'
import { element } from '../../src-main/guest/xml/xml-element.ts'

const xml = `<?xml version="1.0"?>
<!-- <memory>this is a comment</memory> -->
<domain type="kvm"  id='3'>
  <name>a</name><!-- kept -->
  <memory   unit='KiB'>1024</memory>
  <features>
    <acpi/> <!-- power -->
    <hyperv>
        <relaxed state="on"></relaxed>
    </hyperv>
  </features>
  <cpu/>
  <devices>
\t<disk type='file'><driver name='qemu'/><target dev='vda'/></disk>
\t<disk type='file'>
\t  <target dev='vdb' bus = "virtio" />
\t</disk>
  </devices>
  <stranger xmlns:x='urn:x'><x:y z='&amp;&#x41;'><![CDATA[<disk/>]]></x:y></stranger>
</domain>
`

/** Lines of `after` that differ, as `- old` and `+ new`. */
function changes(after: string): string[] {
  const old = xml.split('\n')
  const now = after.split('\n')
  let start = 0
  while (start < old.length && old[start] === now[start]) start += 1
  let end = 0
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  return [
    ...old.slice(start, old.length - end).map((line) => `- ${line}`),
    ...now.slice(start, now.length - end).map((line) => `+ ${line}`),
  ]
}

describe('an edit changes what it says and nothing else', () => {
  test.each<[string, DomainEdit, string[]]>([
    [
      'sets an attribute in its quotes',
      { kind: 'set-attribute', path: '/domain/devices/disk[2]/target', name: 'bus', value: 'sata' },
      [`- \t  <target dev='vdb' bus = "virtio" />`, `+ \t  <target dev='vdb' bus = "sata" />`],
    ],
    [
      'adds an attribute',
      { kind: 'set-attribute', path: "/domain/devices/disk[1]/driver[@name='qemu']", name: 'cache', value: `no'n"e<` },
      [
        `- \t<disk type='file'><driver name='qemu'/><target dev='vda'/></disk>`,
        `+ \t<disk type='file'><driver name='qemu' cache='no&apos;n&quot;e&lt;'/><target dev='vda'/></disk>`,
      ],
    ],
    [
      'adds the first attribute',
      { kind: 'set-attribute', path: '/domain/cpu', name: 'mode', value: 'host-passthrough' },
      ['-   <cpu/>', '+   <cpu mode="host-passthrough"/>'],
    ],
    [
      'removes an attribute with its space',
      { kind: 'remove-attribute', path: '/domain', name: 'id' },
      [`- <domain type="kvm"  id='3'>`, '+ <domain type="kvm">'],
    ],
    ['leaves an attribute that is not there', { kind: 'remove-attribute', path: '/domain', name: 'none' }, []],
    [
      'sets a text',
      { kind: 'set-text', path: '/domain/memory', text: '2 & 3' },
      [`-   <memory   unit='KiB'>1024</memory>`, `+   <memory   unit='KiB'>2 &amp; 3</memory>`],
    ],
    [
      'gives an empty element a text',
      { kind: 'set-text', path: '/domain/cpu', text: 'x' },
      ['-   <cpu/>', '+   <cpu>x</cpu>'],
    ],
    ['removes a line', { kind: 'remove', path: '/domain/cpu' }, ['-   <cpu/>']],
    [
      'removes several lines',
      { kind: 'remove', path: '/domain/features/hyperv' },
      ['-     <hyperv>', '-         <relaxed state="on"></relaxed>', '-     </hyperv>'],
    ],
    [
      'keeps what shares the line',
      { kind: 'remove', path: '/domain/features/acpi' },
      ['-     <acpi/> <!-- power -->', '+      <!-- power -->'],
    ],
    [
      'inserts behind a namesake, as deep',
      {
        kind: 'insert',
        path: '/domain/devices',
        element: element('disk', { type: 'block' }, element('source', { dev: '/dev/x' })),
      },
      [`+ \t<disk type='block'>`, `+ \t  <source dev='/dev/x'/>`, '+ \t</disk>'],
    ],
    [
      'inserts behind a comment of the line',
      { kind: 'insert', path: '/domain/features', element: element('acpi', { again: 'yes' }) },
      [`+     <acpi again='yes'/>`],
    ],
    [
      'opens an empty element',
      { kind: 'insert', path: '/domain/cpu', element: element('cache', { mode: 'passthrough' }) },
      ['-   <cpu/>', '+   <cpu>', `+     <cache mode='passthrough'/>`, '+   </cpu>'],
    ],
    [
      'inserts into a line of its own kind',
      { kind: 'insert', path: '/domain/devices/disk[1]', element: element('readonly') },
      [
        `- \t<disk type='file'><driver name='qemu'/><target dev='vda'/></disk>`,
        `+ \t<disk type='file'><driver name='qemu'/><target dev='vda'/><readonly/></disk>`,
      ],
    ],
    [
      'replaces an element',
      { kind: 'replace', path: '/domain/features/hyperv/relaxed', element: element('vapic', { state: 'on' }) },
      ['-         <relaxed state="on"></relaxed>', `+         <vapic state='on'/>`],
    ],
  ])('%s', (_, edit, expected) => {
    const after = editDomainXml(xml, [edit])
    expect(after.ok ? changes(after.value) : after.failure).toEqual(expected)
  })
})

test('no edit, no change; several at once are placed by the text before', () => {
  expect(editDomainXml(xml, [])).toEqual({ ok: true, value: xml })
  const after = editDomainXml(xml, [
    { kind: 'remove', path: '/domain/devices/disk[1]' },
    { kind: 'set-attribute', path: '/domain/devices/disk[2]', name: 'type', value: 'block' },
    { kind: 'insert', path: '/domain/devices', element: element('disk', { n: 1 }) },
    { kind: 'insert', path: '/domain/devices', element: element('disk', { n: 2 }) },
  ])
  expect(after.ok && after.value.slice(after.value.indexOf('<devices>'), after.value.indexOf('</devices>'))).toBe(
    `<devices>\n\t<disk type='block'>\n\t  <target dev='vdb' bus = "virtio" />\n\t</disk>\n\t<disk n='1'/>\n\t<disk n='2'/>\n  `,
  )
})

test('Windows line ends stay', () => {
  const after = editDomainXml(xml.replaceAll('\n', '\r\n'), [
    { kind: 'insert', path: '/domain/cpu', element: element('cache', { mode: 'passthrough' }) },
    { kind: 'remove', path: '/domain/memory' },
  ])
  expect(after.ok && /[^\r]\n/.test(after.value)).toBe(false)
  expect(after.ok && after.value).toContain('<name>a</name><!-- kept -->\r\n  <features>')
})

test.each<[DomainEdit[], object]>([
  [[{ kind: 'remove', path: '/domain/none' }], { code: 'no-such-element', path: '/domain/none' }],
  [[{ kind: 'remove', path: 'domain//' }], { code: 'no-such-element' }],
  [[{ kind: 'remove', path: '/domain/devices/disk' }], { code: 'ambiguous-path' }],
  [[{ kind: 'remove', path: '/domain' }], { code: 'not-possible' }],
  [[{ kind: 'set-text', path: '/domain/devices', text: '' }], { code: 'not-possible' }],
  [
    [
      { kind: 'remove', path: '/domain/features' },
      { kind: 'remove', path: '/domain/features/acpi' },
    ],
    { code: 'edits-collide' },
  ],
])('refuses %#', (edits, failure) => {
  expect(editDomainXml(xml, edits)).toMatchObject({ ok: false, failure })
})
