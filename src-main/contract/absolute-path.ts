// SPDX-License-Identifier: MIT
import { z } from 'zod'

/** An absolute path without control characters; whether it may be used is for the services to say. */
export const absolutePath = z
  .string()
  .max(4096)
  .regex(/^\/[^\p{Cc}]*$/u, 'not an absolute path')
