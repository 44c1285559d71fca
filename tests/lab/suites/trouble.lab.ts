// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { cardAddresses, cardIds } from '../driver/topologies.ts'
import type { VirtualMachine } from '../driver/virtual-machine.ts'
import { driverOf, readFunctions } from '../support/guest-state.ts'
import { makeMachine, makeStopwatch } from '../support/lab-machine.ts'
import { readNotices } from '../support/notices.ts'
import { runThroughway } from '../support/throughway.ts'

const images = '/var/lib/libvirt/images'
const firmwareName = '/usr/share/OVMF/OVMF_CODE_gone.fd'

/** A guest that does nothing, with what it takes to fail. Emulated: the machine's processor has no SVM here. */
const domain = (name: string, devices: string, { machine = 'q35', os = '' } = {}) => `<domain type='qemu'>
  <name>${name}</name><memory unit='MiB'>128</memory><vcpu>1</vcpu>
  <os><type arch='x86_64' machine='${machine}'>hvm</type>${os}</os><features><acpi/></features>
  <devices><emulator>/usr/bin/qemu-system-x86_64</emulator>${devices}</devices>
</domain>`
const disk = (file: string) =>
  `<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='${file}'/><target dev='vda' bus='virtio'/></disk>`
const card = (...functions: readonly number[]) =>
  functions
    .map(
      (number) =>
        `<hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0' bus='1' slot='0' function='${number}'/></source></hostdev>`,
    )
    .join('')
const network = "<interface type='network'><source network='default'/></interface>"

/** Defines and starts a guest, and returns what the tool says of the failure, with what virsh said at hand. */
async function diagnoseStart(machine: VirtualMachine, name: string, xml: string): Promise<string[]> {
  const said = `/root/${name}.txt`
  await machine.putFile(Buffer.from(xml), `/root/${name}.xml`)
  const start = `virsh -c qemu:///system define /root/${name}.xml && virsh -c qemu:///system start --paused ${name}`
  const run = await machine.run(`(${start}) >${said} 2>&1`)
  if (run.status === 0) throw new Error(`${name} started`)
  return diagnose(machine, said)
}

async function diagnose(machine: VirtualMachine, words: string): Promise<string[]> {
  const { json, stdout, stderr } = await runThroughway(machine, `diagnose ${words}`)
  if (json === null) throw new Error(`diagnose ${words} printed no document:\n${stdout}${stderr}`)
  const ids = json.causes.map(({ id }: { id: string }) => id)
  if (ids.length === 0) process.stderr.write(`lab: trouble: ${words}: ${await machine.read(`cat ${words} || true`)}\n`)
  return ids
}

/** Sets the command line in GRUB's file; the loader learns of it only where it is told. */
async function writeCommandLine(machine: VirtualMachine, words: string): Promise<void> {
  await machine.read(
    `sed -i 's/^GRUB_CMDLINE_LINUX_DEFAULT=.*/GRUB_CMDLINE_LINUX_DEFAULT="quiet ${words}"/' /etc/default/grub`,
  )
}

