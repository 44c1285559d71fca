// SPDX-License-Identifier: MIT
import { planBootKeys } from '../../guest/install/plan-boot-keys.ts'
import type { DomainRef } from '../../libvirt/objects.ts'
import { recogniseImage } from '../../media/recognise/recognise-image.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import type { TaskControl } from './task-runner.ts'

/** Presses the key that a Windows disc waits for, at the first start and at no other. */
export async function pressBootKeys(
  context: MachineContext,
  domain: DomainRef,
  imagePath: string,
  control: TaskControl,
): Promise<void> {
  const keys = planBootKeys(await recogniseImage(imagePath))
  const opened = await context.link.connection()
  if (keys === null || !opened.ok) return
  control.step('Answering the disc’s question')
  await pause(keys.firstAfterMs)
  for (let passedMs = 0; passedMs < keys.forMs && !control.signal.aborted; passedMs += keys.everyMs) {
    const pressed = await opened.value.guests.sendKeys(domain, { set: 'linux', codes: [keys.keycode], holdMs: 50 })
    if (!pressed.ok) return
    await pause(keys.everyMs)
  }
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs))
}
