// SPDX-License-Identifier: MIT
import type { LibvirtError } from '../libvirt-error.ts'
import { type FrameHeader, messageStatuses } from '../wire/frame.ts'
import { readComplaint } from '../wire/read-complaint.ts'
import { XdrReader } from '../wire/xdr-reader.ts'
import { describeComplaint } from './describe-complaint.ts'

/** Takes the frames of one stream. */
export interface StreamSink {
  onData(bytes: Buffer): void
  onEnd(): void
  onConfirmed(): void
  onFailure(error: LibvirtError): void
}

/** Tells a stream what a frame says to it. The bytes are copied: the payload lies in a buffer that is used again. */
export function takeStreamFrame(sink: StreamSink, header: FrameHeader, payload: Buffer): void {
  if (header.status === messageStatuses.ok) sink.onConfirmed()
  else if (header.status === messageStatuses.error) {
    const complaint = readComplaint(new XdrReader(payload, 0, payload.length))
    sink.onFailure(describeComplaint('stream', complaint))
  } else if (payload.length === 0) sink.onEnd()
  else sink.onData(Buffer.from(payload))
}
