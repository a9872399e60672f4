import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  Gallery: 'Galeri',
  'Back to the setup page': 'Kembali ke halaman pengaturan',
  'Every overlay in every theme. People, gifts and numbers are made up. An overlay of yours may have a theme of its own: see its settings.':
    'Setiap overlay dalam setiap tema. Orang, hadiah, dan angkanya rekaan. Sebuah overlay bisa punya temanya sendiri: lihat pengaturannya.',
  Background: 'Latar belakang',
  Game: 'Gim',
  Camera: 'Kamera',
  Themes: 'Tema',
  'Use for all overlays': 'Pakai untuk semua overlay',
  'Use {theme} for all overlays': 'Pakai {theme} untuk semua overlay',
  'Your overlays use this one': 'Overlay-mu memakai yang ini',
  'All overlays use {theme} now.': 'Semua overlay kini memakai {theme}.',
}
