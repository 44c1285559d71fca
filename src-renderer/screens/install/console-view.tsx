// SPDX-License-Identifier: MIT
import { useEffect } from 'react'
import { installerKeys, type MachineView } from '../../../src-main/model/machine-view.ts'
import { CopyLine } from '../../components/copy-line.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { useMachineState, useMachines, useMachinesView } from '../../store/machine-context.ts'
import { isRunning, type Screenshot } from '../../store/machine-state.ts'
import { lastTold } from '../../store/reply.ts'
import { formats, installWords } from '../../words/spoken.ts'
import { FailureWords } from '../frame/notices.tsx'

/** The pause between two pictures: an installer's screen changes slowly, and each costs the host some work. */
const pictureEveryMs = 3_000

/** What the guest's emulated screen shows, how to open it, and its keys. */
export function ConsoleView({ machine }: { readonly machine: MachineView }) {
  const isOn = isRunning(machine.state)
  const picture = usePictures(machine)
  return (
    <section className="console" aria-labelledby="console-title">
      <h3 id="console-title">{installWords.console}</h3>
      <div className="console-screen">
        <Picture machine={machine} picture={picture} />
      </div>
      {isOn && machine.hasGraphics ? (
        <>
          <Keys machine={machine} />
          <Viewer machine={machine} />
        </>
      ) : null}
    </section>
  )
}

/** New pictures while this is on screen and the window can be seen; one after the other. */
function usePictures({ uuid, state, hasGraphics }: MachineView): Screenshot | null {
  const { select, readScreenshot } = useMachines()
  const screenshot = useMachineState(({ details }) => (details?.uuid === uuid ? details.screenshot : null))
  const isSeen = isRunning(state) && hasGraphics
  useEffect(() => {
    select(uuid)
    if (!isSeen) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    const look = async () => {
      if (document.visibilityState === 'visible') await readScreenshot()
      if (!isOver) timer = setTimeout(() => void look(), pictureEveryMs)
    }
    void look()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [select, readScreenshot, uuid, isSeen])
  return screenshot === null ? null : lastTold(screenshot)
}

function Picture({ machine, picture }: { readonly machine: MachineView; readonly picture: Screenshot | null }) {
  if (!machine.hasGraphics) return <p>{installWords.consoleNone}</p>
  if (!isRunning(machine.state)) return <p>{installWords.consoleOff}</p>
  if (picture === null) return <p>{installWords.consoleWaiting}</p>
  if (picture.png === null) return <p>{installWords.consoleBlank}</p>
  const time = formats.timeToSecond(new Date(picture.takenAtMs))
  return (
    <figure>
      <img src={`data:image/png;base64,${picture.png}`} alt={installWords.consoleAlt(machine.name, time)} />
      <figcaption>{installWords.consoleAt(time)}</figcaption>
    </figure>
  )
}

function Keys({ machine: { uuid } }: { readonly machine: MachineView }) {
  const { pressKey } = useMachines()
  const failure = useMachineState((state) => state.keyFailure)
  return (
    <fieldset className="console-keys">
      <legend>{installWords.keysTitle}</legend>
      <p className="choice-hint">{installWords.keysHint}</p>
      <div className="key-caps">
        {installerKeys.map((key) => (
          <button key={key} type="button" className="key-cap" onClick={() => void pressKey(uuid, key)}>
            {installWords.keys[key]}
          </button>
        ))}
      </div>
      {failure === null ? null : (
        <div className="running-outcome running-fail" role="alert">
          <p>
            <strong>{installWords.keyFailed}</strong>
          </p>
          <FailureWords failure={failure} fileName={null} />
        </div>
      )}
    </fieldset>
  )
}

function Viewer({ machine: { name, consoleAddress } }: { readonly machine: MachineView }) {
  const libvirt = useMachinesView()?.libvirt
  if (libvirt?.at !== 'connected') return null
  return (
    <details className="console-viewer">
      <summary>
        <SignIcon sign="chevron" />
        {installWords.viewer}
      </summary>
      <p>
        <CopyLine text={`virt-viewer --connect ${libvirt.uri} --wait ${name}`} />
      </p>
      {consoleAddress === null ? null : (
        <p>
          {installWords.viewerAddress} <CopyLine text={`remote-viewer ${consoleAddress}`} />
        </p>
      )}
    </details>
  )
}
