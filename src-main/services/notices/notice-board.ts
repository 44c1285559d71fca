// SPDX-License-Identifier: MIT

import type { ChangeView } from '../../model/change-view.ts'
import type { MachinesView } from '../../model/machine-view.ts'
import type { Notice } from '../../model/notice.ts'
import type { ChangeSession } from '../change-session.ts'
import { createListeners } from '../listeners.ts'
import type { MachineSession } from '../machines/machine-session.ts'
import { noticesOfChanges, noticesOfMachines } from './decide-notices.ts'

/** The one place where what a person may want to know comes together, whoever noticed it. */
export interface NoticeBoard {
  /** Tells everybody who listens. */
  notify(notice: Notice): void
  /** Tells what waits for an answer since before anybody watched. */
  recall(): void
  /** Returns the way to stop listening. */
  onNotice(listener: (notice: Notice) => void): () => void
}

/** A board that watches the changes and the machines of these sessions; others call `notify`. */
export function createNoticeBoard(
  changes: Pick<ChangeSession, 'view' | 'onChanged'>,
  machines: Pick<MachineSession, 'onChanged'>,
): NoticeBoard {
  const listeners = createListeners<Notice>()
  let lastChanges: ChangeView | null = null
  let lastMachines: MachinesView | null = null

  changes.onChanged((view) => {
    const notices = noticesOfChanges(lastChanges, view)
    lastChanges = view
    notices.forEach(listeners.tell)
  })
  machines.onChanged((view) => {
    const notices = noticesOfMachines(lastMachines, view)
    lastMachines = view
    notices.forEach(listeners.tell)
  })
  return {
    notify: listeners.tell,
    recall: () => {
      lastChanges = changes.view()
      noticesOfChanges(null, lastChanges).forEach(listeners.tell)
    },
    onNotice: listeners.add,
  }
}
