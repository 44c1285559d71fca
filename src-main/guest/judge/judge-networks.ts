// SPDX-License-Identifier: MIT
import type { GuestProblem } from '../../model/guest-draft.ts'
import type { GuestNetwork } from '../../model/guest-spec.ts'
import { vcpuCountOf } from '../build/guest-build.ts'
import { type GuestJudge, note, outOfRange, refuse, repeated, warn } from './judgement.ts'

/** Networks. */
export const judgeNetworks: GuestJudge = ({ spec }) => [
  ...spec.networks.flatMap((network, index) =>
    judgeNetwork(network, `networks.${index}`, vcpuCountOf(spec.processor.topology)),
  ),
  ...repeated(spec.networks.flatMap((network) => network.macAddress ?? [])).map((address) =>
    refuse('mac-twice', 'networks', `networks has the MAC address ${address} twice. Change one, or set it to null.`),
  ),
]

function judgeNetwork(network: GuestNetwork, field: string, vcpuCount: number): (GuestProblem | false)[] {
  const { source, queues, macAddress } = network
  const hasQueues = network.model === 'virtio' && source.kind !== 'user' && source.kind !== 'virtual-function'
  return [
    macAddress !== null &&
      !/^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$/.test(macAddress) &&
      refuse(
        'bad-mac',
        `${field}.macAddress`,
        `${field}.macAddress is ${JSON.stringify(macAddress)}; give six pairs in lower case whose first is even, such as 52:54:00:12:34:56.`,
      ),
    queues !== null && outOfRange(`${field}.queues`, queues, { least: 1, most: 256 }),
    queues !== null &&
      !hasQueues &&
      refuse(
        'no-queues',
        `${field}.queues`,
        `${field}.queues is ${queues}, and only virtio on a network of the host has several. Set it to null.`,
      ),
    queues !== null &&
      queues > vcpuCount &&
      warn(
        'more-queues-than-vcpus',
        `${field}.queues`,
        `${field}.queues is ${queues} for ${vcpuCount} vCPUs; the others stay empty. Give ${vcpuCount}.`,
      ),
    (source.kind === 'bridge' || source.kind === 'macvtap') &&
      !/^[^\s/:]{1,15}$/.test(source.interface) &&
      refuse(
        'bad-interface',
        `${field}.source.interface`,
        `${field}.source.interface is ${JSON.stringify(source.interface)}; interfaces have up to 15 characters without spaces, / and :.`,
      ),
    source.kind === 'network' &&
      (source.name === '' || source.name.includes('/')) &&
      refuse(
        'bad-network',
        `${field}.source.name`,
        `${field}.source.name is ${JSON.stringify(source.name)}; name a network of libvirt’s.`,
      ),
    source.kind === 'macvtap' &&
      note(
        'macvtap-isolates',
        `${field}.source`,
        'Host and guest do not reach each other over macvtap. Add a second network for files or screen sharing between them.',
      ),
  ]
}
