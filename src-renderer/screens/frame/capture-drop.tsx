// SPDX-License-Identifier: MIT
import { useEffect, useState } from 'react'
import { readCaptureFile } from '../../store/read-capture-file.ts'
import { useTrouble } from '../../store/trouble-context.ts'
import { useWindow, useWindowState } from '../../store/window-context.ts'
import { troubleWords, words } from '../../words/spoken.ts'

/** Takes a capture that is dropped anywhere on the window, and a log where logs are looked at; says so while it hovers. */
export function CaptureDrop() {
  const { openCapture } = useWindow()
  const { addFile } = useTrouble()
  const takesLogs = useWindowState(({ step }) => step === 'trouble')
  const [isHovering, setHovering] = useState(false)

  useEffect(() => {
    // Entering a child comes before leaving its parent, so the balance tells when the window itself is left.
    let depth = 0
    const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const hover = (change: number) => (event: DragEvent) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      depth = Math.max(0, depth + change)
      setHovering(depth > 0)
    }
    const drop = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      depth = 0
      setHovering(false)
      for (const file of event.dataTransfer?.files ?? []) {
        if (takesLogs && !isCaptureName(file.name)) void addFile(file)
        else return void openCapture(file.name, readCaptureFile(file))
      }
    }
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener('dragenter', hover(1), { signal })
    document.addEventListener('dragleave', hover(-1), { signal })
    // Without this a browser opens the file in place of the page.
    document.addEventListener('dragover', hover(0), { signal })
    document.addEventListener('drop', drop, { signal })
    return () => stop.abort()
  }, [openCapture, addFile, takesLogs])

  return isHovering ? (
    <div className="drop-veil" aria-hidden="true">
      <p>{takesLogs ? troubleWords.dropHere : words.dropCapture}</p>
    </div>
  ) : null
}

function isCaptureName(name: string): boolean {
  return /\.(?:tar\.gz|tgz)$/i.test(name)
}
