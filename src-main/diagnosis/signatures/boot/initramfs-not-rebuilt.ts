// SPDX-License-Identifier: MIT

import type { HostFacts } from '../../../model/host-facts.ts'
import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const initramfsNotRebuilt: Signature = {
  id: 'initramfs-not-rebuilt',
  stage: 'boot',
  title: 'The module’s options changed, and the initramfs is from before',
  matchers: [],
  assess: ({ facts }: Scene): Assessment | null => {
    const live = facts?.kernel.moduleParameters['vfio_pci.ids']
    const modprobe = facts?.kernel.modprobe
    if (live?.known !== true || modprobe?.known !== true) return null
    const wanted = modprobe.value.find(
      ({ kind, module, rest }) => kind === 'options' && /^vfio[-_]pci$/.test(module) && rest.includes('ids='),
    )
    const ids = /ids=(\S+)/.exec(wanted?.rest ?? '')?.[1]?.toLowerCase()
    if (wanted === undefined || ids === undefined || live.value.trim().toLowerCase() === ids) return null
    if (areReserved(ids.split(','), facts)) return null
    return {
      confidence: 'medium',
      evidence: [
        { source: wanted.source, text: `options ${wanted.module} ${wanted.rest}` },
        { source: live.source, text: live.value.trim() === '' ? '(empty)' : live.value.trim() },
      ],
    }
  },
  explains: ['bind-host-driver-won', 'bind-id-mismatch'],
  cause: 'Files below /etc/modprobe.d are copied into the image when it is made; a later change is not in it.',
  confirm: ['Compare the image’s date with the file’s, and the parameters in /sys/module/vfio_pci with the file.'],
  ruleOut: ['The parameters are as in the file.'],
  fix: ['Make the image anew with this system’s generator, and restart.'],
  risk: 'A broken image does not start: keep the fallback.',
  remedy: 'initramfs.rebuild',
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}

/** Whether the cards with these ids are on vfio-pci all the same: then the option was read. */
function areReserved(ids: readonly string[], facts: HostFacts | null): boolean {
  const devices = facts?.pciDevices
  if (devices?.known !== true) return false
  const wanted = devices.value.filter(({ vendorId, deviceId }) => ids.includes(`${vendorId}:${deviceId}`))
  return wanted.length > 0 && wanted.every(({ driver }) => driver.known && driver.value === 'vfio-pci')
}