test('failures that happen are named, the cause first', async () => {
  const lap = makeStopwatch('trouble')
  // See guest.lab.ts for the processor.
  const machine = makeMachine('guests', { topology: 'intel', memoryMiB: 3072, processor: 'max,la57=off,svm=off' })
  await machine.start()
  await machine.waitUntilUp()
  lap('up')
  const named: Record<string, string | undefined> = {}

  named['IOMMU off'] = (await diagnoseStart(machine, 'no-iommu', domain('no-iommu', card(0))))[0]
  await writeCommandLine(machine, 'intel_iommu=on')
  await machine.reboot()
  lap('restarted, the loader not told')
  // The stock image switches both makers' IOMMUs off, which stands before what was not applied.
  named['parameter not in effect after a restart'] = (await diagnose(machine, '')).find(
    (id) => id === 'iommu-param-not-applied',
  )

  await writeCommandLine(machine, `intel_iommu=on vfio-pci.ids=${cardIds.join(',')}`)
  await machine.read('update-grub')
  await machine.reboot()
  lap('restarted, the loader told')
  expect(driverOf(await readFunctions(machine), cardAddresses[0])).toBe('bochs-drm')
  named['a driver of the host won the race'] = (await diagnose(machine, '')).find((id) => id === 'bind-host-driver-won')

  const qemu = 'timeout 60 qemu-system-x86_64 -M q35 -m 256 -display none -S'
  await machine.run(`${qemu} -device vfio-pci,host=${cardAddresses[0]} >/root/unbound.txt 2>&1`)
  named['a driver of the host still bound'] = (await diagnose(machine, '/root/unbound.txt'))[0]

  named['group not viable'] = (await diagnoseStart(machine, 'half-card', domain('half-card', card(0))))[0]
  lap('group')
  named['disk image missing'] = (
    await diagnoseStart(machine, 'no-disk', domain('no-disk', disk(`${images}/gone.raw`)))
  )[0]
  await machine.read('truncate -s 8M /root/private.raw && chmod 600 /root/private.raw && chmod 700 /root')
  named['permission denied'] = (
    await diagnoseStart(machine, 'private-disk', domain('private-disk', disk('/root/private.raw')))
  )[0]
  const loader = `<loader readonly='yes' type='pflash'>${firmwareName}</loader><nvram template='${firmwareName}'/>`
  named['firmware file missing'] = (
    await diagnoseStart(machine, 'no-firmware', domain('no-firmware', '', { os: loader }))
  )[0]
  named['machine type unknown'] = (
    await diagnoseStart(machine, 'new-machine', domain('new-machine', '', { machine: 'pc-q35-99.0' }))
  )[0]
  await machine.run('virsh -c qemu:///system net-destroy default')
  named['network not active'] = (await diagnoseStart(machine, 'no-network', domain('no-network', network)))[0]
  lap('disk, rights, firmware, machine, network')

  await machine.read(`truncate -s 8M ${images}/first.raw`)
  await machine.putFile(Buffer.from(domain('first', card(0, 1) + disk(`${images}/first.raw`))), '/root/first.xml')
  await machine.read('virsh -c qemu:///system define /root/first.xml && virsh -c qemu:///system start --paused first')
  lap('a guest has the card')
  named['device busy'] = (await diagnoseStart(machine, 'second', domain('second', card(0, 1))))[0]
  named['image in use'] = (
    await diagnoseStart(machine, 'same-disk', domain('same-disk', disk(`${images}/first.raw`)))
  )[0]
  const noticed = await readNotices(machine, `vfio-pci ${cardAddresses[0]}: not ready 65535ms after FLR; giving up`)
  lap('watched')
  await machine.read('virsh -c qemu:///system destroy first')

  // QEMU on its own, as scripts start it: both functions on vfio-pci, and neither the rights nor the limit for it.
  const bind = cardAddresses.map(
    (address) =>
      `echo vfio-pci >/sys/bus/pci/devices/${address}/driver_override; echo ${address} >/sys/bus/pci/devices/${address}/driver/unbind; echo ${address} >/sys/bus/pci/drivers_probe`,
  )
  await machine.read(`modprobe vfio-pci; (${bind.join('; ')}) || true`)
  const devices = cardAddresses.map((address) => `-device vfio-pci,host=${address}`).join(' ')
  await machine.run(`setpriv --reuid nobody --regid nogroup --clear-groups ${qemu} ${devices} >/root/denied.txt 2>&1`)
  named['node of the group denied'] = (await diagnose(machine, '/root/denied.txt'))[0]
  await machine.run(
    `setpriv --inh-caps -ipc_lock --bounding-set -ipc_lock prlimit --memlock=65536:65536 ${qemu} ${devices} >/root/limit.txt 2>&1`,
  )
  named['limit on locked memory'] = (await diagnose(machine, '/root/limit.txt'))[0]
  lap('by hand')

  expect(named).toEqual({
    'IOMMU off': 'iommu-param-missing',
    'parameter not in effect after a restart': 'iommu-param-not-applied',
    'a driver of the host won the race': 'bind-host-driver-won',
    'a driver of the host still bound': 'vfio-group-node-missing',
    'group not viable': 'group-not-viable',
    'disk image missing': 'qemu-disk-missing',
    'permission denied': 'qemu-disk-permission',
    'firmware file missing': 'ovmf-firmware-missing',
    'machine type unknown': 'libvirt-machine-type-unsupported',
    'network not active': 'libvirt-network-inactive',
    'device busy': 'libvirt-hostdev-in-use',
    'image in use': 'qemu-disk-write-lock',
    'node of the group denied': 'libvirt-vfio-dev-permission',
    'limit on locked memory': 'vfio-memlock-limit',
  })
  expect(noticed).toEqual({
    cannotWatch: null,
    told: [{ name: 'first', id: 'reset-not-ready-timeout', source: '/dev/kmsg' }],
  })
})
