/**
 * Single values of a stranger's message, made harmless: ids that are ids, counts that are counts, texts of a length
 * that fits an event. Nothing here throws.
 */
import type { Image } from '../../euler/gen/tiktok_pb.ts'

/** Longest line of talk, in UTF-16 code units; TikTok's own limit is far below. */
export const LONGEST_TEXT = 2_000
const LONGEST_NAME = 200
const LONGEST_URL = 2_000

const NUMBER = /^[1-9][0-9]{0,19}$/

/** The first of the candidates that is an id. TikTok writes 0 or nothing where it means "none". */
export const readId = (...candidates: readonly (string | undefined)[]): string | undefined =>
  candidates.find((id) => id !== undefined && NUMBER.test(id))

/** A whole number from 0 to 2^53-1, whatever was sent. */
export function readCount(value: string | number | undefined): number {
  const number = Math.trunc(Number(value))
  return number > 0 ? Math.min(number, Number.MAX_SAFE_INTEGER) : 0
}

/** At most `most` code units, never half an emoji. */
export function clip(text: string, most = LONGEST_TEXT): string {
  if (text.length <= most) return text
  const end = /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most
  return text.slice(0, end)
}

export const clipName = (name: string): string => clip(name, LONGEST_NAME)

const isHttps = (url: string): boolean => url.length <= LONGEST_URL && url.startsWith('https://') && URL.canParse(url)

/** The picture that suits an overlay best: 100 pixels, webp before jpeg, else one that is not shrunk, else any. */
export function readPicture(...images: readonly (Image | undefined)[]): string | undefined {
  for (const image of images) {
    const urls = image?.urlList.slice(0, 20).filter(isHttps) ?? []
    const small = urls.filter((url) => url.includes('100x100'))
    const best =
      small.find((url) => url.includes('.webp')) ??
      small.find((url) => url.includes('.jpeg')) ??
      urls.find((url) => !url.includes('shrink')) ??
      urls[0]
    if (best !== undefined) return best
  }
  return undefined
}

/** `{ [name]: value }`, or nothing where there is no value: for the optional fields of an event. */
export const optional = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [_ in Name]?: Value } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [_ in Name]?: Value }

/** Later than this (the year 2096) a time is not a time. */
const LATEST_MS = 4e12
const EARLIEST_S = 1e9

/** Epoch ms of a time that TikTok wrote in seconds or milliseconds; undefined where it is neither. */
export function readTime(value: string | number): number | undefined {
  const number = Number(value)
  if (number > 1e12 && number < LATEST_MS) return Math.trunc(number)
  if (number > EARLIEST_S && number < LATEST_MS / 1_000) return Math.trunc(number) * 1_000
  return undefined
}

/** TikTok's ids begin with the second in which they were made. */
export const timeOfId = (id: string): number | undefined => readTime(String(BigInt(id) >> 32n))
