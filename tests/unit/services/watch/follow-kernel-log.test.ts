// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { followKernelLog } from '../../../../src-main/probes/live/follow-kernel-log.ts'

/** Whether this process may write to the kernel's log and read what it wrote; containers mostly may not. */
function canSpeakToKernel(): boolean {
  try {
    const descriptor = fs.openSync('/dev/kmsg', fs.constants.O_RDWR | fs.constants.O_NONBLOCK)
    try {
      fs.readSync(descriptor, Buffer.alloc(16 * 1024))
      return true
    } finally {
      fs.closeSync(descriptor)
    }
  } catch {
    return false
  }
}

test.skipIf(!canSpeakToKernel())('what the kernel says from now on is heard, and nothing from before', async () => {
  const word = `throughway-test-${process.pid}`
  const heard = new Promise<string>((resolve, reject) => {
    const followed = followKernelLog('ring-buffer', {
      onText: (text) => {
        if (text.includes(word)) resolve(text)
      },
      onEnd: (detail) => reject(new Error(detail)),
    })
    onTestFinished(() => followed.stop())
    const speak = setInterval(() => fs.writeFileSync('/dev/kmsg', `${word}\n`), 50)
    onTestFinished(() => clearInterval(speak))
  })
  expect(await heard).toContain(word)
})

test('after it was stopped, nothing is told, its end neither', async () => {
  let told = 0
  const followed = followKernelLog('journal', {
    onText: () => {
      told += 1
    },
    onEnd: () => {
      told += 1
    },
  })
  followed.stop()
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(told).toBe(0)
})
