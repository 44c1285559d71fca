// SPDX-License-Identifier: MIT
import { camelCase } from './emit-codecs.mjs'

/** Sets of bits: each becomes `{ camelCaseName: bit }`. `[libvirt's name, prefix taken off, our name]`. */
const flags = [
  ['virConnectFlags', 'VIR_CONNECT_', 'connectFlags'],
  ['virConnectListAllDomainsFlags', 'VIR_CONNECT_LIST_DOMAINS_', 'domainListFlags'],
  ['virDomainDefineFlags', 'VIR_DOMAIN_DEFINE_', 'domainDefineFlags'],
  ['virDomainCreateFlags', 'VIR_DOMAIN_START_', 'domainStartFlags'],
  ['virDomainShutdownFlagValues', 'VIR_DOMAIN_SHUTDOWN_', 'domainShutdownFlags'],
  ['virDomainRebootFlagValues', 'VIR_DOMAIN_REBOOT_', 'domainRebootFlags'],
  ['virDomainDestroyFlagsValues', 'VIR_DOMAIN_DESTROY_', 'domainDestroyFlags'],
  ['virDomainUndefineFlagsValues', 'VIR_DOMAIN_UNDEFINE_', 'domainUndefineFlags'],
  ['virDomainXMLFlags', 'VIR_DOMAIN_XML_', 'domainXmlFlags'],
  ['virDomainSaveRestoreFlags', 'VIR_DOMAIN_SAVE_', 'domainSaveFlags'],
  ['virDomainModificationImpact', 'VIR_DOMAIN_AFFECT_', 'domainAffectFlags'],
  ['virDomainDeviceModifyFlags', 'VIR_DOMAIN_DEVICE_MODIFY_', 'domainDeviceFlags'],
  ['virDomainVcpuFlags', 'VIR_DOMAIN_VCPU_', 'domainVcpuFlags'],
  ['virDomainMemoryModFlags', 'VIR_DOMAIN_MEM_', 'domainMemoryFlags'],
  ['virDomainBlockResizeFlags', 'VIR_DOMAIN_BLOCK_RESIZE_', 'domainBlockResizeFlags'],
  ['virDomainBlockJobAbortFlags', 'VIR_DOMAIN_BLOCK_JOB_ABORT_', 'domainBlockJobAbortFlags'],
  ['virDomainConsoleFlags', 'VIR_DOMAIN_CONSOLE_', 'domainConsoleFlags'],
  ['virDomainStatsTypes', 'VIR_DOMAIN_STATS_', 'domainStatsTypes'],
  ['virConnectGetAllDomainStatsFlags', 'VIR_CONNECT_GET_ALL_DOMAINS_STATS_', 'domainStatsFlags'],
  ['virDomainGuestInfoTypes', 'VIR_DOMAIN_GUEST_INFO_', 'domainGuestInfoTypes'],
  ['virDomainSnapshotCreateFlags', 'VIR_DOMAIN_SNAPSHOT_CREATE_', 'snapshotCreateFlags'],
  ['virDomainSnapshotListFlags', 'VIR_DOMAIN_SNAPSHOT_LIST_', 'snapshotListFlags'],
  ['virDomainSnapshotXMLFlags', 'VIR_DOMAIN_SNAPSHOT_XML_', 'snapshotXmlFlags'],
  ['virDomainSnapshotRevertFlags', 'VIR_DOMAIN_SNAPSHOT_REVERT_', 'snapshotRevertFlags'],
  ['virDomainSnapshotDeleteFlags', 'VIR_DOMAIN_SNAPSHOT_DELETE_', 'snapshotDeleteFlags'],
  ['virConnectListAllStoragePoolsFlags', 'VIR_CONNECT_LIST_STORAGE_POOLS_', 'storagePoolListFlags'],
  ['virStoragePoolDefineFlags', 'VIR_STORAGE_POOL_DEFINE_', 'storagePoolDefineFlags'],
  ['virStoragePoolCreateFlags', 'VIR_STORAGE_POOL_CREATE_', 'storagePoolCreateFlags'],
  ['virStoragePoolBuildFlags', 'VIR_STORAGE_POOL_BUILD_', 'storagePoolBuildFlags'],
  ['virStoragePoolDeleteFlags', 'VIR_STORAGE_POOL_DELETE_', 'storagePoolDeleteFlags'],
  ['virStorageXMLFlags', 'VIR_STORAGE_XML_', 'storageXmlFlags'],
  ['virStorageVolCreateFlags', 'VIR_STORAGE_VOL_CREATE_', 'storageVolumeCreateFlags'],
  ['virStorageVolDeleteFlags', 'VIR_STORAGE_VOL_DELETE_', 'storageVolumeDeleteFlags'],
  ['virStorageVolResizeFlags', 'VIR_STORAGE_VOL_RESIZE_', 'storageVolumeResizeFlags'],
  ['virConnectListAllNetworksFlags', 'VIR_CONNECT_LIST_NETWORKS_', 'networkListFlags'],
  ['virNetworkXMLFlags', 'VIR_NETWORK_XML_', 'networkXmlFlags'],
  ['virNetworkDefineFlags', 'VIR_NETWORK_DEFINE_', 'networkDefineFlags'],
  ['virConnectListAllNodeDeviceFlags', 'VIR_CONNECT_LIST_NODE_DEVICES_', 'nodeDeviceListFlags'],
]

