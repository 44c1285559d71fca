// SPDX-License-Identifier: MIT

/**
 * GUIDs that name a kind of thing and are the same on every machine, so that they tell nothing of this one.
 *
 * Sources: UEFI specification 2.10, sections 3.3, 5.3.3, 32; Boot Loader Interface and Discoverable Partitions
 * Specification (https://uapi-group.org/specifications/); Bluetooth assigned numbers (the base UUID).
 */
export const knownGuids: ReadonlySet<string> = new Set([
  '8be4df61-93ca-11d2-aa0d-00e098032b8c',
  '4a67b082-0a4c-41cf-b6c7-440b29bb8c4f',
  'd719b2cb-3d3a-4596-a3bc-dad00e67656f',
  '605dab50-e046-4300-abb6-3dd810dd8b23',
  '77fa9abd-0359-4d32-bd60-28f4e78f784b',
  'a5c059a1-94e4-4aa7-87b5-ab155c2bf072',
  'c12a7328-f81f-11d2-ba4b-00a0c93ec93b',
  '21686148-6449-6e6f-744e-656564454649',
  'e3c9e316-0b5c-4db8-817d-f92df00215ae',
  'ebd0a0a2-b9e5-4433-87c0-68b6b72699c7',
  'de94bba4-06d1-4d40-a16a-bfd50179d6ac',
  '0fc63daf-8483-4772-8e79-3d69d8477de4',
  '4f68bce3-e8cd-4db1-96e7-fbcaf984b709',
  '44479540-f297-41b2-9af7-d131d5f0458a',
  '933ac7e1-2eb4-4f13-b844-0e14e2aef915',
  '0657fd6d-a4ab-43c4-84e5-0933c84b4f4f',
  'bc13c2ff-59e6-4262-a352-b275fd6f7172',
  'e6d6d379-f507-44c2-a23c-238f2a3df928',
  'a19d880f-05fc-4d3b-a006-743f0f84911e',
  'ca7d7ccb-63ed-4c53-861c-1742536059cc',
  '8484680c-9521-48c6-9c11-b0720656f69e',
  '2c7357ed-ebd2-46d9-aec1-23d437ec2bf5',
  '4d21b016-b534-45c2-a9fb-5c16e091fd2d',
  '7ec6f557-3bc5-4aca-b293-16ef5df639d1',
  '773f91ef-66d4-49b5-bd83-d683bf40ad16',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
])

/** Whether a UUID in lower case is one of those; Bluetooth's are known by their ending. */
export function isKnownGuid(uuid: string): boolean {
  return knownGuids.has(uuid) || uuid.endsWith('-0000-1000-8000-00805f9b34fb')
}
