// SPDX-License-Identifier: MIT

/** Electron channel of every call: arguments are the endpoint's name and the call's argument. */
export const callChannel = 'throughway:call'

/** Electron channel of every push: arguments are the endpoint's name and the value. */
export const pushChannel = 'throughway:push'

/** Origin of the window's own pages in Electron; messages from any other are not answered. */
export const windowOrigin = 'throughway://window'
