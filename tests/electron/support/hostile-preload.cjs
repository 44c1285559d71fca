// SPDX-License-Identifier: MIT
// Gives a page what ours never get: messages of any name to main. It stands for a renderer that was taken over.
const { contextBridge, ipcRenderer } = require('electron')
contextBridge.exposeInMainWorld('hostile', (channel, ...values) => ipcRenderer.invoke(channel, ...values))
