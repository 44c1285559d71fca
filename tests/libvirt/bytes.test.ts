// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { domainEventIds, errorNumbers } from '../../src-main/libvirt/protocol/enums.gen.ts'
import {
  connectGetAllDomainStats,
  domainCreateWithFlags,
  domainEventCallbackLifecycle,
  domainLookupByUuid,
  networkGetDhcpLeases,
  qemuDomainAgentCommand,
} from '../../src-main/libvirt/protocol/procedures.gen.ts'
import { payloadReader, readHeader, writeFrame } from '../../src-main/libvirt/wire/frame.ts'
import { readComplaint } from '../../src-main/libvirt/wire/read-complaint.ts'
import { XdrReader } from '../../src-main/libvirt/wire/xdr-reader.ts'
import { XdrWriter } from '../../src-main/libvirt/wire/xdr-writer.ts'
import { annotatedBytes } from './support/annotated-bytes.ts'

const domain = { name: 'vm', uuid: '01234567-89ab-cdef-0123-456789abcdef', id: -1 }

const written = (write: (writer: XdrWriter) => void) => {
  const writer = new XdrWriter()
  write(writer)
  return writer.takeWritten().toString('hex')
}

const readerOf = (bytes: Buffer) => new XdrReader(bytes, 0, bytes.length)

test('a call, field by field', () => {
  const bytes = annotatedBytes(`
    00 00 00 3c              - length of the frame, this number included: 60
    20 00 80 86              - program: remote
    00 00 00 01              - version of the program
    00 00 00 c4              - procedure 196: domainCreateWithFlags
    00 00 00 00              - type: call
    00 00 00 07              - serial
    00 00 00 00              - status: ok, as in every call
    00 00 00 02              - length of the domain's name
    76 6d 00 00              - "vm" and two bytes to fill up four
    01 23 45 67 89 ab cd ef  - UUID, first half
    01 23 45 67 89 ab cd ef  - UUID, second half
    ff ff ff ff              - id: -1, it does not run
    00 00 00 11              - flags: paused, validate
  `)
  const { program, version, number, writeArguments } = domainCreateWithFlags
  const header = { program, version, procedure: number, type: 0, serial: 7, status: 0 }
  expect(written((to) => writeFrame(to, header, (at) => writeArguments(at, { dom: domain, flags: 17 })))).toBe(
    bytes.toString('hex'),
  )
  expect(readHeader(bytes, 0)).toEqual(header)
})

test('an answer with a domain, field by field', () => {
  const bytes = annotatedBytes(`
    00 00 00 38              - length: 56
    20 00 80 86              - program: remote
    00 00 00 01              - version
    00 00 00 18              - procedure 24: domainLookupByUuid
    00 00 00 01              - type: reply
    00 00 00 08              - serial of the call
    00 00 00 00              - status: ok
    00 00 00 02              - length of the name
    76 6d 00 00              - "vm"
    01 23 45 67 89 ab cd ef  - UUID
    01 23 45 67 89 ab cd ef
    ff ff ff ff              - id: -1
  `)
  expect(bytes.readUInt32BE(0)).toBe(bytes.length)
  expect(readHeader(bytes, 0)).toMatchObject({ procedure: domainLookupByUuid.number, type: 1, serial: 8, status: 0 })
  const reader = payloadReader(bytes, 0, bytes.length)
  expect([domainLookupByUuid.readResult(reader), reader.remaining]).toEqual([{ dom: domain }, 0])
})

test('an error, field by field', () => {
  const bytes = annotatedBytes(`
    00 00 00 2a              - code 42: no-domain
    00 00 00 0a              - domain 10: qemu
    00 00 00 01              - a message follows
    00 00 00 05              - its length
    67 6f 6e 65 21 00 00 00  - "gone!" and three bytes to fill up
    00 00 00 02              - level 2: error
    00 00 00 00              - no domain: nobody uses it any more
    00 00 00 01              - first text follows
    00 00 00 02              - its length
    25 73 00 00              - "%s"
    00 00 00 00              - no second text
    00 00 00 00              - no third text
    ff ff ff ff              - first number: -1
    00 00 00 05              - second number: 5
    00 00 00 00              - no network: nobody uses it any more
  `)
  const reader = readerOf(bytes)
  expect([readComplaint(reader), reader.remaining]).toEqual([
    {
      name: 'no-domain',
      number: errorNumbers['no-domain'],
      domain: 'qemu',
      level: 'error',
      message: 'gone!',
      details: ['%s', null, null],
      numbers: [-1, 5],
    },
    0,
  ])
})

