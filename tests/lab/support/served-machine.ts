// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { buildHeadlessDeb } from '../../packages/built-deb.ts'
import type { VirtualMachine } from '../driver/virtual-machine.ts'

/** The account of the person at the browser, without root's rights. */
const person = 'anna'

/**
 * Consent in place of the desktop's password prompt, which the machine has no session to show: polkit answers yes to this person for
 * Throughway's own actions, and pkexec starts the helper as it would after a password. Restarting needs no password at a desktop.
 */
const consent = `polkit.addRule(function (action, subject) {
  const isOurs = action.id.indexOf("io.github.throughway.") === 0 || action.id === "org.freedesktop.login1.reboot"
  if (isOurs && subject.user === "${person}") return polkit.Result.YES
})
`

/** Node, which Debian 12 has no new enough package of, where a package would put it. */
const placeNode = 'ln /usr/local/bin/node /usr/bin/node'

/**
 * Installs the headless package in place of the laboratory's build, makes the account, and has its window served from each
 * start of the machine on. `folder` takes the package.
 */
export async function installHeadless(machine: VirtualMachine, folder: string): Promise<void> {
  await machine.read('throughway helper remove && rm -r /usr/local/bin/throughway /opt/throughway')
  const deb = buildHeadlessDeb(folder)
  await machine.putFile(fs.readFileSync(deb), '/root/throughway.deb')
  await machine.read(`${placeNode} && dpkg --ignore-depends=nodejs --install /root/throughway.deb`)
  await machine.read(`useradd --create-home ${person} && loginctl enable-linger ${person}`)
  await machine.putFile(Buffer.from(consent), '/etc/polkit-1/rules.d/50-consent.rules')
  await askManager(machine, 'enable --now throughway')
}

/**
 * Carries the port of the served window from the machine's loopback to the same one of this computer, as `ssh -L` would.
 * Returns the one-time link.
 */
export async function openWay(machine: VirtualMachine): Promise<string> {
  const card = await machine.read('ls /sys/bus/pci/drivers/e1000e/*/net | grep -v : | head -1')
  await machine.read(`ip link set ${card} up && ip address add 10.0.2.15/24 dev ${card}`)
  await askManager(machine, 'reload-or-restart throughway')
  const link = await machine.read(
    `for try in $(seq 60); do sleep 1; cat /run/user/$(id -u ${person})/throughway/link 2>/dev/null && break; done`,
  )
  const port = Number(new URL(link).port)
  const carry = `const net=require('net');net.createServer(a=>{const b=net.connect(${port},'127.0.0.1');a.pipe(b).pipe(a);a.on('error',()=>b.destroy());b.on('error',()=>a.destroy())}).listen(${port},'10.0.2.15')`
  await machine.read(`systemd-run --quiet --unit=carrier node -e "${carry}"`)
  await machine.read(`for try in $(seq 120); do ss -ltnH | grep -q 10.0.2.15:${port} && exit; sleep 0.5; done; exit 1`)
  await machine.forward(port)
  return link
}

async function askManager(machine: VirtualMachine, words: string): Promise<void> {
  const id = await machine.read(`id -u ${person}`)
  await machine.read(`for try in $(seq 120); do [ -S /run/user/${id}/bus ] && break; sleep 1; done`)
  await machine.read(`runuser -u ${person} -- env XDG_RUNTIME_DIR=/run/user/${id} systemctl --user ${words}`)
}
