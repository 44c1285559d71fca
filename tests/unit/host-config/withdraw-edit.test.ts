// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { withdrawEdit } from '../../../src-main/host-config/withdraw-edit.ts'
import type { Operation } from '../../../src-main/model/operation.ts'

const set: Operation = {
  kind: 'boot-parameters.set',
  loader: 'grub',
  add: ['intel_iommu=on', 'hugepages=8'],
  remove: ['quiet'],
}
const pieces: Operation = { kind: 'binding-pieces.install', generator: 'mkinitcpio', devices: [] }
const grub = '/etc/default/grub'
const line = (words: string) => `GRUB_CMDLINE_LINUX_DEFAULT="${words}"\n`

describe('withdrawEdit', () => {
  test.each([
    [
      'another line was changed by others',
      {
        operation: set,
        path: grub,
        before: `A=1\n${line('quiet x')}`,
        after: `A=1\n${line('x intel_iommu=on')}`,
        now: `A=2\n${line('x intel_iommu=on')}`,
      },
      `A=2\n${line('quiet x')}`,
    ],
    [
      'the same line was changed by others',
      {
        operation: set,
        path: grub,
        before: line('x'),
        after: line('x intel_iommu=on hugepages=8'),
        now: line('y x intel_iommu=on z hugepages=8'),
      },
      line('y x z'),
    ],
    [
      'what was there before us stays',
      {
        operation: set,
        path: grub,
        before: line('intel_iommu=on'),
        after: line('intel_iommu=on hugepages=8'),
        now: line('intel_iommu=on hugepages=8 z'),
      },
      line('intel_iommu=on z'),
    ],
    [
      'others took ours away already',
      {
        operation: set,
        path: grub,
        before: line('x'),
        after: line('x intel_iommu=on hugepages=8'),
        now: line('x z hugepages=8'),
      },
      line('x z'),
    ],
    [
      'lines of another operation',
      {
        operation: pieces,
        path: '/etc/mkinitcpio.conf',
        before: 'A=1\n',
        after: 'A=1\nHOOKS+=(x)\n',
        now: 'A=2\nHOOKS+=(x)\nB=1\n',
      },
      'A=2\nB=1\n',
    ],
  ])('%s', (_, edit, expected) => {
    expect(withdrawEdit(edit)).toEqual({ ok: true, value: expected })
  })

  test.each([
    [
      'others put the same word there',
      {
        operation: set,
        path: grub,
        before: line('x'),
        after: line('x intel_iommu=on'),
        now: line('x intel_iommu=on y intel_iommu=on'),
      },
    ],
    [
      'the file is no longer what a shell reads',
      {
        operation: set,
        path: grub,
        before: line('x'),
        after: line('x intel_iommu=on'),
        now: 'GRUB_CMDLINE_LINUX_DEFAULT="y intel_iommu=on\n',
      },
    ],
    [
      'others changed our very line',
      {
        operation: pieces,
        path: '/etc/mkinitcpio.conf',
        before: 'A=1\n',
        after: 'A=1\nHOOKS+=(x)\n',
        now: 'A=1\nHOOKS+=(x y)\n',
      },
    ],
    [
      'our line stands there twice',
      {
        operation: pieces,
        path: '/etc/mkinitcpio.conf',
        before: 'A=1\n',
        after: 'A=1\nB=(x)\n',
        now: 'A=1\nB=(x)\nC=1\nB=(x)\n',
      },
    ],
  ])('refused: %s', (_, edit) => {
    expect(withdrawEdit(edit)).toMatchObject({ ok: false, failure: { code: 'refused', path: edit.path } })
  })
})
