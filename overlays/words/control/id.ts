import type { Catalogue } from '../say.ts'

export const words: Catalogue = {}
