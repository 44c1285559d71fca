// SPDX-License-Identifier: MIT
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import { expect, onTestFinished, test } from 'vitest'
import { listenOnLoopback } from '../../src-main/serve/listen-on-loopback.ts'

const hasIpv6 = Object.values(os.networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === '::1'),
)

function createServers() {
  const servers = [http.createServer(), http.createServer()] as const
  onTestFinished(() => {
    for (const server of servers) server.close()
  })
  return servers
}

/** Takes a port on one address, as another program would. */
async function occupy(host: string): Promise<number> {
  const other = net.createServer()
  onTestFinished(() => void other.close())
  await new Promise<void>((resolve) => other.listen({ host, port: 0, ipv6Only: true }, resolve))
  return (other.address() as AddressInfo).port
}

test('a free port is taken on both addresses of the loopback interface', async () => {
  const [ipv4, ipv6] = createServers()
  const listening = await listenOnLoopback(ipv4, ipv6, 0)
  if (!listening.ok) throw new Error(listening.failure.detail)
  const addresses = [ipv4, ipv6].filter((server) => server.listening).map((server) => server.address())
  expect(addresses).toEqual([
    { address: '127.0.0.1', family: 'IPv4', port: listening.value },
    ...(hasIpv6 ? [{ address: '::1', family: 'IPv6', port: listening.value }] : []),
  ])
})

test('a port in use is a failure that names it', async () => {
  const port = await occupy('127.0.0.1')
  const listening = await listenOnLoopback(...createServers(), port)
  expect(listening).toEqual({ ok: false, failure: { code: 'port-in-use', port, detail: 'EADDRINUSE' } })
})

test.skipIf(!hasIpv6)('half a port is none: `localhost` could lead to the other program', async () => {
  const port = await occupy('::1')
  const [ipv4, ipv6] = createServers()
  const listening = await listenOnLoopback(ipv4, ipv6, port)
  expect(listening).toMatchObject({ ok: false, failure: { code: 'port-in-use', port } })
  expect([ipv4.listening, ipv6.listening]).toEqual([false, false])
})
