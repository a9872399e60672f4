/** The languages of the setup page and of the words that overlays bring along. */
export const LANGUAGES = {
  auto: "This computer's own",
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  pt: 'Português',
  ar: 'العربية',
  id: 'Bahasa Indonesia',
  ja: '日本語',
} as const
