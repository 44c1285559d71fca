// SPDX-License-Identifier: MIT

/** A published virtio-win disc. */
export interface DriverRelease {
  readonly version: string
  readonly url: string
  readonly sha256: string
  /** Null where it is not known for sure. */
  readonly sizeBytes: number | null
}

const archive = 'https://fedorapeople.org/groups/virt/virtio-win/direct-downloads/archive-virtio'

/**
 * Discs that may be fetched, the newest first. Upstream publishes no checksum beside its discs, so the SHA-256 of each stands here,
 * as many who fetched it independently pinned it; a disc that is not listed is not fetched.
 */
export const driverReleases: readonly [DriverRelease, ...DriverRelease[]] = [
  {
    version: '0.1.285',
    url: `${archive}/virtio-win-0.1.285-1/virtio-win-0.1.285.iso`,
    sha256: 'e14cf2b94492c3e925f0070ba7fdfedeb2048c91eea9c5a5afb30232a3976331',
    sizeBytes: 789_645_312,
  },
  {
    version: '0.1.271',
    url: `${archive}/virtio-win-0.1.271-1/virtio-win-0.1.271.iso`,
    sha256: 'bbe6166ad86a490caefad438fef8aa494926cb0a1b37fa1212925cfd81656429',
    sizeBytes: null,
  },
  {
    version: '0.1.266',
    url: `${archive}/virtio-win-0.1.266-1/virtio-win-0.1.266.iso`,
    sha256: '57b0f6dc8dc92dc2ae8621f8b1bfbd8a873de9bedc788c4c4b305ea28acc77cd',
    sizeBytes: null,
  },
]
