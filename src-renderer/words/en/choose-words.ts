// SPDX-License-Identifier: MIT

/** The words of choosing devices for the guest; the rest of that screen stands with the map's words. */
export const chooseWords = {
  give: 'Give to the guest',
  given: 'Goes to the guest',
  givenHint: (name: string) => `${name}. Press to keep it on the host`,
  refused: 'The host needs it, so it cannot be chosen',
  chosen: 'Chosen for the guest',
  nothing: 'No device chosen yet. You can also go on without one, to switch on the IOMMU or reserve memory.',
  remove: (name: string) => `Keep ${name} on the host`,
  gone: 'Not there any more:',
} as const
