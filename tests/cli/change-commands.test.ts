// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fingerprintTree } from '../e2e/support/fingerprint-tree.ts'
import { writeWorkstation } from '../e2e/support/write-workstation.ts'
import { runCli } from '../support/built-cli.ts'
import { writeDebianGrub } from '../support/write-debian-grub.ts'

const chosen = ['--parameter', 'iommu=pt', '--parameter', 'kvm.ignore_msrs=1']

let root = ''

beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-change-'))
  writeWorkstation(root, 'desk')
  writeDebianGrub(root)
})

afterAll(() => fs.rmSync(root, { recursive: true, force: true }))

test('without --yes and without a terminal nothing is changed, and it says so', async () => {
  const { code, stderr } = await runCli(['apply', ...chosen, '--root', root])
  expect([code, stderr.includes('--yes')]).toEqual([2, true])
})

test('nothing waits and nothing was changed on a fresh tree', async () => {
  const status = await runCli(['status', '--json', '--root', root])
  expect([status.code, JSON.parse(status.stdout)]).toMatchObject([0, { trial: null, unfinished: [], last: null }])
  const history = await runCli(['history', '--json', '--root', root])
  expect([history.code, JSON.parse(history.stdout)]).toMatchObject([0, { transactions: [], damage: [] }])
  expect((await runCli(['undo', '--root', root])).code).toBe(1)
  expect((await runCli(['keep', '--root', root])).code).toBe(1)
  expect((await runCli(['verify', '--root', root])).code).toBe(1)
})

test('apply and undo give back the identical tree, and the history tells of both', async () => {
  const before = fingerprintTree(root)
  const applied = await runCli(['apply', ...chosen, '--yes', '--json', '--root', root])
  expect(applied.stderr).not.toMatch(/at .*\.mjs/)
  const document = JSON.parse(applied.stdout) as { transaction: string; state: string }
  expect([applied.code, document.state]).toEqual([0, 'committed'])
  expect(fingerprintTree(root)).not.toEqual(before)
  const verified = await runCli(['verify', '--json', '--root', root])
  expect(JSON.parse(verified.stdout)).toMatchObject({ transaction: document.transaction })
  const undone = await runCli(['undo', '--json', '--root', root])
  expect([undone.code, JSON.parse(undone.stdout)]).toMatchObject([
    0,
    { transaction: document.transaction, state: 'undone' },
  ])
  expect(fingerprintTree(root)).toEqual(before)
  const history = await runCli(['history', '--json', '--root', root])
  expect(JSON.parse(history.stdout)).toMatchObject({ transactions: [{ id: document.transaction, state: 'undone' }] })
})

test('the guest hook is put down and taken away again, folders and all', async () => {
  const before = fingerprintTree(root)
  const applied = await runCli(['apply', '--guest-hook', '--yes', '--json', '--root', root])
  expect([applied.code, JSON.parse(applied.stdout)]).toMatchObject([0, { state: 'committed' }])
  const hook = path.join(root, 'etc/libvirt/hooks/qemu.d/50-throughway')
  expect([fs.statSync(hook).mode & 0o777, fs.readFileSync(hook, 'utf8').startsWith('#!/bin/sh\n')]).toEqual([
    0o755,
    true,
  ])
  expect((await runCli(['undo', '--root', root])).code).toBe(0)
  expect(fingerprintTree(root)).toEqual(before)
})
