/** JSON as Euler and TikTok write it: with ids as bare numbers beyond 2^53, which JSON.parse alone would round. */

/** What Node hands a reviver besides key and value, and TypeScript's library does not know yet. */
type ExactReviver = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown

const keepExact: ExactReviver = (_key, value, { source }) =>
  typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && /^-?\d+$/.test(source)
    ? source
    : value

/** Parses; a whole number that a double cannot hold becomes its digits as a string. Throws SyntaxError like JSON.parse. */
export const parseExact = (text: string): unknown =>
  JSON.parse(text, keepExact as (this: unknown, key: string, value: unknown) => unknown)