test('a lifecycle event, field by field', () => {
  const bytes = annotatedBytes(`
    00 00 00 03              - id of the subscription
    00 00 00 02              - length of the name
    76 6d 00 00              - "vm"
    01 23 45 67 89 ab cd ef  - UUID
    01 23 45 67 89 ab cd ef
    00 00 00 04              - id: 4
    00 00 00 02              - event 2: started
    00 00 00 01              - detail 1: migrated
  `)
  expect(domainEventIds.lifecycle).toBe(0)
  expect(domainEventCallbackLifecycle.readMessage(readerOf(bytes))).toEqual({
    callbackID: 3,
    msg: { dom: { ...domain, id: 4 }, event: 2, detail: 1 },
  })
})

test('figures of every type, field by field', () => {
  const bytes = annotatedBytes(`
    00 00 00 01              - one domain
    00 00 00 02              - length of its name
    76 6d 00 00              - "vm"
    01 23 45 67 89 ab cd ef  - UUID
    01 23 45 67 89 ab cd ef
    00 00 00 04              - id
    00 00 00 07              - seven parameters
    00 00 00 01 69 00 00 00  - "i"
    00 00 00 01              - type: int
    ff ff ff fe              - -2
    00 00 00 01 75 00 00 00  - "u"
    00 00 00 02              - type: uint
    ff ff ff ff              - 4294967295
    00 00 00 01 6c 00 00 00  - "l"
    00 00 00 03              - type: llong
    ff ff ff ff ff ff ff ff  - -1
    00 00 00 01 6d 00 00 00  - "m"
    00 00 00 04              - type: ullong
    ff ff ff ff ff ff ff ff  - 2^64 - 1
    00 00 00 01 64 00 00 00  - "d"
    00 00 00 05              - type: double
    3f f8 00 00 00 00 00 00  - 1.5
    00 00 00 01 62 00 00 00  - "b"
    00 00 00 06              - type: boolean
    00 00 00 01              - true
    00 00 00 01 73 00 00 00  - "s"
    00 00 00 07              - type: string
    00 00 00 02 c3 a9 00 00  - "é"
  `)
  const [record] = connectGetAllDomainStats.readResult(readerOf(bytes)).retStats
  expect(record?.params.map(({ field, value }) => [field, value.type, value.value])).toEqual([
    ['i', 'int', -2],
    ['u', 'uint', 4_294_967_295],
    ['l', 'llong', -1n],
    ['m', 'ullong', 18_446_744_073_709_551_615n],
    ['d', 'double', 1.5],
    ['b', 'boolean', true],
    ['s', 'string', 'é'],
  ])
})

test('what may be absent, and a call of the QEMU program, field by field', () => {
  const network = { name: 'n', uuid: domain.uuid }
  expect(
    written((to) => networkGetDhcpLeases.writeArguments(to, { net: network, mac: null, needResults: 1, flags: 0 })),
  ).toBe(
    annotatedBytes(`
      00 00 00 01 6e 00 00 00  - "n"
      01 23 45 67 89 ab cd ef  - UUID
      01 23 45 67 89 ab cd ef
      00 00 00 00              - no MAC address
      00 00 00 01              - results are wanted, not only their number
      00 00 00 00              - flags
    `).toString('hex'),
  )
  const { program, number } = qemuDomainAgentCommand
  expect([program, number]).toEqual([0x20008087, 3])
  expect(
    qemuDomainAgentCommand.readResult(readerOf(annotatedBytes('00 00 00 01 00 00 00 02 7b 7d 00 00  - "{}"'))),
  ).toEqual({
    result: '{}',
  })
})
