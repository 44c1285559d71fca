// SPDX-License-Identifier: MIT
import type { NoticesView, TroubleNotice } from '../../model/trouble-view.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import { isMachineOn } from '../machines/read-machine.ts'
import type { MachineWatch } from './machine-watch.ts'

const nothingSeen: NoticesView = { revision: 0, notices: [], cannotWatch: null }

/** A watch whose code is loaded when the first machine runs that has a device of the host. */
export function watchOnceNeeded(context: MachineContext): MachineWatch {
  const noticeListeners = new Set<(notice: TroubleNotice) => void>()
  const viewListeners = new Set<(view: NoticesView) => void>()
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
    opened.onNotice((notice) => {
      for (const listener of noticeListeners) listener(notice)
    })
    const announce = (view: NoticesView) => {
      for (const listener of viewListeners) listener(view)
    }
    opened.onChanged(announce)
    // What the links said at once.
    if (opened.view().revision > 0) announce(opened.view())
    for (const notice of opened.view().notices) for (const listener of noticeListeners) listener(notice)
  }

  return {
    view: () => watch?.view() ?? nothingSeen,
    dismiss: (id) => watch?.dismiss(id) ?? nothingSeen,
    onNotice: (listener) => {
      noticeListeners.add(listener)
      return () => void noticeListeners.delete(listener)
    },
    onChanged: (listener) => {
      viewListeners.add(listener)
      return () => void viewListeners.delete(listener)
    },
    close: () => {
      isClosed = true
      stopListening()
      watch?.close()
    },
  }
}
