// SPDX-License-Identifier: MIT
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { callChannel, pushChannel } from '../contract/channels.ts'
import { endpoints } from '../contract/endpoints.ts'

type Listener = (value: unknown) => void

function listen(name: string, listener: Listener): () => void {
  const onPush = (_event: IpcRendererEvent, pushed: string, value: unknown) => {
    if (pushed === name) listener(value)
  }
  ipcRenderer.on(pushChannel, onPush)
  return () => ipcRenderer.off(pushChannel, onPush)
}

const bridge = Object.fromEntries(
  Object.entries(endpoints).map(([noun, kinds]) => [
    noun,
    Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        kind === 'push'
          ? (listener: Listener) => listen(`${noun}.${name}`, listener)
          : (argument: unknown) => ipcRenderer.invoke(callChannel, `${noun}.${name}`, argument),
      ]),
    ),
  ]),
)

contextBridge.exposeInMainWorld('throughway', bridge)
