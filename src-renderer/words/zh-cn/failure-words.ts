// SPDX-License-Identifier: MIT
import type { CaptureRefusal, LibvirtProblem } from '../../../src-main/contract/failures.ts'
import type { MachineState } from '../../../src-main/model/machine-view.ts'
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { list, row } = createFormats('zh-CN')

const refusals: Record<CaptureRefusal, string> = {
  'not-an-archive': '它不是 gzip 压缩的 tar 归档。采集包以 .tar.gz 结尾，用“throughway capture”生成。',
  'too-large': '它比任何采集包都大。真正的采集包不到两兆字节。',
  'too-many-entries': '它包含的文件比任何采集包都多。',
  'unsafe-path': '其中有文件的路径指向归档之外。采集包绝不会如此，因此没有打开。',
  'unsafe-link': '其中有指向归档之外的链接。采集包绝不会如此，因此没有打开。',
  'unsafe-entry': '其中有设备节点或其他特殊文件。采集包绝不会如此，因此没有打开。',
  damaged: '无法读到末尾；可能在传输途中被截断。',
  'not-a-capture': '它是归档，但不是采集包：缺少每个采集包开头的清单。',
  'newer-version': '它由更新版本的 Throughway 生成。请更新本程序后再读取。',
}

const libvirtRemedies: Record<LibvirtProblem, string> = {
  'not-installed': '尚未安装。“准备”步骤会安装缺少的 QEMU 和 libvirt。',
  'not-running': '已安装，但服务未启动。“准备”步骤会启用它。',
  'not-allowed': '您的用户无权访问。“准备”步骤会授予权限；之后请重新登录。',
  lost: '连接已断开。libvirt 重新运行后会自行恢复。',
  'other-host': '所显示的不是正在运行的机器，因此没有虚拟机可显示。',
}

const machineStateWords: Record<MachineState, string> = {
  running: '正在运行',
  idle: '正在运行，等待磁盘',
  paused: '已暂停',
  'shutting-down': '正在关机',
  off: '已关机',
  crashed: '崩溃后已关机',
  suspended: '处于睡眠状态',
  unknown: '处于 libvirt 未说明的状态',
}

