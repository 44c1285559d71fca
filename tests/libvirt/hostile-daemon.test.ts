// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectLibvirt } from '../../src-main/libvirt/connect-libvirt.ts'
import type { LibvirtConnection } from '../../src-main/libvirt/libvirt-connection.ts'
import { FrameSplitter } from '../../src-main/libvirt/wire/frame-splitter.ts'
import { XdrFault } from '../../src-main/libvirt/wire/xdr-fault.ts'
import { XdrWriter } from '../../src-main/libvirt/wire/xdr-writer.ts'
import { type FakeCall, FakeDaemon, frameOf } from './support/fake-daemon.ts'
import { take, takeFailure } from './support/take.ts'

const rounds = 2_000
const uuid = '01234567-89ab-cdef-0123-456789abcdef'

/** A short row of numbers that looks like chance and is the same each time (xorshift). */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

function domainPayload(name: string): Buffer {
  const writer = new XdrWriter()
  writer.string(name, 100, 'name')
  writer.uuid(uuid, 'uuid')
  writer.int(-1, 'id')
  return Buffer.from(writer.takeWritten())
}

/** The name that was asked for. */
function nameIn(call: FakeCall): string {
  return call.payload.toString('utf8', 4, 4 + call.payload.readUInt32BE(0))
}

describe('a daemon that answers by the serial', () => {
  let daemon: FakeDaemon
  let libvirt: LibvirtConnection
  beforeAll(async () => {
    daemon = await FakeDaemon.start()
    libvirt = await connect()
  })
  afterAll(async () => {
    await libvirt.close()
    await daemon.stop()
  })
  const connect = (maxCallsInFlight = 4) =>
    take(connectLibvirt({ uri: 'test:///default', socketDirectory: daemon.socketDirectory, maxCallsInFlight }))

  test('in another order: each caller gets its own answer', async () => {
    const wide = await connect(1_000)
    const calls: FakeCall[] = []
    daemon.answer = (call) => {
      calls.push(call)
      if (calls.length < 200) return
      const next = chance(42)
      while (calls.length > 0) {
        const [picked] = calls.splice(next(calls.length), 1)
        picked?.reply(domainPayload(nameIn(picked)))
      }
    }
    const names = Array.from({ length: 200 }, (_, index) => `name-${index}`)
    const answers = await Promise.all(names.map((name) => take(wide.domains.lookupByName(name))))
    expect(answers.map(({ name }) => name)).toEqual(names)
    await wide.close()
  })

  test('in pieces of any size, several answers in one piece or one byte at a time', async () => {
    const wide = await connect(1_000)
    for (const pieceBytes of [1, 3, 27, 28, 29, 64, 4_096]) {
      const waiting: Buffer[] = []
      daemon.answer = (call) => {
        waiting.push(frameOf({ ...call.header, type: 1 }, domainPayload(nameIn(call))))
        if (waiting.length < 20) return
        const bytes = Buffer.concat(waiting)
        for (let start = 0; start < bytes.length; start += pieceBytes)
          call.raw(bytes.subarray(start, start + pieceBytes))
      }
      const names = Array.from({ length: 20 }, (_, index) => `piece-${index}`)
      const answers = await Promise.all(names.map((name) => take(wide.domains.lookupByName(name))))
      expect(answers.map(({ name }) => name)).toEqual(names)
    }
    await wide.close()
  })

  test('says that it does not know a call: that is a kind of failure of its own, and the connection goes on', async () => {
    daemon.answer = (call) => {
      const writer = new XdrWriter()
      writer.int(39, 'code')
      writer.int(7, 'domain')
      writer.optional(`unknown procedure: ${call.header.procedure}`, (to, text) => to.string(text, 100, 'message'))
      writer.int(2, 'level')
      for (let field = 0; field < 4; field++) writer.uint(0, 'absent')
      writer.int(0, 'int1')
      writer.int(0, 'int2')
      writer.uint(0, 'network')
      call.reply(writer.takeWritten(), { status: 1 })
    }
    expect(await takeFailure(libvirt.host.hostname())).toEqual({
      code: 'call-unsupported',
      procedure: 'connectGetHostname',
      by: 'daemon',
      message: 'unknown procedure: 59',
    })
    daemon.answer = (call) => call.reply(domainPayload(nameIn(call)))
    expect((await take(libvirt.domains.lookupByName('after'))).name).toBe('after')
  })

  test('asks for what we do not speak: the failure names it', async () => {
    daemon.authentication = [1]
    expect(
      await takeFailure(connectLibvirt({ uri: 'test:///default', socketDirectory: daemon.socketDirectory })),
    ).toMatchObject({ code: 'authentication-needed', offered: ['sasl'] })
    daemon.authentication = [0]
  })
})

