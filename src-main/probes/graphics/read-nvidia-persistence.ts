// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { GraphicsUser } from '../../model/peripheral-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'

const module = '/sys/module/nvidia'
const folder = '/run/nvidia-persistenced'

/** Whether NVIDIA's persistence daemon runs, which holds every NVIDIA card open without using it. */
export function readNvidiaPersistence(reader: HostReader, users: Fact<readonly GraphicsUser[]>): Fact<boolean> {
  // The kernel cuts the name to 15 characters.
  const isSeen = users.known && users.value.some((user) => user.command.startsWith('nvidia-persiste'))
  if (isSeen) return known(true, users.source)
  const driver = reader.readStatus(module)
  if (!driver.ok && driver.problem === 'absent') return known(false, module)
  const running = reader.listDirectory(folder)
  if (running.ok) return known(running.value.length > 0, folder)
  return running.problem === 'absent'
    ? known(false, folder)
    : unknownFromProblem(folder, running.problem, running.detail)
}
