// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { removePartialDownload } from '../../src-main/media/download-file.ts'
import { driverReleases } from '../../src-main/media/driver-release-table.ts'
import { fetchDriverDisc } from '../../src-main/media/fetch-driver-disc.ts'
import { findImageTool } from '../../src-main/media/run-image-tool.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

const gap = findImageTool('openssl') === null ? 'openssl is not installed' : null
const disc = randomBytes(3_000_000)
const sha256 = createHash('sha256').update(disc).digest('hex')

type Answer = (request: IncomingMessage, response: ServerResponse, attempt: number) => void

/** A server with a certificate of its own that answers as told; the number of the request counts from 1. */
async function serve(answer: Answer) {
  const folder = makeTemporaryFolder()
  const [key, certificate] = [path.join(folder, 'key'), path.join(folder, 'certificate')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '2',
    ...subject,
    '-keyout',
    key,
    '-out',
    certificate,
  ])
  const pem = fs.readFileSync(certificate, 'utf8')
  const requests: string[] = []
  const server = https.createServer({ key: fs.readFileSync(key), cert: pem }, (request, response) => {
    requests.push(`${request.url} ${request.headers.range ?? 'all'}`)
    answer(request, response, requests.length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const host = `localhost:${(server.address() as AddressInfo).port}`
  const target = path.join(folder, 'virtio-win.iso')
  const release = { version: '0.0.1', url: `https://${host}/disc.iso`, sha256, sizeBytes: disc.length as number | null }
  return { folder, host, requests, target, release, servers: { hosts: [host], certificateAuthority: pem } }
}

/** Sends the disc, or the part that was asked for, as a server that can go on in the middle; `end` cuts the connection there. */
function send(request: IncomingMessage, response: ServerResponse, end = disc.length): void {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
  const headers = {
    'content-length': disc.length - from,
    'content-range': `bytes ${from}-${disc.length - 1}/${disc.length}`,
  }
  response.writeHead(request.headers.range === undefined ? 200 : 206, headers)
  if (end >= disc.length) response.end(disc.subarray(from))
  else response.write(disc.subarray(from, end), () => response.destroy())
}

const whole: Answer = (request, response) => send(request, response)
const stands = (file: string) => fs.existsSync(file) && fs.readFileSync(file).equals(disc)
const beside = (folder: string) =>
  fs
    .readdirSync(folder)
    .filter((name) => name.includes('virtio-win'))
    .sort()

describe.skipIf(gap !== null)(`a driver disc from a server over TLS${gap === null ? '' : ` (skipped: ${gap})`}`, () => {
  test('comes whole, tells its progress, and can be read by everybody', async () => {
    const { release, servers, target, folder } = await serve(whole)
    const told: (number | null)[] = []
    const fetched = await fetchDriverDisc({ release, servers, target, onProgress: (fraction) => told.push(fraction) })
    expect(fetched).toEqual({ ok: true, value: release })
    expect(stands(target)).toBe(true)
    expect(told.at(-1)).toBe(1)
    expect(fs.statSync(target).mode & 0o777).toBe(0o644)
    expect(beside(folder)).toEqual(['virtio-win.iso'])
  })

  test('a connection that breaks is taken up where it broke', async () => {
    const { release, servers, target, requests } = await serve((request, response, attempt) =>
      send(request, response, attempt < 4 ? attempt * 700_000 : undefined),
    )
    expect(await fetchDriverDisc({ release, servers, target })).toMatchObject({ ok: true })
    expect(stands(target)).toBe(true)
    expect(requests[0]).toBe('/disc.iso all')
    expect(requests.slice(1).every((request) => /bytes=[1-9]\d*-$/.test(request))).toBe(true)
  })

  test('stopped, it goes on there at the next call', async () => {
    const { release, servers, target, requests, folder } = await serve(whole)
    const stop = new AbortController()
    const onProgress = (fraction: number | null) => (fraction ?? 0) > 0.2 && stop.abort()
    expect(await fetchDriverDisc({ release, servers, target, onProgress, signal: stop.signal })).toEqual({
      ok: false,
      failure: { code: 'task-cancelled' },
    })
    expect(beside(folder)).toEqual(['.virtio-win.iso.partial'])
    expect(await fetchDriverDisc({ release, servers, target })).toMatchObject({ ok: true })
    expect(stands(target)).toBe(true)
    expect(requests[1]).toMatch(/bytes=[1-9]\d*-$/)
    expect(
      await fetchDriverDisc({ release, servers, target: `${target}2`, signal: AbortSignal.abort() }),
    ).toMatchObject({
      failure: { code: 'task-cancelled' },
    })
    expect(await removePartialDownload(`${target}2`)).toEqual({ ok: true, value: null })
    expect(beside(folder)).toEqual(['virtio-win.iso'])
  })

  test('a server that cannot go on in the middle gives it from the start', async () => {
    const { release, servers, target } = await serve((request, response, attempt) => {
      delete request.headers.range
      send(request, response, attempt === 1 ? 500_000 : undefined)
    })
    expect(await fetchDriverDisc({ release, servers, target })).toMatchObject({ ok: true })
    expect(stands(target)).toBe(true)
  })

  test('a file whose length nobody knows ends with the connection, and the checksum decides', async () => {
    const { release, servers, target } = await serve((_request, response) => response.end(disc))
    expect(await fetchDriverDisc({ release: { ...release, sizeBytes: null }, servers, target })).toMatchObject({
      ok: true,
    })
    expect(stands(target)).toBe(true)
  })

  test('what an earlier call left of another file does not spoil it', async () => {
    const { release, servers, target, folder } = await serve(whole)
    fs.writeFileSync(path.join(folder, '.virtio-win.iso.partial'), randomBytes(100_000))
    expect(await fetchDriverDisc({ release, servers, target })).toMatchObject({ ok: true })
    expect(stands(target)).toBe(true)
  })

  test('another file than the pinned one is not kept', async () => {
    const { release, servers, target, folder } = await serve(whole)
    const wrong = { ...release, sha256: '0'.repeat(64) }
    expect(await fetchDriverDisc({ release: wrong, servers, target })).toEqual({
      ok: false,
      failure: { code: 'checksum-wrong', url: release.url, expected: '0'.repeat(64), found: sha256 },
    })
    expect(fs.existsSync(target)).toBe(false)
    expect(fs.statSync(path.join(folder, '.virtio-win.iso.partial')).size).toBe(0)
  })

  test.each<[string, Answer, string]>([
    ['a page in its place', (_request, response) => response.end('<html>'), 'download-refused'],
    ['not found', (_request, response) => response.writeHead(404).end(), 'download-refused'],
    [
      'a file that never ends',
      (_request, response) => void response.write(Buffer.alloc(disc.length + 1)),
      'download-refused',
    ],
    [
      'something packed',
      (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(disc),
      'download-refused',
    ],
    [
      'a redirect without TLS',
      (_request, response) => response.writeHead(302, { location: 'http://localhost/disc.iso' }).end(),
      'download-refused',
    ],
    [
      'a redirect to a stranger',
      (_request, response) => response.writeHead(302, { location: 'https://example.org/disc.iso' }).end(),
      'download-refused',
    ],
    [
      'a redirect to no address',
      (_request, response) => response.writeHead(302, { location: 'https://[' }).end(),
      'download-refused',
    ],
    [
      'a redirect in a circle',
      (request, response) => response.writeHead(302, { location: request.url }).end(),
      'download-refused',
    ],
    [
      'another part than was asked for',
      (_request, response) => response.writeHead(206, { 'content-range': 'bytes 5-9/10' }).end('abcde'),
      'download-refused',
    ],
    ['a server that is out of order', (_request, response) => response.writeHead(503).end(), 'download-failed'],
  ])('%s is refused', async (_name, answer, code) => {
    const { release, servers, target } = await serve(answer)
    expect(await fetchDriverDisc({ release, servers, target })).toMatchObject({ ok: false, failure: { code } })
    expect(fs.existsSync(target)).toBe(false)
  })

  test('a server that gives a byte at a time is given up', async () => {
    const { release, servers, target, requests } = await serve((request, response, attempt) =>
      send(request, response, attempt),
    )
    expect(await fetchDriverDisc({ release, servers, target })).toMatchObject({ failure: { code: 'download-failed' } })
    expect(requests).toHaveLength(30)
  })

  test('a redirect on the same server is followed', async () => {
    const { release, servers, target, requests } = await serve((request, response) =>
      request.url === '/disc.iso'
        ? response.writeHead(302, { location: '/archive/disc.iso' }).end()
        : send(request, response),
    )
    expect(await fetchDriverDisc({ release, servers, target })).toMatchObject({ ok: true })
    expect(requests).toEqual(['/disc.iso all', '/archive/disc.iso all'])
  })

  test('a server that nobody vouches for is not believed', async () => {
    const { release, servers, target, requests } = await serve(whole)
    const untrusted = { ...servers, certificateAuthority: null }
    expect(await fetchDriverDisc({ release, servers: untrusted, target })).toMatchObject({
      failure: { code: 'download-failed' },
    })
    expect(requests).toEqual([])
  })

  test('a disc that is there already is not fetched again', async () => {
    const { release, servers, target, requests } = await serve(whole)
    fs.writeFileSync(target, disc)
    expect(await fetchDriverDisc({ release, servers, target })).toEqual({ ok: true, value: release })
    expect(requests).toEqual([])
  })

  test('what stands at its place is left alone', async () => {
    const { release, servers, target, folder } = await serve(whole)
    fs.writeFileSync(target, 'mine')
    expect(await fetchDriverDisc({ release, servers, target })).toEqual({
      ok: false,
      failure: { code: 'target-exists', path: target },
    })
    const other = path.join(folder, 'other.iso')
    fs.symlinkSync('/etc/hostname', path.join(folder, '.other.iso.partial'))
    expect(await fetchDriverDisc({ release, servers, target: other })).toMatchObject({
      ok: false,
      failure: { code: 'target-unwritable' },
    })
    expect(fs.readFileSync(target, 'utf8')).toBe('mine')
  })
})

test('every release that is known is pinned and comes from the publisher’s archive', () => {
  for (const { version, url, sha256: pinned } of driverReleases) {
    expect(pinned).toMatch(/^[0-9a-f]{64}$/)
    expect(url).toBe(
      `https://fedorapeople.org/groups/virt/virtio-win/direct-downloads/archive-virtio/virtio-win-${version}-1/virtio-win-${version}.iso`,
    )
  }
  expect(new Set(driverReleases.map((release) => release.sha256)).size).toBe(driverReleases.length)
})
