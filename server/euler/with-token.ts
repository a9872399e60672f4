/** The one place where a token that Euler rejects is exchanged for another. */
import { AppError } from '../errors.ts'

/** Where tokens come from: the token room. */
export interface TokenLender {
  accessToken(): Promise<string>
  /** Euler does not accept this token: the next accessToken() is another one, or throws. */
  rejected(token: string): Promise<void>
}

export const isRejectedToken = (error: unknown): error is AppError =>
  error instanceof AppError && error.code === 'EULER_TOKEN_REJECTED'

/**
 * Does it with a token; where Euler rejects that one, and `mayExchange` thinks it worth a complaint, once more with
 * another. Rejects with what `once` rejected with last.
 */
export async function withToken<Result>(
  tokens: TokenLender,
  once: (token: string, isRenewed: boolean) => Promise<Result>,
  mayExchange: (token: string) => boolean = () => true,
): Promise<Result> {
  const token = await tokens.accessToken()
  try {
    return await once(token, false)
  } catch (error) {
    if (!isRejectedToken(error) || !mayExchange(token)) throw error
    await tokens.rejected(token)
  }
  return once(await tokens.accessToken(), true)
}
