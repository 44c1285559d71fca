// SPDX-License-Identifier: MIT
import type { DomainOutline } from '../../model/domain-outline.ts'
import type { StartHostFacts, StartLibvirtFacts } from '../../model/start-facts.ts'

/** All that a start is judged by. */
export interface StartQuestion {
  readonly outline: DomainOutline
  readonly host: StartHostFacts
  readonly libvirt: StartLibvirtFacts
}
