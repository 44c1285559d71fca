// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const secUserGroups: Signature = {
  id: 'sec-user-groups',
  stage: 'security',
  title: 'You may not manage guests',
  matchers: [
    {
      phrases: [
        'no polkit agent available to authenticate action',
        'authentication unavailable: no polkit agent',
        'authentication failed: access denied by policy',
        'authentication failed: no agent is available to authenticate',
        'Authorization requires authentication but no agent is available',
      ],
      confidence: 'high',
    },
    {
      phrases: [
        "Failed to connect socket to '<path>': <EACCES>",
        'unable to connect to … libvirt-sock: <EACCES>',
        "Socket-Erstellung zu '<path>-sock' fehlgeschlagen: <EACCES>",
        "No se pudo conectar socket a '<path>-sock': <EACCES>",
        "falha ao conectar o soquete ao '<path>-sock': <EACCES>",
        "Не удалось подключить сокет к '<path>-sock': <EACCES>",
        "将插槽连接到 '<path>-sock' 失败: <EACCES>",
        "ソケットの '<path>-sock' への接続に失敗しました: <EACCES>",
        "Не вдалося з'єднати сокет з '<path>-sock': <EACCES>",
        "Nedaří se připojit soket na '<path>-sock': <EACCES>",
      ],
      confidence: 'high',
      // A session’s own sockets are no matter of groups.
      where: ({ path }) => path === undefined || (/virt/i.test(path) && !/^\/run\/user\//i.test(path)),
    },
  ],
  explains: [],
  cause: 'You are not in the group libvirt, have not logged in anew since, or no program can ask for the password.',
  confirm: ['`id`; `getfacl` on the socket.'],
  ruleOut: ['You are in the group in this session.'],
  fix: ['`usermod -aG libvirt USER`, and log in again.'],
  risk: 'Who is in that group can become root.',
  remedy: 'libvirt.admit-user',
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF', 'https://libvirt.org/auth.html'],
}
