// SPDX-License-Identifier: MIT
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const userAccess: Rule = {
  id: 'virtualization.user-access',
  title: 'This user may manage virtual machines',
  why: 'The system instance of libvirt, which passthrough needs, answers root and the members of its group; others are asked for a password each time or refused.',
  sources: ['https://libvirt.org/auth.html', 'https://libvirt.org/aclpolkit.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { isRoot, groups } = facts.system.session
    const { libvirt, accessGroups } = facts.virtualization
    if (libvirt.known && libvirt.value === null)
      return notApplicable('libvirt is not installed.', [evidenceOf(libvirt)])
    // A capture knows who made it, and is judged as that user's session was.
    if (facts.origin !== 'live' && !isRoot.known) {
      return notApplicable('Nobody is logged in on a system that was read from a directory.')
    }
    if (isRoot.known && isRoot.value) return pass('This session is root’s.', [evidenceOf(isRoot)])
    if (!groups.known) return unknownBecause(groups)
    if (groups.value.includes('libvirt')) return pass('This session is in the group libvirt.', [evidenceOf(groups)])
    if (!accessGroups.known) return unknownBecause(accessGroups)
    const group = accessGroups.value.find(({ name }) => name === 'libvirt')
    if (group === undefined) {
      return notApplicable('There is no group libvirt here; access is asked for each time.', [evidenceOf(groups)])
    }
    const evidence = [evidenceOf(groups), evidenceOf(accessGroups, () => `libvirt: ${group.members.join(', ')}`)]
    return warn('This session is not in the group libvirt.', evidence, [
      {
        kind: 'setting',
        text: 'Join the group and log in again; a member can do through libvirt what root can.',
        detail: 'sudo usermod -aG libvirt "$USER"',
      },
    ])
  },
}
