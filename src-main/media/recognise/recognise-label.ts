// SPDX-License-Identifier: MIT
import type { LinuxContent } from './linux-content.ts'

/** Labels of discs that have no better mark; the first group is the version. */
const labels: readonly (readonly [label: RegExp, family: string])[] = [
  [/^Fedora-[\w-]*?(?:Live|WS|KDE|Cinn|Xfce)[\w-]*?-(\d{2})\b/, 'Fedora'],
  [/^Fedora-.*?-(\d{2})\b/, 'Fedora'],
  [/^openSUSE-Leap-(\d+\.\d+)/i, 'openSUSE Leap'],
  [/^openSUSE[-_]Tumbleweed(?:.*?(\d{8}))?/i, 'openSUSE Tumbleweed'],
  [/^openSUSE[-_]Leap[-_](\d+\.\d+)/i, 'openSUSE Leap'],
  [/^nixos-(?:\w+-)?(\d{2}\.\d{2})/, 'NixOS'],
  [/^nixos-/, 'NixOS'],
  [/^ARCH_(\d{6})/, 'Arch Linux'],
  [/^EOS_(\d{6})/, 'EndeavourOS'],
  [/^COS_(\d{6})/, 'CachyOS'],
  [/^GARUDA/i, 'Garuda Linux'],
  [/^MANJARO_\w+?_(\d+)/, 'Manjaro'],
  [/^VOID_LIVE/, 'Void Linux'],
  [/^Gentoo\b.*?(\d{8})?/i, 'Gentoo'],
  [/^alpine-\S+ (\d+\.\d+(?:\.\d+)?)/, 'Alpine Linux'],
  [/^Solus\S* ?(\d+\.\d+)?/, 'Solus'],
  [/^SlackDVD|^Slackware-(\d+\.\d+)/i, 'Slackware'],
]

/** What the label of a Linux disc says it is; null where it says nothing known. Their installers take no answers. */
export function recogniseLabel(label: string): LinuxContent | null {
  for (const [pattern, family] of labels) {
    const match = pattern.exec(label)
    if (match !== null) return { kind: 'linux', family, version: match[1] ?? null, unattended: null }
  }
  return null
}
