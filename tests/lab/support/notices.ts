// SPDX-License-Identifier: MIT
import type { VirtualMachine } from '../driver/virtual-machine.ts'

const linkFile = '/root/notices.link'

/** Signs in to the served form, has the machines listed, lets the kernel's log say a line, and waits for what is noticed. */
const asking = `
const fs = require('node:fs')
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
async function run() {
  while (!fs.existsSync('${linkFile}')) await pause(500)
  const link = new URL(fs.readFileSync('${linkFile}', 'utf8').trim())
  const entered = await fetch(link, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie').split(';')[0]
  const headers = { origin: link.origin, 'content-type': 'application/json', cookie }
  const ask = async (name) => {
    const answer = await fetch(new URL('/api/' + name, link), { method: 'POST', body: 'null', headers })
    return (await answer.json()).value
  }
  for (let left = 60; left > 0; left -= 1) {
    const view = await ask('machines.view')
    if (JSON.stringify(view).includes('paused')) break
    await pause(1000)
  }
  let notices = []
  // The program that follows the log takes its time to start here.
  for (let left = 60; left > 0 && notices.length === 0; left -= 1) {
    fs.writeFileSync('/dev/kmsg', '<3>' + process.argv[2])
    await pause(2000)
    notices = (await ask('trouble.notices')).notices
  }
  // A storm says it again and again.
  for (let again = 0; again < 5; again += 1) fs.writeFileSync('/dev/kmsg', '<3>' + process.argv[2])
  await pause(5000)
  const view = await ask('trouble.notices')
  const told = view.notices.map(({ name, cause }) => ({ name, id: cause.id, source: cause.evidence[0]?.source }))
  console.log(JSON.stringify({ cannotWatch: view.cannotWatch, told }))
}
run()
`

/** What the watch of the served form tells while a guest with a device of the host runs and the kernel's log says `line`. */
export async function readNotices(machine: VirtualMachine, line: string): Promise<unknown> {
  // The laboratory's build has no window, and what answers calls asks for one.
  await machine.read('mkdir -p /opt/throughway/web && echo "<!doctype html>" >/opt/throughway/web/index.html')
  await machine.putFile(Buffer.from(asking), '/root/notices.cjs')
  await machine.read(`systemd-run --quiet --unit=noticing throughway serve --link-file ${linkFile}`)
  const told = await machine.read(`node /root/notices.cjs '${line}'`, 600_000)
  await machine.read('systemctl stop noticing')
  return JSON.parse(told)
}