describe('a daemon that lies', () => {
  let daemon: FakeDaemon
  beforeAll(async () => {
    daemon = await FakeDaemon.start()
  })
  afterAll(() => daemon.stop())
  const connect = () => take(connectLibvirt({ uri: 'test:///default', socketDirectory: daemon.socketDirectory }))

  const number = (value: number) => {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32BE(value >>> 0)
    return bytes
  }
  const lies: readonly (readonly [what: string, tell: (call: FakeCall) => void, detail: RegExp])[] = [
    ['a frame shorter than its header', (call) => call.raw(number(27)), /a frame of 27 bytes was announced/],
    ['a frame of four gigabytes', (call) => call.raw(number(0xffff_ffff)), /a frame of 4294967295 bytes was announced/],
    [
      'an answer to nobody',
      (call) => call.reply(domainPayload('x'), { serial: 4_711 }),
      /serial 4711, which asked nothing/,
    ],
    [
      'an answer to another call',
      (call) => call.reply(domainPayload('x'), { procedure: 1 }),
      /answer to procedure 1 came/,
    ],
    [
      'an answer of another program',
      (call) => call.reply(domainPayload('x'), { program: 1 }),
      /answer to procedure 23 came/,
    ],
    ['a call', (call) => call.reply(domainPayload('x'), { type: 0 }), /frame of type 0 came/],
    ['descriptors', (call) => call.reply(domainPayload('x'), { type: 5 }), /frame of type 5 came/],
    ['bytes of a stream', (call) => call.reply(domainPayload('x'), { type: 3 }), /bytes came for a stream/],
    ['an unknown status', (call) => call.reply(domainPayload('x'), { status: 9 }), /has the status 9/],
    ['an answer cut short', (call) => call.reply(domainPayload('x').subarray(0, -4)), /ends 4 bytes too early/],
    [
      'an answer too long',
      (call) => call.reply(Buffer.concat([domainPayload('x'), number(0)])),
      /has 4 bytes too many/,
    ],
    ['a name longer than all', (call) => call.reply(number(0xffff_fff0)), /has a length of 4294967280/],
    ['a name longer than the frame', (call) => call.reply(number(4_000_000)), /bytes too early/],
    ['an error cut short', (call) => call.reply(number(1), { status: 1 }), /too early/],
  ]

  test.each(lies)('%s: ends the connection for everybody, and says why', async (_what, tell, detail) => {
    const libvirt = await connect()
    let asked = 0
    daemon.answer = (call) => {
      asked += 1
      if (asked === 2) tell(call)
    }
    const both = [libvirt.domains.lookupByName('first'), libvirt.domains.lookupByName('second')]
    for (const answer of both) {
      const failure = await takeFailure(answer)
      expect(failure).toMatchObject({ code: 'protocol-violated', detail: expect.stringMatching(detail) })
    }
    expect(await libvirt.closed).toMatchObject({ code: 'protocol-violated' })
    expect(await takeFailure(libvirt.domains.list())).toMatchObject({ code: 'protocol-violated' })
  })

  test('counts that no frame can hold are refused before anything is made for them', async () => {
    const libvirt = await connect()
    // 16384 domains are allowed, and none of them is there.
    daemon.answer = (call) => call.reply(number(16_384))
    expect(await takeFailure(libvirt.domains.list())).toMatchObject({
      detail: expect.stringMatching(/counts 16384 items in 0 bytes/),
    })
  })

  test('memory for a frame grows with what came of it, not with what it says', () => {
    const frames: number[] = []
    const splitter = new FrameSplitter((_buffer, start, end) => frames.push(end - start))
    const before = process.memoryUsage().arrayBuffers
    const begun = Array.from({ length: 200 }, () => {
      const one = new FrameSplitter(() => {})
      one.push(number(33_554_436), 4)
      return one
    })
    expect(begun).toHaveLength(200)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200 * 200_000)
    const whole = Buffer.alloc(33_554_436)
    whole.writeUInt32BE(whole.length)
    for (let start = 0; start < whole.length; start += 1_000_003) {
      const piece = whole.subarray(start, start + 1_000_003)
      splitter.push(piece, piece.length)
    }
    expect(frames).toEqual([33_554_436])
    expect(() => splitter.push(number(33_554_437), 4)).toThrow(XdrFault)
  })

  test(`${rounds} answers changed by chance: each call settles, as a value or as a failure of a known kind`, async () => {
    const next = chance(20_261_127)
    const possible = ['connection-lost', 'protocol-violated', 'value', 'call-failed', 'call-unsupported']
    const outcomes: Record<string, number> = {}
    let libvirt = await connect()
    daemon.answer = (call) => call.raw(spoil(frameOf({ ...call.header, type: 1 }, domainPayload(nameIn(call))), next))
    for (let round = 0; round < rounds; round++) {
      const pending = libvirt.domains.lookupByName('vm')
      // What was cut off keeps a caller waiting until the daemon goes on or goes away: here it goes away.
      const result = await Promise.race([pending, settle(libvirt).then(() => pending)])
      const outcome = result.ok ? 'value' : result.failure.code
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      if (!result.ok && result.failure.code !== 'call-failed') libvirt = await connect()
    }
    await libvirt.close()
    expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(rounds)
    expect(Object.keys(outcomes).sort()).toEqual(
      expect.arrayContaining(['connection-lost', 'protocol-violated', 'value']),
    )
    expect(Object.keys(outcomes).filter((outcome) => !possible.includes(outcome))).toEqual([])
  })
})

