// SPDX-License-Identifier: MIT
import { type ChangeEvent, useRef } from 'react'
import type { HostView } from '../../../src-main/model/host-view.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { readCaptureFile } from '../../store/read-capture-file.ts'
import { useHostView, useWindow, useWindowState } from '../../store/window-context.ts'
import { isBusy } from '../../store/window-store.ts'
import { words } from '../../words/spoken.ts'

/** Which host is on screen, and the ways to look again or at another. */
export function HostBar() {
  const view = useHostView()
  return (
    <div className="host-bar">
      <p className="host-name">
        {view === null ? null : (
          <>
            <strong>{view.report.host.name ?? hostSourceWords(view)}</strong>
            {view.report.host.name === null ? null : <span className="host-source">{hostSourceWords(view)}</span>}
          </>
        )}
      </p>
      <div className="host-actions">
        <OpenCaptureButton />
        <CheckAgainButton />
      </div>
    </div>
  )
}

function hostSourceWords({ source }: HostView): string {
  switch (source.kind) {
    case 'capture':
      return words.source.capture(source.name)
    case 'directory':
      return words.source.directory(source.name)
    default:
      return words.source[source.kind]
  }
}

function OpenCaptureButton() {
  const { openCapture } = useWindow()
  const task = useWindowState((state) => state.task)
  const input = useRef<HTMLInputElement>(null)
  const open = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (file !== undefined) void openCapture(file.name, readCaptureFile(file))
    // The same file can be chosen again after it was mended.
    event.target.value = ''
  }
  return (
    <>
      <input
        ref={input}
        className="for-hearing"
        type="file"
        accept=".gz,.tgz,application/gzip"
        onChange={open}
        tabIndex={-1}
        aria-hidden="true"
      />
      {/* Not `disabled` while busy: that would throw the focus away. */}
      <button type="button" aria-disabled={isBusy(task)} onClick={() => isBusy(task) || input.current?.click()}>
        <SignIcon sign="open" />
        {task.at === 'opening' ? words.openingCapture(task.fileName) : words.openCapture}
      </button>
    </>
  )
}

function CheckAgainButton() {
  const { checkAgain } = useWindow()
  const task = useWindowState((state) => state.task)
  return (
    <button type="button" aria-disabled={isBusy(task)} onClick={() => void checkAgain()}>
      <SignIcon sign="again" />
      {task.at === 'checking' ? words.checking : words.checkAgain}
    </button>
  )
}
