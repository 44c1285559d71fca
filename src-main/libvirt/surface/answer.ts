// SPDX-License-Identifier: MIT
import type { Result } from '../../model/result.ts'
import type { LibvirtError } from '../libvirt-error.ts'

/** What every call gives: the value, or why there is none. Never rejects. */
export type Answer<T> = Promise<Result<T, LibvirtError>>
