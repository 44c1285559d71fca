// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makeTestDisk } from '../../support/test-guest.ts'
import { cardAddresses, cardIds } from '../driver/topologies.ts'
import type { VirtualMachine } from '../driver/virtual-machine.ts'
import { driverOf, readFunctions } from '../support/guest-state.ts'
import { makeMachine, makeStopwatch } from '../support/lab-machine.ts'
import { runThroughway, succeed } from '../support/throughway.ts'

const ownDrivers = ['bochs-drm', 'snd_hda_intel']
const guestDisk = '/var/lib/libvirt/images/nested.raw'

test('a guest owns the card and gives it back; a card that has moved is not handed over', async () => {
  const lap = makeStopwatch('guest')
  // QEMU 7.2 ends with a failed assertion when an emulated AMD processor hands a waiting interrupt to a guest of its KVM;
  // without SVM the guest in the machine is emulated as well, and VFIO is the same.
  const processor = 'max,la57=off,svm=off'
  const machine = makeMachine('guests', { topology: 'intel', memoryMiB: 3072, processor })
  await machine.start()
  await machine.waitUntilUp()
  await succeed(machine, `apply --device ${cardAddresses[0]} --mode dynamic --yes`)
  await machine.reboot()
  lap('prepared, dynamic')
  await machine.putFile(gzipSync(makeDisk()), `${guestDisk}.gz`)
  await machine.read(`gunzip ${guestDisk}.gz && chmod 600 ${guestDisk}`)

  await succeed(
    machine,
    `vm create nested --system linux --device ${cardAddresses[0]} --memory 512M --cpus 1 --disk ${guestDisk} --network none --yes`,
  )
  lap('vm create')
  expect(await readDrivers(machine)).toEqual(ownDrivers)
  await succeed(machine, 'vm start nested')
  lap('vm start')
  expect(await readDrivers(machine)).toEqual(['vfio-pci', 'vfio-pci'])

  const seen = await askFunctions(machine)
  lap('the guest answers')
  const ofCard = seen.filter(({ ids }) => cardIds.some((each) => each === ids))
  expect(ofCard.map(({ ids, driver }) => [ids, driver])).toEqual(cardIds.map((ids, index) => [ids, ownDrivers[index]]))
  // Both on one slot of the guest, with the numbers they have on the host.
  expect(ofCard.map(({ address }) => address.slice(-1))).toEqual(['0', '1'])
  expect(new Set(ofCard.map(({ address }) => address.slice(0, -1))).size).toBe(1)

  await succeed(machine, 'vm stop nested --timeout 300')
  lap('vm stop')
  expect(await readDrivers(machine)).toEqual(ownDrivers)

  await machine.powerOff()
  await machine.start('card-in-other-slot')
  await machine.waitUntilUp()
  const refused = await runThroughway(machine, 'vm start nested')
  lap('refused after the card was moved')
  expect(refused.status).toBe(1)
  expect(refused.stdout + refused.stderr).toContain(cardAddresses[0])
  expect((await runThroughway(machine, 'vm list')).json.machines).toMatchObject([{ name: 'nested', state: 'off' }])
})

interface SeenFunction {
  readonly address: string
  readonly ids: string
  readonly driver: string
}

async function readDrivers(machine: VirtualMachine): Promise<(string | null)[]> {
  const functions = await readFunctions(machine)
  return cardAddresses.map((address) => driverOf(functions, address))
}

/** What the guest in the machine has on its PCI buses, by its own word; waits until it is up. */
async function askFunctions(machine: VirtualMachine): Promise<SeenFunction[]> {
  const question = `virsh qemu-agent-command nested --timeout 10 '{"execute":"guest-get-devices"}'`
  const answer = await machine.read(
    `for try in $(seq 400); do ${question} 2>/dev/null && exit 0; sleep 2; done; exit 1`,
  )
  const { functions } = (JSON.parse(answer) as { readonly return: { readonly functions: string } }).return
  return functions.split(' ').map((word) => {
    const [address = '', ids = '', driver = ''] = word.split('=')
    return { address, ids, driver }
  })
}

function makeDisk(): Buffer {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-lab-guest-'))
  try {
    return fs.readFileSync(makeTestDisk(folder, ['bochs', 'snd_hda_intel']))
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
