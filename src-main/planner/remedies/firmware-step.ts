// SPDX-License-Identifier: MIT
import type { Finding } from '../../model/finding.ts'
import type { PlanStep } from '../../model/plan.ts'

/** Findings that only a setting in firmware can turn, and the step for each. */
const stepIds = new Map([
  ['cpu.virtualization-enabled', 'firmware-virtualization'],
  ['iommu.firmware-table-present', 'firmware-iommu'],
])

/** What a person has to do in the firmware's menus before anything else can work, by what was found. */
export function firmwareSteps(findings: readonly Finding[]): PlanStep[] {
  return findings.flatMap(({ id, verdict, why, remedies }) => {
    const stepId = stepIds.get(id)
    if (verdict !== 'fail' || stepId === undefined) return []
    const remedy = remedies.find(({ kind }) => kind === 'firmware')
    if (remedy === undefined) return []
    return [
      {
        id: stepId,
        kind: 'manual',
        title: 'Change a setting in the firmware',
        reason: `${why} ${remedy.text}${remedy.detail === undefined ? '' : ` (${remedy.detail})`}`,
        files: [],
        commands: [],
        risk: { level: 'low', text: 'The setting can be put back in the same menu.' },
        reboot: true,
        undoable: false,
        undoNote: 'Put the setting back in the firmware’s menu.',
        unchanged: false,
        previewGap: null,
        operation: null,
      },
    ]
  })
}
