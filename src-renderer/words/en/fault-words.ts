// SPDX-License-Identifier: MIT

/** What is said where a screen or the window could not be drawn. */
export const faultWords = {
  title: { screen: 'This screen has a fault', window: 'The window has a fault' },
  what: 'Something in Throughway went wrong while this was drawn.',
  unchanged: 'Nothing on this computer was changed by it. Work that runs goes on.',
  kept: 'What you chose and typed is kept, also when the window is loaded anew. Passwords, and what was half typed, have to be typed again then.',
  again: 'Try again',
  reload: 'Load the window anew',
  toCheck: 'Go to Check',
  save: 'Save a report',
  copy: 'Copy the details',
  copied: 'Copied',
  refused: 'Copying was not allowed; select the text instead',
  reportNote: 'Serial numbers, addresses and names are taken out of the report. It is sent to nobody.',
  details: 'Details',
  fileName: 'throughway-fault.md',
}