/** A failure in Chinese. */
export const failureWords: Words['frame']['failure'] = (failure, fileName) => {
  switch (failure.code) {
    case 'capture-refused':
      return { title: `${fileName ?? '文件'} 未打开`, text: refusals[failure.reason] }
    case 'argument-invalid':
      return { title: '请求未被接受', text: `${failure.field}：${failure.problem}` }
    case 'call-unknown':
      return {
        title: 'Throughway 不认识此请求',
        text: `此页面与其后的程序不匹配（${failure.name}）。请重新加载页面。`,
      }
    case 'host-unreadable':
      return { title: `无法读取 ${failure.path}`, text: failure.detail }
    case 'file-unwritable':
      return { title: `无法写入 ${failure.path}`, text: failure.detail }
    case 'session-missing':
      return { title: '此地址已失效', text: '请重新启动 Throughway 或使用最新链接。' }
    case 'plan-outdated':
      return {
        title: '计划已不是屏幕上所示的那份',
        text: '拟定之后宿主机又被读取过。请先查看新计划。没有更改任何内容。',
      }
    case 'plan-refused':
      return { title: '没有更改任何内容：计划中有被拒绝的项', text: failure.texts.join(' ') }
    case 'trial-impossible':
      return { title: '此处无法试启动', text: failure.reason }
    case 'host-not-changeable':
      return { title: '无法更改这台宿主机', text: failure.reason }
    case 'helper-missing':
      return { title: '助手程序尚未安装', text: '请在“准备”步骤中安装；没有更改任何内容。' }
    case 'helper-dismissed':
      return { title: '您关闭了密码提示', text: '没有更改任何内容。准备好后可再次请求。' }
    case 'helper-not-authorised':
      return { title: '未授予管理员权限', text: `没有更改任何内容。${failure.detail}`.trim() }
    case 'helper-failed':
      return { title: '助手程序未作答复就结束了', text: `${failure.detail} “历史”中说明了它的进度。` }
    case 'change-running':
      return { title: '另一项更改正在进行', text: '请等待其结束；“应用”步骤会显示它。' }
    case 'restart-impossible':
      return { title: '无法从这里重新启动电脑', text: failure.reason }
    case 'machines-running':
      return {
        title: '电脑没有重新启动',
        text: `${list(failure.names)} 正在运行，内存中的内容会丢失。请先在“虚拟机”中将其关机。`,
      }
    case 'restart-inhibited':
      return {
        title: '电脑没有重新启动',
        text: `${list(failure.holders.map(({ who, why }) => `${who}（${why}）`))} 正阻止重启。请等其完成后再试，或结束它。`,
      }
    case 'restart-refused':
      return {
        title: '电脑没有重新启动',
        text: `systemd-logind 回答：“${failure.detail}” 请在电脑本机上重启，或在终端中运行“sudo systemctl reboot”。`,
      }
    case 'change-refused':
      return { title: '助手程序拒绝了，没有更改任何内容', text: failure.text }
    case 'libvirt-unreachable':
      return { title: 'libvirt 没有响应', text: libvirtRemedies[failure.reason] }
    case 'libvirt-refused':
      return { title: 'libvirt 没有执行', text: failure.detail }
    case 'machine-unknown':
      return { title: `没有名为 ${failure.name} 的虚拟机`, text: '它可能已被其他程序删除。' }
    case 'machine-name-taken':
      return { title: `已有名为 ${failure.name} 的虚拟机`, text: '请换一个名称。' }
    case 'machine-state-wrong':
      return { title: '现在不能这样做', text: `${failure.name} ${machineStateWords[failure.state]}。` }
    case 'machine-busy':
      return { title: `${failure.name} 正忙`, text: '请等待正在对它进行的操作结束。' }
    case 'preflight-failed':
      return {
        title: '虚拟机未启动',
        text: failure.checks
          .filter(({ verdict }) => verdict === 'fail')
          .map(({ text }) => text)
          .join(' '),
      }
    case 'diagnosis-outdated':
      return { title: '此诊断已不再保留', text: '请重新检查，即可重新诊断。' }
    case 'edit-impossible':
      return { title: `${failure.name} 未更改`, text: failure.reason }
    case 'definition-changed':
      return { title: `${failure.name} 未更改`, text: '其定义在此期间被他人更改，现保持原样。请再看一次。' }
    case 'draft-outdated':
      return { title: '此草案已过时', text: '请先查看新草案。没有创建任何内容。' }
    case 'guest-refused':
      return {
        title: '无法在此创建这台虚拟机',
        text: failure.problems
          .filter(({ severity }) => severity === 'error')
          .map(({ text }) => text)
          .join(' '),
      }
    case 'disk-not-confirmed':
      return {
        title: '有物理磁盘未确认',
        text: `请输入虚拟机可以写入的每个磁盘的路径：${row(failure.paths)}。`,
      }
    case 'disk-refused':
      return { title: `不能使用 ${failure.path}`, text: failure.reason }
    case 'task-running':
      return { title: '一次只能做一件事', text: `${failure.title} 仍在进行。` }
    case 'password-missing':
      return { title: '缺少密码', text: '要设置的账户需要密码。' }
    case 'usb-refused':
      return { title: `端口 ${failure.port} 的设备未借出`, text: failure.reason }
    case 'image-refused':
      return { title: `不能使用 ${failure.path}`, text: failure.reason }
    case 'task-cancelled':
      return { title: '已取消', text: '已产生的内容已移除。' }
    case 'part-missing':
      return { title: `缺少 ${failure.part}`, text: failure.remedy }
    case 'internal-error':
      return { title: 'Throughway 出错', text: `${failure.detail}。日志中有详情。` }
    case 'connection-lost':
      return { title: 'Throughway 没有响应', text: '它可能已停止。重新运行后页面会自行恢复。' }
  }
}
