// SPDX-License-Identifier: MIT

/** The words of choosing devices for the guest; the rest of that screen stands with the map's words. */
export const chooseWords = {
  give: 'Give to the guest',
  given: 'Goes to the guest',
  takeBack: 'Keep on the host after all',
  giveLabel: (name: string) => `Give ${name} to the guest`,
  refused: 'The host needs it, so it cannot be chosen',
  stillRefused: 'You can choose it, but the plan will refuse it until this is solved',
  chosen: 'Chosen for the guest',
  chosenCount: (count: number) =>
    count === 1 ? '1 function chosen for the guest' : `${count} functions chosen for the guest`,
  nothing: 'No device chosen yet. You can also go on without one, to switch on the IOMMU or reserve memory.',
  remove: (name: string) => `Keep ${name} on the host`,
  next: 'Go on to Mode',
} as const
