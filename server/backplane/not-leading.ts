import { AppError } from '../errors.ts'

/** Why a batch is refused whose lease is not good any more. */
export const notLeading = (): AppError =>
  new AppError('NOT_LEADING', {
    whose: 'fanlight',
    next: 'again later',
    text: 'Another part of Fanlight has taken over this account, so what came in here was not kept twice.',
  })
