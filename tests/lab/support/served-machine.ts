// SPDX-License-Identifier: MIT
import net from 'node:net'
import { cardAddresses } from '../driver/topologies.ts'
import type { VirtualMachine } from '../driver/virtual-machine.ts'

/** The account of the person at the browser, without root's rights. */
export const person = 'anna'

/**
 * Consent in place of the desktop's password prompt, which the machine has no session to show: polkit answers yes to this person for
 * Throughway's own actions, and pkexec starts the helper as it would after a password.
 */
const consent = `polkit.addRule(function (action, subject) {
  if (action.id.indexOf("io.github.throughway.") === 0 && subject.user === "${person}") return polkit.Result.YES
})
`

/** Makes the account and what stands for a password typed. Once per disk. */
export async function settlePerson(machine: VirtualMachine): Promise<void> {
  await machine.read(`useradd --create-home ${person}`)
  await machine.putFile(Buffer.from(consent), '/etc/polkit-1/rules.d/50-consent.rules')
}

/** A free port of this computer, the same on which the machine is to serve: the address in the browser is checked there. */
export async function chooseForwardedPort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/**
 * Serves the window in the machine as the person, on its loopback, and carries this computer's `port` there as `ssh -L` would.
 * Returns the one-time link.
 */
export async function serveWindow(machine: VirtualMachine, port: number): Promise<string> {
  const card = await machine.read('ls /sys/bus/pci/drivers/e1000e/*/net | grep -v : | head -1')
  await machine.read(`ip link set ${card} up && ip address add 10.0.2.15/24 dev ${card}`)
  const carrier = `net=require('net');net.createServer(a=>{const b=net.connect(${port},'127.0.0.1');a.pipe(b).pipe(a);a.on('error',()=>b.destroy());b.on('error',()=>a.destroy())}).listen(${port},'10.0.2.15')`
  await machine.read(`systemd-run --quiet --unit=carrier node -e "${carrier}"`)
  await machine.forward(port)
  await machine.read(`systemd-run --quiet --unit=window --uid=${person} throughway serve --port ${port}`)
  for (let tries = 0; tries < 60; tries += 1) {
    const { stdout } = await machine.run('sleep 1; journalctl --unit=window --output=cat')
    const link = new RegExp(`http://127\\.0\\.0\\.1:${port}/\\?token=[\\w-]+`).exec(stdout)?.[0]
    if (link !== undefined) return link
  }
  throw new Error(`no link:\n${await machine.read('journalctl --unit=window --output=cat')}`)
}

/** The card that the way is walked with. */
export const chosenCard = cardAddresses[0] ?? ''
