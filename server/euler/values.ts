/** Single values of strangers' JSON, each undefined where it is not what it should be. */
import { record } from './tiktok-answer.ts'

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** A number, also where it is written as text, as big ones are after parsing. */
export function number(value: unknown): number | undefined {
  const read = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined
}

/** TikTok's numbers of people, rooms and messages: digits, 0 meaning none. */
export function id(...values: readonly unknown[]): string | undefined {
  return values.map((value) => (typeof value === 'number' ? String(value) : value)).find(isId)
}
const isId = (value: unknown): value is string => typeof value === 'string' && /^[1-9]\d{0,19}$/.test(value)

/** Epoch seconds or ms, told apart by their size, or a date in words → epoch ms. 0 is none. */
export function instant(value: unknown): number | undefined {
  const count = number(value)
  if (count !== undefined) return count <= 0 ? undefined : count > 1e11 ? count : count * 1000
  const parsed = typeof value === 'string' ? Date.parse(value) : NaN
  return Number.isNaN(parsed) ? undefined : parsed
}

/** The first https address of a list, or of one of TikTok's pictures. */
export function picture(value: unknown): string | undefined {
  const urls = Array.isArray(value) ? value : (record(value)['url_list'] ?? [value])
  return Array.isArray(urls)
    ? urls.find((url): url is string => typeof url === 'string' && url.startsWith('https://'))
    : undefined
}

type Defined<Shape> = { [Name in keyof Shape]: Exclude<Shape[Name], undefined> }

/** Without the fields that are undefined, which exact optional types do not take. */
export const known = <Shape extends object>(fields: Shape): Partial<Defined<Shape>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Defined<Shape>>
