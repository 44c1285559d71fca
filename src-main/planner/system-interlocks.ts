// SPDX-License-Identifier: MIT
import type { Refusal } from '../model/plan.ts'
import { loaderName } from '../rules/loader-words.ts'
import type { Interlock } from './device-interlocks.ts'
import type { PlanRequest } from './plan-request.ts'

/** Below this an image that is made beside the old one may not fit. */
const leastBootBytes = 64 * 1024 * 1024
/** Below this several of them may not. */
const ampleBootBytes = 256 * 1024 * 1024

/** What of a plan touches the system, so that only what matters is asked. */
export interface PlannedWork {
  readonly changesBoot: boolean
  readonly makesImages: boolean
  readonly givesDevices: boolean
}

/** Whether this system is one that can be changed now. */
export function checkSystem({ facts }: PlanRequest, work: PlannedWork): Interlock {
  const { system, boot, kernel } = facts
  const refused: Refusal[] = []
  const notes: string[] = []
  const refuse = (code: Refusal['code'], text: string) => refused.push({ code, device: null, text })
  const inContainer = system.container.known ? system.container.value : null
  if (inContainer !== null) {
    refuse(
      'environment-unsupported',
      `This is a container (${inContainer}): its host’s boot cannot be changed from it.`,
    )
  }
  if (!system.container.known) notes.push(`Could not tell whether this is a container: ${system.container.reason}.`)
  if (system.hypervisor.known && system.hypervisor.value !== null) {
    notes.push(
      `This is itself a virtual machine (${system.hypervisor.value}): what is given on from it is what it was given.`,
    )
  }
  const driver = kernel.modules['vfio_pci']
  if (work.givesDevices && driver?.known === true && driver.value === 'absent') {
    refuse('environment-unsupported', `This kernel has no vfio-pci (${driver.source}), which holds devices for guests.`)
  }
  const pending = boot.pendingPackageOperations
  if (!pending.known) {
    notes.push(
      `Could not tell whether a package operation is running: ${pending.reason}. It is looked at again before anything is changed.`,
    )
  } else if (pending.value.length > 0) {
    const what = pending.value.join('; ')
    refuse('package-operation-pending', `A package operation is not over: ${what}. Let it end, or finish it, first.`)
  }
  if (work.changesBoot && boot.otherLoaders.known && boot.otherLoaders.value.length > 0) {
    const others = boot.otherLoaders.value.map(loaderName).join(', ')
    notes.push(`Files of other boot loaders lie about (${others}); only the one that started this system is changed.`)
  }
  if (work.makesImages) {
    const space = boot.bootFreeBytes
    const mebibytes = space.known ? Math.floor(space.value / 1024 ** 2) : 0
    if (!space.known) notes.push(`Could not tell how much space is free for boot files: ${space.reason}.`)
    else if (space.value < leastBootBytes) {
      refuse(
        'boot-space',
        `Only ${mebibytes} MiB are free where boot files are kept (${space.source}); an image is made beside the old one, so 64 MiB at least are needed. Remove old kernels first.`,
      )
    } else if (space.value < ampleBootBytes) {
      notes.push(`${mebibytes} MiB are free where boot files are kept; that may be too little for several images.`)
    }
  }
  if (work.changesBoot && boot.secureBoot.known && boot.secureBoot.value) {
    notes.push('Secure Boot is on: parameters and images change, signed files do not, so it stays satisfied.')
  }
  if (kernel.lockdown.known && kernel.lockdown.value === 'confidentiality') {
    notes.push('The kernel is locked down for confidentiality; giving devices to guests works all the same.')
  }
  return { refused, notes }
}
