/** The control page's way to the control room. */
import { ask as askServer, type Method, type More } from '../forms/api.ts'

/** Asks the control room; `path` is what follows /api/control. Throws a Fault. */
export const ask = <Answer>(method: Method, path: string, body?: unknown, more?: More): Promise<Answer> =>
  askServer<Answer>(method, `/api/control${path}`, body, more)
