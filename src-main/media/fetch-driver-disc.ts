// SPDX-License-Identifier: MIT
import { ok, type Result } from '../model/result.ts'
import { type Download, downloadFile } from './download-file.ts'
import type { DownloadServers } from './download-request.ts'
import { type DriverRelease, driverReleases } from './driver-release-table.ts'
import type { MediaFailure } from './media-failure.ts'

export interface DriverDownload extends Pick<Download, 'target' | 'onProgress' | 'signal'> {
  /** The newest known, if none is named. */
  readonly release?: DriverRelease
  /** The publisher's, if none are named. */
  readonly servers?: DownloadServers
}

const publisher: DownloadServers = { hosts: ['fedorapeople.org'], certificateAuthority: null }

/**
 * Fetches a virtio-win disc from its publisher and from nobody else, and holds it against its pinned SHA-256, as
 * `downloadFile` does. Answers with the release that it is.
 */
export async function fetchDriverDisc({
  release = driverReleases[0],
  servers = publisher,
  ...rest
}: DriverDownload): Promise<Result<DriverRelease, MediaFailure>> {
  const { url, sha256, sizeBytes } = release
  const fetched = await downloadFile({ ...rest, url, sha256, sizeBytes, servers })
  return fetched.ok ? ok(release) : fetched
}
