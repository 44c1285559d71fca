// SPDX-License-Identifier: MIT
import type { HostFacts } from '../../model/host-facts.ts'
import type { DeviceNode } from '../../model/virtualization-facts.ts'
import { virtualizationEnabled } from '../cpu/virtualization-enabled.ts'
import { followsFrom } from '../follows-from.ts'
import { kvmModule } from '../module-state.ts'
import { evidenceOf, fail, type Judgement, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const kvmUsable: Rule = {
  id: 'virtualization.kvm-usable',
  title: 'KVM can run guests',
  why: 'Without KVM, QEMU emulates the CPU in software, far too slowly for a guest with a real GPU.',
  sources: ['https://docs.kernel.org/virt/kvm/api.html', 'https://libvirt.org/drvqemu.html'],
  blocking: true,
  verdicts: ['pass', 'warn', 'fail', 'unknown'],
  judge({ facts }) {
    const { virtualization: cpu } = facts.cpu
    const { kvmNode } = facts.virtualization
    if (cpu.known && cpu.value !== 'enabled') {
      return fail(
        kvmNode.known && kvmNode.value !== null
          ? `${kvmNode.value.path} exists, but the CPU offers no virtualization here, so no guest can use it.`
          : 'The CPU offers no virtualization here, so KVM has nothing to work with.',
        [evidenceOf(cpu), evidenceOf(kvmNode, (node) => node?.path ?? 'no /dev/kvm')],
        [{ kind: 'information', text: followsFrom(virtualizationEnabled) }],
      )
    }
    if (!kvmNode.known) return unknownBecause(kvmNode)
    if (kvmNode.value === null) return missingNode(facts)
    if (!cpu.known) return unknownBecause(cpu)
    return judgeNode(facts, kvmNode.value)
  },
}

function missingNode({ cpu, virtualization }: HostFacts): Judgement {
  const module = (cpu.vendor.known && kvmModule(cpu.vendor.value)) || 'kvm'
  return fail(
    'There is no /dev/kvm, so the KVM module is not loaded.',
    [evidenceOf(virtualization.kvmNode, () => 'no /dev/kvm'), evidenceOf(cpu.virtualization)],
    [
      {
        kind: 'setting',
        text: `Load the module ${module}; if that is refused, the kernel log says why.`,
        detail: `sudo modprobe ${module}`,
      },
    ],
  )
}

function judgeNode({ virtualization, cpu }: HostFacts, node: DeviceNode): Judgement {
  const mode = node.mode.toString(8).padStart(3, '0')
  const text = `${node.path} ${mode} ${node.owner}:${node.group}`
  const evidence = [evidenceOf(virtualization.kvmNode, () => text), evidenceOf(cpu.virtualization)]
  if (node.isAccessible !== false) return pass(`${node.path} is there and the CPU can use it.`, evidence)
  return warn(`${node.path} is there, but this user may not open it; libvirt’s system instance may.`, evidence, [
    {
      kind: 'setting',
      text: `To run guests without libvirt, join the group ${node.group} and log in again.`,
      detail: `sudo usermod -aG ${node.group} "$USER"`,
    },
  ])
}
