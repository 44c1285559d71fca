// SPDX-License-Identifier: MIT
/** Run inside the installed system: opens the served window by the link in a file; prints what was answered as JSON. */
import fs from 'node:fs'

const link = fs.readFileSync(process.argv[2] ?? '', 'utf8').trim()
const { origin } = new URL(link)
const stranger = await fetch(origin, { redirect: 'manual' })
const opened = await fetch(link, { redirect: 'manual' })
const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
const again = await fetch(link, { redirect: 'manual' })
const page = await fetch(origin, { headers: { cookie } })
const call = await fetch(`${origin}/api/host.view`, {
  method: 'POST',
  headers: { cookie, origin, 'content-type': 'application/json' },
  body: 'null',
})
const view = await call.json()
process.stdout.write(
  JSON.stringify({
    stranger: stranger.status,
    opened: opened.status,
    again: again.status,
    page: page.status,
    hasWindow: (await page.text()).includes('<div id="root">'),
    hasView: view.ok && view.value.report.findings.length > 50,
  }),
)
