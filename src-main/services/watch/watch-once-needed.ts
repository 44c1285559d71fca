// SPDX-License-Identifier: MIT

import type { NoticesView, TroubleNotice } from '../../model/trouble-view.ts'
import { createListeners } from '../listeners.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import { isMachineOn } from '../machines/read-machine.ts'
import type { MachineWatch } from './machine-watch.ts'

const nothingSeen: NoticesView = { revision: 0, notices: [], cannotWatch: null }

/** A watch whose code is loaded when the first machine runs that has a device of the host. */
export function watchOnceNeeded(context: MachineContext): MachineWatch {
  const noticeListeners = createListeners<TroubleNotice>()
  const viewListeners = createListeners<NoticesView>()
  let watch: MachineWatch | null = null
  let isClosed = false
  let isLoading = false

  const stopListening = context.register.onChanged(() => {
    const isNeeded = context.register
      .list()
      .some(({ state, outline }) => isMachineOn(state) && outline.hostDevices.length > 0)
    if (isLoading || !isNeeded) return
    isLoading = true
    void load()
  })

  async function load(): Promise<void> {
    const { createMachineWatch } = await import('./machine-watch.ts')
    stopListening()
    if (isClosed) return
    const opened = createMachineWatch(context)
    watch = opened
    opened.onNotice(noticeListeners.tell)
    opened.onChanged(viewListeners.tell)
    // What the links said at once.
    if (opened.view().revision > 0) viewListeners.tell(opened.view())
    opened.view().notices.forEach(noticeListeners.tell)
  }

  return {
    view: () => watch?.view() ?? nothingSeen,
    dismiss: (id) => watch?.dismiss(id) ?? nothingSeen,
    onNotice: noticeListeners.add,
    onChanged: viewListeners.add,
    close: () => {
      isClosed = true
      stopListening()
      watch?.close()
    },
  }
}
