import type { Book } from '../speak.ts'

export const galleryBook: Book = {
  es: () => import('./es.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  pt: () => import('./pt.ts'),
  ar: () => import('./ar.ts'),
  id: () => import('./id.ts'),
  ja: () => import('./ja.ts'),
}
