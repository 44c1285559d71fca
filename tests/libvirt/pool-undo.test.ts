// SPDX-License-Identifier: MIT
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFrameDecoder, encodeFrame } from '../../src-main/contract/frames.ts'
import {
  type HelperReply,
  type HelperRequest,
  helperProtocol,
  maximumFrameBytes,
} from '../../src-main/contract/helper-protocol.ts'
import { deriveActions, describeActions } from '../../src-main/host-config/derive-actions.ts'
import { type BuiltHelper, buildHelper } from '../helper/support/build-helper.ts'
import { memoryHostFiles } from '../support/memory-host-files.ts'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'

const missing = missingLibvirtd()
const suite = `the helper and the place for disks${missing === null ? '' : ` (skipped: ${missing})`}`

describe.skipIf(missing !== null)(suite, () => {
  let daemon: OwnLibvirtd
  let helper: BuiltHelper
  beforeAll(async () => {
    daemon = await OwnLibvirtd.start()
    helper = await buildHelper({ deriving: 'real' })
    // Where virsh of its own accord looks for the daemon.
    fs.symlinkSync(path.join(daemon.socketDirectory, 'libvirt-sock'), path.join(daemon.folder, 'run/libvirt-sock'))
    fs.mkdirSync(path.join(daemon.folder, 'state'))
  }, 120_000)
  afterAll(async () => {
    helper?.remove()
    await daemon?.stop()
  })

  const listPools = (...words: readonly string[]) => daemon.virsh('pool-list', '--name', ...words)

  /** The helper's last word, run where the daemon's places are the host's; its journal is in `state`. */
  function ask(verb: 'apply' | 'undo', request: HelperRequest): HelperReply | undefined {
    const [asked, told] = [path.join(daemon.folder, 'asked'), path.join(daemon.folder, 'told')]
    const frames = [encodeFrame({ type: 'hello', protocol: helperProtocol }), encodeFrame(request)]
    fs.writeFileSync(asked, Buffer.concat(frames))
    const script = 'mount --bind "$1/state" /var/lib && "$2" "$3" "$4" <"$1/asked" >"$1/told"'
    const words = ['sh', daemon.folder, process.execPath, helper.file, verb]
    daemon.runInside('unshare', '--mount', 'sh', '-c', script, ...words)
    const replies: HelperReply[] = []
    const decoder = createFrameDecoder(
      maximumFrameBytes,
      (message) => replies.push(message as HelperReply),
      expect.fail,
    )
    decoder.push(fs.readFileSync(told))
    return replies.at(-1)
  }

  /** The request to which a person agrees who was shown what the step comes down to on these files. */
  function shownOn(texts: Readonly<Record<string, string>>): HelperRequest {
    const operation = { kind: 'libvirt-pool.enable' } as const
    const actions = deriveActions(operation, memoryHostFiles(texts))
    if (!actions.ok) throw new Error(actions.failure.text)
    const expected = crypto.createHash('sha256').update(describeActions(actions.value)).digest('hex')
    const step = { id: 'libvirt-pool', operation, expected }
    return { type: 'apply', title: 'Set up virtualization', transactionId: null, steps: [step] }
  }

  test('makes it as it was shown, refuses what is no longer so, and takes it back with the disks left', () => {
    const done = ask('apply', shownOn({}))
    expect(done).toMatchObject({ type: 'ended', state: 'committed', notes: [] })
    expect([listPools(), listPools('--autostart')]).toEqual(['default', 'default'])
    daemon.virsh('vol-create-as', 'default', 'first.qcow2', '1M')
    expect(ask('apply', shownOn({}))).toMatchObject({ type: 'ended', state: 'failed' })
    expect(listPools('--autostart')).toBe('default')
    const transactionId = done?.type === 'ended' ? done.transactionId : ''
    expect(ask('undo', { type: 'undo', transactionId })).toMatchObject({ type: 'ended', state: 'undone', notes: [] })
    expect(listPools('--all')).toBe('')
    expect(fs.readdirSync(path.join(daemon.folder, 'lib/images'))).toEqual(['first.qcow2'])
  })
})
