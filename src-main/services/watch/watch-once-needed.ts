// SPDX-License-Identifier: MIT

import type { NoticesView, TroubleNotice } from '../../model/trouble-view.ts'
import { createListeners } from '../listeners.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import { isMachineOn } from '../machines/read-machine.ts'
import type { SettingsStore } from '../settings/settings-store.ts'
import type { MachineWatch } from './machine-watch.ts'

const nothingSeen: NoticesView = { revision: 0, notices: [], cannotWatch: null }

/**
 * A watch whose code is loaded when the first machine runs that has a device of the host, and that ends and begins as the
 * settings say.
 */
export function watchOnceNeeded(
  context: MachineContext,
  settings: Pick<SettingsStore, 'current' | 'onChanged'>,
): MachineWatch {
  const noticeListeners = createListeners<TroubleNotice>()
  const viewListeners = createListeners<NoticesView>()
  let watch: MachineWatch | null = null
  let isClosed = false
  let isLoading = false
  // A watch counts its views from nothing; those who look keep the highest.
  let revisionBefore = 0

  const stopListening = [context.register.onChanged(follow), settings.onChanged(follow)]

  function follow(): void {
    const { watch: isWanted } = settings.current()
    if (!isWanted) {
      end()
      return
    }
    const isNeeded = context.register
      .list()
      .some(({ state, outline }) => isMachineOn(state) && outline.hostDevices.length > 0)
    if (isLoading || watch !== null || !isNeeded) return
    isLoading = true
    void load()
  }

  async function load(): Promise<void> {
    const { createMachineWatch } = await import('./machine-watch.ts')
    isLoading = false
    if (isClosed || !settings.current().watch) return
    const opened = createMachineWatch(context)
    watch = opened
    opened.onNotice(noticeListeners.tell)
    opened.onChanged(() => viewListeners.tell(view()))
    // What the links said at once.
    if (opened.view().revision > 0) viewListeners.tell(view())
    opened.view().notices.forEach(noticeListeners.tell)
  }

  function end(): void {
    if (watch === null) return
    revisionBefore = view().revision + 1
    watch.close()
    watch = null
    viewListeners.tell(view())
  }

  function view(): NoticesView {
    const now = watch?.view() ?? nothingSeen
    return { ...now, revision: now.revision + revisionBefore }
  }

  return {
    view,
    dismiss: (id) => {
      watch?.dismiss(id)
      return view()
    },
    onNotice: noticeListeners.add,
    onChanged: viewListeners.add,
    close: () => {
      isClosed = true
      for (const stop of stopListening) stop()
      watch?.close()
    },
  }
}