/** Enums of which one value stands: each becomes `{ 'kebab-case-name': number }`. */
const values = [
  ['virErrorNumber', 'VIR_ERR_', 'errorNumbers'],
  ['virErrorDomain', 'VIR_FROM_', 'errorDomains'],
  ['virErrorLevel', 'VIR_ERR_', 'errorLevels'],
  ['virDomainState', 'VIR_DOMAIN_', 'domainStates'],
  ['virDomainNostateReason', 'VIR_DOMAIN_NOSTATE_', 'domainNostateReasons'],
  ['virDomainRunningReason', 'VIR_DOMAIN_RUNNING_', 'domainRunningReasons'],
  ['virDomainBlockedReason', 'VIR_DOMAIN_BLOCKED_', 'domainBlockedReasons'],
  ['virDomainPausedReason', 'VIR_DOMAIN_PAUSED_', 'domainPausedReasons'],
  ['virDomainShutdownReason', 'VIR_DOMAIN_SHUTDOWN_', 'domainShutdownReasons'],
  ['virDomainShutoffReason', 'VIR_DOMAIN_SHUTOFF_', 'domainShutoffReasons'],
  ['virDomainCrashedReason', 'VIR_DOMAIN_CRASHED_', 'domainCrashedReasons'],
  ['virDomainPMSuspendedReason', 'VIR_DOMAIN_PMSUSPENDED_', 'domainPmsuspendedReasons'],
  ['virDomainMemoryStatTags', 'VIR_DOMAIN_MEMORY_STAT_', 'domainMemoryStatTags'],
  ['virDomainMetadataType', 'VIR_DOMAIN_METADATA_', 'domainMetadataTypes'],
  ['virVcpuState', 'VIR_VCPU_', 'vcpuStates'],
  ['virDomainBlockJobType', 'VIR_DOMAIN_BLOCK_JOB_TYPE_', 'blockJobTypes'],
  ['virConnectDomainEventBlockJobStatus', 'VIR_DOMAIN_BLOCK_JOB_', 'blockJobStatuses'],
  ['virDomainJobType', 'VIR_DOMAIN_JOB_', 'domainJobTypes'],
  ['virDomainInterfaceAddressesSource', 'VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_', 'interfaceAddressSources'],
  ['virIPAddrType', 'VIR_IP_ADDR_TYPE_', 'ipAddressTypes'],
  ['virKeycodeSet', 'VIR_KEYCODE_SET_', 'keycodeSets'],
  ['virDomainQemuAgentCommandTimeoutValues', 'VIR_DOMAIN_QEMU_AGENT_COMMAND_', 'agentCommandTimeouts'],
  ['virDomainEventID', 'VIR_DOMAIN_EVENT_ID_', 'domainEventIds'],
  ['virDomainEventType', 'VIR_DOMAIN_EVENT_', 'domainEventTypes'],
  ['virDomainEventDefinedDetailType', 'VIR_DOMAIN_EVENT_DEFINED_', 'domainDefinedDetails'],
  ['virDomainEventUndefinedDetailType', 'VIR_DOMAIN_EVENT_UNDEFINED_', 'domainUndefinedDetails'],
  ['virDomainEventStartedDetailType', 'VIR_DOMAIN_EVENT_STARTED_', 'domainStartedDetails'],
  ['virDomainEventSuspendedDetailType', 'VIR_DOMAIN_EVENT_SUSPENDED_', 'domainSuspendedDetails'],
  ['virDomainEventResumedDetailType', 'VIR_DOMAIN_EVENT_RESUMED_', 'domainResumedDetails'],
  ['virDomainEventStoppedDetailType', 'VIR_DOMAIN_EVENT_STOPPED_', 'domainStoppedDetails'],
  ['virDomainEventShutdownDetailType', 'VIR_DOMAIN_EVENT_SHUTDOWN_', 'domainShutdownDetails'],
  ['virDomainEventPMSuspendedDetailType', 'VIR_DOMAIN_EVENT_PMSUSPENDED_', 'domainPmsuspendedDetails'],
  ['virDomainEventCrashedDetailType', 'VIR_DOMAIN_EVENT_CRASHED_', 'domainCrashedDetails'],
  ['virDomainEventWatchdogAction', 'VIR_DOMAIN_EVENT_WATCHDOG_', 'watchdogActions'],
  ['virDomainEventIOErrorAction', 'VIR_DOMAIN_EVENT_IO_ERROR_', 'ioErrorActions'],
  ['virDomainEventGraphicsPhase', 'VIR_DOMAIN_EVENT_GRAPHICS_', 'graphicsPhases'],
  ['virDomainEventGraphicsAddressType', 'VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_', 'graphicsAddressFamilies'],
  ['virConnectDomainEventDiskChangeReason', 'VIR_DOMAIN_EVENT_DISK_', 'diskChangeReasons'],
  ['virDomainEventTrayChangeReason', 'VIR_DOMAIN_EVENT_TRAY_CHANGE_', 'trayChangeReasons'],
  ['virConnectDomainEventAgentLifecycleState', 'VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_', 'agentStates'],
  ['virConnectDomainEventAgentLifecycleReason', 'VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_', 'agentReasons'],
  ['virNetworkEventID', 'VIR_NETWORK_EVENT_ID_', 'networkEventIds'],
  ['virNetworkEventLifecycleType', 'VIR_NETWORK_EVENT_', 'networkEventTypes'],
  ['virStoragePoolEventID', 'VIR_STORAGE_POOL_EVENT_ID_', 'storagePoolEventIds'],
  ['virStoragePoolEventLifecycleType', 'VIR_STORAGE_POOL_EVENT_', 'storagePoolEventTypes'],
  ['virNodeDeviceEventID', 'VIR_NODE_DEVICE_EVENT_ID_', 'nodeDeviceEventIds'],
  ['virNodeDeviceEventLifecycleType', 'VIR_NODE_DEVICE_EVENT_', 'nodeDeviceEventTypes'],
  ['virStoragePoolState', 'VIR_STORAGE_POOL_', 'storagePoolStates'],
  ['virStorageVolType', 'VIR_STORAGE_VOL_', 'storageVolumeTypes'],
]

