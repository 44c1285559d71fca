// SPDX-License-Identifier: MIT
import { z } from 'zod'
import type { WindowFault } from '../model/window-fault.ts'

/** As the window cuts it; together they fit an ordinary call. */
export const windowFaultSchema: z.ZodType<WindowFault> = z.strictObject({
  screen: z.string().max(64),
  message: z.string().max(2_000),
  stack: z.string().max(5_000),
  components: z.string().max(5_000),
  browser: z.string().max(500),
})