/** Gives an answer the time of a few turns to arrive, and then closes. */
async function settle(libvirt: LibvirtConnection): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20))
  const closing = libvirt.close()
  await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, 20))])
}

/** Flips, cuts, repeats or inserts; sometimes leaves it as it is. */
function spoil(frame: Buffer, next: (below: number) => number): Buffer {
  const at = next(frame.length)
  switch (next(6)) {
    case 0:
      frame[at] = (frame[at] ?? 0) ^ (1 << next(8))
      return frame
    case 1:
      return frame.subarray(0, at)
    case 2:
      return Buffer.concat([frame, frame.subarray(0, at)])
    case 3:
      return Buffer.concat([frame.subarray(0, at), Buffer.from([next(256)]), frame.subarray(at)])
    case 4:
      frame.writeUInt32BE(next(2) === 0 ? 0xffff_ffff : next(0x7fff_ffff), at & ~3 & (frame.length - 4))
      return frame
    default:
      return frame
  }
}

test('a client that asks nobody whether they live does not have itself asked either, which would wake it up', async () => {
  const daemon = await FakeDaemon.start()
  const address = { uri: 'test:///default', socketDirectory: daemon.socketDirectory }
  const silent = await take(connectLibvirt({ ...address, keepAlive: null }))
  const afterSilent = daemon.announcements
  const usual = await take(connectLibvirt(address))
  expect([afterSilent, daemon.announcements]).toEqual([0, 1])
  await silent.close()
  await usual.close()
  await daemon.stop()
})
