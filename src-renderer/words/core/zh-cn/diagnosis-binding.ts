// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisBinding: CoreSentences = {
  'amdgpu was unbound while it was in use': 'amdgpu 在使用中被解绑',
  'Programs had the card open when its driver was taken away, or the driver’s own way down is faulty.':
    '驱动被取走时有程序打开着显卡，或驱动自身的卸载过程有缺陷。',
  'Before unbinding: `lsof /dev/dri/card* /dev/dri/renderD*`.': '解绑之前：`lsof /dev/dri/card* /dev/dri/renderD*`。',
  'The trace names another driver.': '跟踪信息指向另一个驱动。',
  'Stop what uses the card first.': '先停止使用显卡的程序。',
  'Bind it to vfio-pci at boot and leave it there.': '在启动时将其绑定到 vfio-pci 并保持不变。',
  'Try another kernel.': '尝试另一个内核。',
  'The host may freeze.': '宿主机可能卡死。',
  'A companion function of the card stayed with the host': '显卡的附属功能留在了宿主机',
  'A card is several functions (sound, USB, its serial bus), and only the picture’s was reserved.':
    '显卡由多个功能组成（音频、USB、串行总线），而只保留了显示功能。',
  '`lspci -nnks BUS:SLOT` shows each function’s driver.': '`lspci -nnks BUS:SLOT` 显示每个功能的驱动。',
  'Every function is on vfio-pci.': '每个功能都在 vfio-pci 上。',
  'Reserve and pass all functions of the slot, in one slot of the guest with multifunction on.':
    '保留并直通该插槽的所有功能，放在客户机的同一插槽中并开启 multifunction。',
  'None where they are functions of the same card.': '如果它们是同一块显卡的功能，则没有风险。',
  'A driver of the host took the card before vfio-pci': '宿主机的驱动先于 vfio-pci 占用了显卡',
  'vfio-pci was loaded later than the graphics driver, which then found the card free.':
    'vfio-pci 加载得比显卡驱动晚，后者发现显卡空闲便占用了。',
  '`readlink /sys/bus/pci/devices/ADDRESS/driver`, and the order of modules in the initramfs.':
    '`readlink /sys/bus/pci/devices/ADDRESS/driver`，以及 initramfs 中模块的顺序。',
  'The card is on vfio-pci.': '显卡在 vfio-pci 上。',
  'Load vfio-pci before the graphics drivers in the initramfs (MODULES, `softdep nvidia pre: vfio-pci`, `rd.driver.pre=vfio-pci`).':
    '在 initramfs 中先于显卡驱动加载 vfio-pci（MODULES、`softdep nvidia pre: vfio-pci`、`rd.driver.pre=vfio-pci`）。',
  'Where the ids also fit the host’s own card, its screen goes dark.':
    '如果这些 ID 也与宿主机自己的显卡相符，其屏幕会黑屏。',
  'vfio-pci was given ids it did not take': '给 vfio-pci 的 ID 没有被接管',
  'A slip in the ids or in the option’s name, another revision of the card, or an option in a file that the initramfs lacks; a vfio-pci built into the kernel only listens to `vfio-pci.ids=`.':
    'ID 或选项名有误，显卡是另一个版本，或选项所在的文件不在 initramfs 中；编译在内核中的 vfio-pci 只听从 `vfio-pci.ids=`。',
  'Compare `lspci -nn` with `cat /sys/module/vfio_pci/parameters/ids`.':
    '将 `lspci -nn` 与 `cat /sys/module/vfio_pci/parameters/ids` 对照。',
  'The log has “vfio_pci: add” for the card.': '日志中有该显卡的“vfio_pci: add”。',
  'Correct the ids.': '更正 ID。',
  'Put them on the command line where vfio-pci is built in.': '如果 vfio-pci 编译在内核中，请把它们写在命令行上。',
  'Both of two equal cards were reserved': '两块相同的显卡都被保留',
  'Ids name a model, not a card: both cards of one model fit them.':
    'ID 表示型号而不是某一块显卡：同型号的两块显卡都相符。',
  '`lspci -nnk -d VENDOR:DEVICE` shows both on vfio-pci.': '`lspci -nnk -d VENDOR:DEVICE` 显示两块都在 vfio-pci 上。',
  'Another card with a driver of the host is there.': '另有一块显卡由宿主机驱动。',
  'Bind by address: `driver_override` in the initramfs, or `driverctl set-override`.':
    '按地址绑定：在 initramfs 中用 `driver_override`，或用 `driverctl set-override`。',
  'With the wrong address the host loses its own card.': '地址写错会使宿主机失去自己的显卡。',
  'The reserved ids also fit a device the host starts from': '保留的 ID 也与宿主机启动所用的设备相符',
  'The drive, network or USB controller of the host has the same model as the one that was reserved.':
    '宿主机的驱动器、网络或 USB 控制器与保留的设备型号相同。',
  'Compare the ids with every device in `lspci -nn`.': '将 ID 与 `lspci -nn` 中的每个设备对照。',
  'The ids only fit the guest’s devices.': '这些 ID 只与客户机的设备相符。',
  'Delete `vfio-pci.ids=` at the boot menu for this start, then bind by address instead.':
    '本次启动时在启动菜单中删除 `vfio-pci.ids=`，然后改为按地址绑定。',
  'The machine does not start until the word is deleted.': '在删除该词之前机器无法启动。',
  'A service loads the NVIDIA driver again': '有服务重新加载了 NVIDIA 驱动',
  'A blacklist only stops loading by alias; nvidia-powerd and nvidia-persistenced load the module by its name.':
    '黑名单只阻止按别名加载；nvidia-powerd 和 nvidia-persistenced 按名称加载该模块。',
  '`systemctl is-enabled nvidia-powerd nvidia-persistenced`, and the order in the journal.':
    '`systemctl is-enabled nvidia-powerd nvidia-persistenced`，以及日志中的顺序。',
  'The driver is loaded before these services start.': '驱动在这些服务启动之前就已加载。',
  '`systemctl mask nvidia-powerd nvidia-persistenced`, or `install nvidia /bin/false`.':
    '`systemctl mask nvidia-powerd nvidia-persistenced`，或 `install nvidia /bin/false`。',
  'The host loses the features of that driver.': '宿主机会失去该驱动的功能。',
  'The NVIDIA driver waits for programs that still use the card': 'NVIDIA 驱动在等待仍使用显卡的程序',
  'Compositor, persistence daemon, powerd, fan or lighting tools or CUDA hold the card open, and the driver waits for them without end.':
    '合成器、persistence 守护进程、powerd、风扇或灯光工具或 CUDA 打开着显卡，驱动会无限期等待它们。',
  'Before unbinding: `fuser -v /dev/nvidia*`.': '解绑之前：`fuser -v /dev/nvidia*`。',
  'Nothing holds /dev/nvidia*.': '没有什么占用 /dev/nvidia*。',
  'Stop what uses the card, unload nvidia_drm, nvidia_modeset, nvidia_uvm and nvidia, and then bind.':
    '停止使用显卡的程序，卸载 nvidia_drm、nvidia_modeset、nvidia_uvm 和 nvidia，然后绑定。',
  'Once it hangs, only a restart helps.': '一旦卡住，只有重启才有用。',
  'Ending the session loses unsaved work.': '结束会话会丢失未保存的工作。',
  'vfio-pci does not take the device without an IOMMU': '没有 IOMMU，vfio-pci 不接受该设备',
  'The device has no IOMMU group, because the IOMMU is off, or one that cannot keep caches coherent.':
    '设备没有 IOMMU 组，因为 IOMMU 已关闭，或不能保持缓存一致。',
  '`ls /sys/bus/pci/devices/ADDRESS/iommu_group`.': '`ls /sys/bus/pci/devices/ADDRESS/iommu_group`。',
  'The device has a group.': '设备有组。',
  'Switch the IOMMU on (fw-iommu-disabled, iommu-param-missing).':
    '开启 IOMMU（fw-iommu-disabled、iommu-param-missing）。',
  'The “no-IOMMU” mode is no way out: guests could write anywhere.': '“no-IOMMU”模式不是出路：客户机可以写入任何位置。',
  'A write to the driver’s files in sysfs was refused': '对 sysfs 中驱动文件的写入被拒绝',
  'The id was known already, driver_override names another driver, or the device was bound elsewhere.':
    'ID 已存在，driver_override 指定了另一个驱动，或设备绑定在别处。',
  '`cat /sys/bus/pci/devices/ADDRESS/driver_override` and the device’s driver.':
    '`cat /sys/bus/pci/devices/ADDRESS/driver_override` 以及设备的驱动。',
  'The device is on vfio-pci in spite of the message.': '尽管有该消息，设备已在 vfio-pci 上。',
  'Clear the override (`echo > driver_override`), unbind the device and write its address to drivers_probe.':
    '清除 override（`echo > driver_override`），解绑设备，并将其地址写入 drivers_probe。',
  'The card’s USB function stays with the kernel’s built-in driver': '显卡的 USB 功能留在内核内置的驱动上',
  'xhci_pci is built into this kernel and binds before any module is loaded.':
    'xhci_pci 编译在此内核中，在任何模块加载之前就已绑定。',
  '`grep CONFIG_USB_XHCI_PCI= /boot/config-$(uname -r)` says y.':
    '`grep CONFIG_USB_XHCI_PCI= /boot/config-$(uname -r)` 显示 y。',
  'It is a module.': '它是模块。',
  "Rebind it later: `driver_override`, driverctl, or `managed='yes'` in libvirt.":
    "之后再重新绑定：`driver_override`、driverctl，或 libvirt 中的 `managed='yes'`。",
  'What is plugged into that controller leaves the host.': '插在该控制器上的设备会离开宿主机。',
  'The desktop looks for the card that was reserved': '桌面在查找已被保留的显卡',
  'A BusID in the X configuration, or the compositor’s choice of card, still names the reserved one.':
    'X 配置中的 BusID，或合成器选择的显卡，仍指向被保留的那一块。',
  '`grep -r BusID /etc/X11`, WLR_DRM_DEVICES, KWIN_DRM_DEVICES.':
    '`grep -r BusID /etc/X11`、WLR_DRM_DEVICES、KWIN_DRM_DEVICES。',
  'No configuration names a card.': '没有配置指定显卡。',
  'Correct the BusID, or name the card by its path in /dev/dri/by-path.':
    '更正 BusID，或按 /dev/dri/by-path 中的路径指定显卡。',
}
