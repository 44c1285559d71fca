// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const libvirtHookFailed: Signature = {
  id: 'libvirt-hook-failed',
  stage: 'start',
  title: 'The hook script refused the start',
  matchers: [
    {
      phrases: [
        'Hook script execution failed',
        'Ausführung Anschluss-Skript fehlgeschlagen',
        'Falló la ejecución del script de enganche',
        'Execução de script de gancho falhou',
        'Ошибка выполнения сценария обработчика',
        'Wykonanie skryptu haku się nie powiodło',
        'Hook 脚本执行失败',
        'フックスクリプトの実行に失敗しました',
        'Помилка під час виконання додаткового скрипту',
        'Vykonání zaháčkovaného skriptu se nezdařilo',
        '/etc/libvirt/hooks/<path> -) unexpected exit status <n>',
        'Ausführung des Hook-Skripts',
        '/etc/libvirt/hooks/qemu: <EACCES>',
        'Cannot execute … /etc/libvirt/hooks/',
        "L'exécution du script hook",
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause:
    'libvirt waits for /etc/libvirt/hooks/qemu and takes anything but 0 for a no; 126 is “not executable”, 127 “not found”, 137 “killed”.',
  confirm: ['The status in the message; `bash -n` on the script; what it printed is in libvirt’s journal.'],
  ruleOut: ['The script ends with 0 by hand with the same arguments.'],
  fix: [
    'Correct the line that fails; make the script executable; look for line endings of Windows.',
    'Restart libvirt after adding a hook.',
  ],
  risk: 'Hooks run as root.',
  remedy: null,
  sources: ['https://libvirt.org/hooks.html', 'https://github.com/PassthroughPOST/VFIO-Tools/issues/17'],
}
