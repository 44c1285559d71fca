// SPDX-License-Identifier: MIT
import type { InstallImage } from '../../model/machine-view.ts'

export type LinuxContent = Extract<InstallImage['content'], { kind: 'linux' }>
