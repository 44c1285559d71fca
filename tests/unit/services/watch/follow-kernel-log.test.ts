// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import {
  type FollowCommand,
  followCommands,
  followKernelLog,
} from '../../../../src-main/probes/live/follow-kernel-log.ts'

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

const heardBy = (followers: readonly FollowCommand[], word: string) =>
  new Promise<{ readonly text: string; readonly source: string }>((resolve, reject) => {
    const followed = followKernelLog(followers, {
      onText: (text) => {
        if (text.includes(word)) resolve({ text, source: followed.source })
      },
      onEnd: (detail) => reject(new Error(detail)),
    })
    onTestFinished(() => followed.stop())
  })

test.skipIf(!canSpeakToKernel())('what the kernel says from now on is heard, and nothing from before', async () => {
  const word = `throughway-test-${process.pid}`
  const speak = setInterval(() => fs.writeFileSync('/dev/kmsg', `${word}\n`), 50)
  onTestFinished(() => clearInterval(speak))
  expect(await heardBy(followCommands(['ring-buffer', 'journal']), word)).toMatchObject({ source: '/dev/kmsg' })
})

const sayHello: FollowCommand = { source: 'another', words: ['sh', '-c', 'echo hello; exec sleep 60'] }

test.each([
  ['does not know what it is asked for', ['dmesg', '--no-such-option']],
  ['is not there', ['throughway-no-such-program']],
])('where the first program %s, the next one follows, and evidence names it', async (_why, words) => {
  expect(await heardBy([{ source: '/dev/kmsg', words }, sayHello], 'hello')).toEqual({
    text: 'hello\n',
    source: 'another',
  })
})

test('where none can follow, the reasons of all are told', async () => {
  const followers = [
    { source: '/dev/kmsg', words: ['dmesg', '--no-such-option'] },
    { source: 'another', words: ['throughway-no-such-program'] },
  ]
  await expect(heardBy(followers, 'hello')).rejects.toThrow(
    'dmesg ended with 1, throughway-no-such-program cannot be started',
  )
})

test('what did follow and then ended is not replaced', async () => {
  const spoke = { source: '/dev/kmsg', words: ['sh', '-c', 'echo one; exit 3'] }
  await expect(heardBy([spoke, sayHello], 'hello')).rejects.toThrow('sh ended with 3')
})

test('after it was stopped, nothing is told, its end neither', async () => {
  let told = 0
  const followed = followKernelLog(followCommands(['journal']), {
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
