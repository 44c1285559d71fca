// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import { formatRatio } from './measure.ts'
import { serve } from './serve.ts'

const budgetBytes = 80_000_000
/** Node tidies its heap for some seconds after work; what comes later is somebody’s timer. */
const settleMs = 20_000
const idleMs = 60_000

/** Resident memory of the served form, and how often it wakes up while nothing happens, with and without a window. */
export async function benchBackground(projectRoot: string): Promise<string[]> {
  const daemon = missingLibvirtd() === null ? await OwnLibvirtd.start() : null
  const alone = await serve(projectRoot, [])
  const watched = daemon === null ? null : await serve(projectRoot, ['--connect', daemon.uriFor('test:///default')])
  const socket = watched === null ? null : await openWindow(watched.link)
  try {
    await sleep(settleMs)
    const servers = [
      { what: 'nobody looking', pid: alone.process.pid ?? 0 },
      ...(watched === null ? [] : [{ what: 'a window open, libvirt followed', pid: watched.process.pid ?? 0 }]),
    ]
    const before = servers.map(({ pid }) => countWakeUps(pid))
    await sleep(idleMs)
    const lines = servers.map(({ what, pid }, index) => {
      const bytes = readResidentBytes(pid)
      const wakeUps = countWakeUps(pid) - (before[index] ?? 0)
      return formatRatio(
        bytes / budgetBytes,
        `resident memory of \`serve\`, ${what} ÷ budget of 80 MB`,
        `${(bytes / 1e6).toFixed(1)} MB; it woke up ${wakeUps} times in ${idleMs / 1000} s (voluntary context switches of all threads)`,
      )
    })
    return missingLibvirtd() === null ? lines : [...lines, `skipped  with libvirt followed: ${missingLibvirtd()}`]
  } finally {
    socket?.terminate()
    for (const server of [alone, watched]) server?.process.kill()
    await daemon?.stop()
  }
}

/** Does what the window does when it is opened: takes the link, asks for its views, and listens. */
async function openWindow(link: string): Promise<WebSocket> {
  const { origin } = new URL(link)
  const opened = await fetch(link, { redirect: 'manual' })
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
  const headers = { cookie, origin, 'content-type': 'application/json' }
  for (const call of ['host.view', 'changes.view', 'machines.view']) {
    const answer = await fetch(`${origin}/api/${call}`, { method: 'POST', headers, body: 'null' })
    const { ok } = (await answer.json()) as { ok: boolean }
    if (!ok) throw new Error(`${call} failed`)
  }
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/events`, { headers: { cookie }, origin })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  return socket
}

function readResidentBytes(pid: number): number {
  const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kibibytes) * 1024
}

/** Each time a thread went to sleep by itself it had been woken: proc_pid_status(5). */
function countWakeUps(pid: number): number {
  return fs.readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => {
    const status = fs.readFileSync(`/proc/${pid}/task/${thread}/status`, 'utf8')
    return sum + Number(/^voluntary_ctxt_switches:\s+(\d+)$/m.exec(status)?.[1])
  }, 0)
}
