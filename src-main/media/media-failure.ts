// SPDX-License-Identifier: MIT

/** Every expected way in which work on an image can fail. The words for them are made where they are shown. */
export type MediaFailure =
  /** None of these programs is installed; any of the packages brings one. */
  | { readonly code: 'image-tool-missing'; readonly programs: readonly string[]; readonly packages: readonly string[] }
  /** A program ended with an error; `detail` is its last line. */
  | { readonly code: 'image-tool-failed'; readonly program: string; readonly detail: string }
  /** It cannot be read, or is not what it was taken for. */
  | { readonly code: 'image-unreadable'; readonly path: string; readonly detail: string }
  /** The image would have the program read other files, as one made to take them would. */
  | { readonly code: 'image-refers-elsewhere'; readonly path: string; readonly detail: string }
  | { readonly code: 'image-in-use'; readonly path: string }
  | { readonly code: 'target-exists'; readonly path: string }
  /** `detail` is the system's word. Nothing was left behind. */
  | { readonly code: 'target-unwritable'; readonly path: string; readonly detail: string }
  | { readonly code: 'space-missing'; readonly path: string; readonly neededBytes: number; readonly freeBytes: number }
  /** The person stopped it. What was made so far is gone, except a download, which goes on where it stopped. */
  | { readonly code: 'task-cancelled' }
  | { readonly code: 'download-refused'; readonly url: string; readonly detail: string }
  | { readonly code: 'download-failed'; readonly url: string; readonly detail: string }
  | { readonly code: 'checksum-wrong'; readonly url: string; readonly expected: string; readonly found: string }
