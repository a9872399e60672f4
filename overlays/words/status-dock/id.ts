import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Budget: 'Kuota',
  '{left} of {of} requests left': 'sisa {left} dari {of} permintaan',
  '(assumed)': '(perkiraan)',
  'Simulated: nothing here is real.': 'Simulasi: tidak ada yang nyata di sini.',
  '{count} watching': '{count} menonton',
  Source: 'Sumber',
  'Next try in {time}.': 'Coba lagi dalam {time}.',
  '{count} of our sources.': '{count} sumber kami.',
  Last: 'Terakhir',
  'Nothing yet.': 'Belum ada apa-apa.',
  '{time} ago': '{time} lalu',
  "Fanlight isn't running. Start it; this dock comes back.":
    'Fanlight tidak berjalan. Jalankan, dan dok ini akan kembali.',
  'One moment…': 'Sebentar…',
}
