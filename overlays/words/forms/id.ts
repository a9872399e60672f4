import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  'Fanlight answered with an error ({status}).': 'Fanlight menjawab dengan kesalahan ({status}).',
  'Fanlight did not answer. Is it still running? Nothing was changed, as far as we can tell.':
    'Fanlight tidak menjawab. Apakah masih berjalan? Sejauh yang kami tahu, tidak ada yang berubah.',
  'Fanlight did not answer. Is it still running?': 'Fanlight tidak menjawab. Apakah masih berjalan?',
  'There was no answer in time. It may have been done all the same: look before you try again.':
    'Tidak ada jawaban tepat waktu. Mungkin tetap sudah dilakukan: periksa dulu sebelum mencoba lagi.',
  'Something went wrong in this page. Reload it and try again.':
    'Ada yang salah di halaman ini. Muat ulang lalu coba lagi.',
  Cancel: 'Batal',
  Copied: 'Disalin',
  'Hide {what}': 'Sembunyikan {what}',
  'Show {what}': 'Tampilkan {what}',
  Hide: 'Sembunyikan',
  Show: 'Tampilkan',
  'Copy {what}': 'Salin {what}',
  'Copied ✓': 'Disalin ✓',
  Copy: 'Salin',
  'Your browser would not copy. It is selected: press Ctrl+C (⌘C on a Mac).':
    'Browser tidak mengizinkan penyalinan. Teks sudah dipilih: tekan Ctrl+C (⌘C di Mac).',
  now: 'sekarang',
  'in {time}': 'dalam {time}',
  '{count} s': '{count} dtk',
  '{count} days': '{count} hari',
  '{count} min': '{count} mnt',
  '{count} h': '{count} jam',
}