/** Makes one constant for each enum that the client names. */
export function emitEnums(enums) {
  return [
    ...flags.map((entry) => emitEnum(enums, entry, { nameOf: (word) => camelCase(word.toLowerCase()), isSet: true })),
    ...values.map((entry) =>
      emitEnum(enums, entry, { nameOf: (word) => `'${word.toLowerCase().replaceAll('_', '-')}'`, isSet: false }),
    ),
  ].join('\n\n')
}

function emitEnum(enums, [enumName, prefix, constant], { nameOf, isSet }) {
  const members = enums.get(enumName)
  if (members === undefined) throw new Error(`no enum ${enumName}`)
  // The empty set needs no name.
  const named = Object.entries(members).filter(([, value]) => !isSet || value !== 0)
  const lines = named.map(([member, value]) => `  ${nameOf(cut(member, prefix))}: ${value},`)
  return [`/** ${enumName} */`, `export const ${constant} = {`, ...lines, '} as const'].join('\n')
}

function cut(member, prefix) {
  if (member.startsWith(prefix)) return member.slice(prefix.length)
  // Three warnings stand among the errors: VIR_WAR_NO_NETWORK and its like, beside VIR_ERR_NO_NETWORK.
  if (member.startsWith('VIR_WAR_')) return member.slice('VIR_'.length)
  throw new Error(`${member} does not begin with ${prefix}`)
}
