import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  'Your LIVE is coming in.': 'LIVE-mu sedang masuk.',
  'Your LIVE is over. Fanlight waits for the next one.': 'LIVE-mu sudah selesai. Fanlight menunggu yang berikutnya.',
  'Fanlight asks Euler Stream for your LIVE.': 'Fanlight meminta LIVE-mu ke Euler Stream.',
  'Fanlight is about to ask Euler Stream.': 'Fanlight akan segera bertanya ke Euler Stream.',
  'You are not live on TikTok. Fanlight waits for your LIVE.': 'Kamu tidak LIVE di TikTok. Fanlight menunggu LIVE-mu.',
  'You are not live on TikTok. Fanlight waits until you are.':
    'Kamu tidak LIVE di TikTok. Fanlight menunggu sampai kamu LIVE.',
  'You are not live on TikTok right now, so there is nothing to do this in. Start your LIVE first.':
    'Kamu sedang tidak LIVE di TikTok. Mulai LIVE dulu.',
  'Fanlight needs the id and secret of your Euler Stream OAuth client.':
    'Fanlight perlu ID dan rahasia klien OAuth Euler Stream-mu.',
  'Fanlight needs your TikTok handle.': 'Fanlight perlu nama pengguna TikTok-mu.',
  'Your TikTok account is not connected yet.': 'Akun TikTok-mu belum terhubung.',
  'Your connection to TikTok has ended. Connect the account again.':
    'Koneksimu ke TikTok sudah berakhir. Hubungkan lagi akunnya.',
  'No TikTok account is connected.': 'Tidak ada akun TikTok yang terhubung.',
  'No TikTok account is connected. Press Connect on the setup page.':
    'Tidak ada akun TikTok yang terhubung. Tekan Hubungkan di halaman penyiapan.',
  'The connection to your TikTok account has ended. Press Connect on the setup page; it takes a minute.':
    'Koneksi ke akun TikTok-mu sudah berakhir. Tekan Hubungkan di halaman penyiapan; hanya semenit.',
  'Fanlight could not renew the connection to your TikTok account. It tries again.':
    'Fanlight tidak bisa memperbarui koneksi ke akun TikTok-mu. Sedang mencoba lagi.',
  'Today’s {count} calls of your Euler Stream plan are used up. Fanlight goes on when there are new ones; a bigger plan has more.':
    'Jatah {count} permintaan hari ini di paket Euler Stream-mu habis. Fanlight lanjut saat ada yang baru; paket lebih besar punya lebih banyak.',
  'Today’s calls {count} are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'Permintaan hari ini {count} sudah habis. Fanlight lanjut saat Euler Stream memberi yang baru; paket lebih besar punya lebih banyak.',
  'Your LIVE is coming in straight from TikTok, which costs none of the day’s calls.':
    'LIVE-mu masuk langsung dari TikTok, tanpa memakai jatah hari ini.',
  'This computer cannot find Euler Stream on the internet. Check your connection; Fanlight keeps trying.':
    'Komputer ini tidak menemukan Euler Stream di internet. Periksa koneksimu; Fanlight terus mencoba.',
  'Euler Stream did not answer in time. Your connection may be slow or busy; Fanlight keeps trying.':
    'Euler Stream tidak menjawab tepat waktu. Koneksimu mungkin lambat; Fanlight terus mencoba.',
  'The connection to Euler Stream broke off. Fanlight keeps trying.':
    'Koneksi ke Euler Stream terputus. Fanlight terus mencoba.',
  'Your Euler Stream plan does not include this. Everything that your plan includes goes on working.':
    'Paket Euler Stream-mu tidak mencakup ini. Semua yang dicakup tetap berjalan.',
  'You have not given Fanlight the permission for this. Connect again and allow it.':
    'Kamu belum memberi Fanlight izin untuk ini. Hubungkan lagi dan izinkan.',
  'You have not given Fanlight the permission {scope}. Connect again and allow it.':
    'Kamu belum memberi Fanlight izin {scope}. Hubungkan lagi dan izinkan.',
  'Euler Stream does not accept the connection to your TikTok account any more. Connect again.':
    'Euler Stream tidak lagi menerima koneksi ke akun TikTok-mu. Hubungkan lagi.',
  'TikTok knows nobody by this name. Check the TikTok handle.':
    'TikTok tidak mengenal nama ini. Periksa nama pengguna TikTok.',
  'TikTok did not let Euler Stream in this time. It usually does a moment later; Fanlight keeps trying.':
    'Kali ini TikTok tidak mengizinkan Euler Stream masuk. Biasanya sebentar lagi bisa; Fanlight terus mencoba.',
  'Euler Stream has too much to do right now. Fanlight keeps trying.':
    'Euler Stream sedang sibuk. Fanlight terus mencoba.',
  'Euler Stream had a fault of its own. Fanlight keeps trying.':
    'Euler Stream mengalami gangguan. Fanlight terus mencoba.',
  'Euler Stream is having trouble. Fanlight keeps trying.': 'Euler Stream sedang bermasalah. Fanlight terus mencoba.',
  'Euler Stream sent an empty answer: TikTok saw through its way in this time. Fanlight keeps trying.':
    'Euler Stream mengirim jawaban kosong: TikTok tidak mengizinkannya lewat. Fanlight terus mencoba.',
  'Euler Stream sent an answer that cannot be read. Fanlight threw it away and asks again.':
    'Euler Stream mengirim jawaban yang tidak terbaca. Fanlight membuangnya dan bertanya lagi.',
  'Something in Fanlight itself went wrong. It keeps trying; please report it if it stays.':
    'Ada yang salah di Fanlight sendiri. Terus mencoba; laporkan jika tetap terjadi.',
  "Something went wrong inside Fanlight: Fanlight's fault, not yours. Try again; if it stays, restart Fanlight.":
    'Ada yang salah di dalam Fanlight: bukan salahmu. Coba lagi; jika tetap, mulai ulang Fanlight.',
  'Too many requests at once. Wait a few seconds, then try again.':
    'Terlalu banyak permintaan sekaligus. Tunggu beberapa detik, lalu coba lagi.',
  'That is not a TikTok handle. It looks like @yourname: letters, digits, "_" and ".", 24 characters at most. A link to your TikTok profile works too.':
    'Itu bukan nama pengguna TikTok. Bentuknya @namamu: huruf, angka, “_” dan “.”, paling banyak 24 karakter. Tautan profil juga bisa.',
  'Not set up yet': 'Belum disiapkan',
  'Not connected': 'Tidak terhubung',
  'Fanlight is starting.': 'Fanlight sedang mulai.',
  'Not paired with OBS.': 'Belum terpasang dengan OBS.',
  'Fanlight is not paired with OBS yet.': 'Fanlight belum terpasang dengan OBS.',
  'Pair Fanlight with OBS once, and overlays are added with one click and refreshed when one dies.':
    'Pasangkan Fanlight dengan OBS sekali, lalu overlay ditambahkan dengan satu klik dan disegarkan jika mati.',
  'Connecting to OBS…': 'Menghubungkan ke OBS…',
  'OBS is connected.': 'OBS terhubung.',
  'OBS was closed. Fanlight connects by itself when it is opened again.':
    'OBS ditutup. Fanlight terhubung sendiri saat dibuka lagi.',
  'Live feed': 'Umpan langsung',
  'Reads your LIVE: chat, gifts, likes and viewers, for your overlays and for the list here.':
    'Membaca LIVE-mu: obrolan, hadiah, suka, dan penonton, untuk overlay dan daftar di sini.',
  'Send chat': 'Kirim obrolan',
  'Writes in your LIVE’s chat as you: what you type here, and automatic replies if you turn them on.':
    'Menulis di obrolan LIVE atas namamu: yang kamu ketik di sini, dan balasan otomatis jika dinyalakan.',
  'Keeps somebody from writing for a while or for good, takes it back, and shows who is muted.':
    'Mencegah seseorang menulis sementara atau selamanya, membatalkannya, dan menampilkan siapa yang dibisukan.',
  'Throws somebody out of your LIVE, lets them in again, and shows who is banned.':
    'Mengeluarkan seseorang dari LIVE, mengizinkan kembali, dan menampilkan siapa yang diblokir.',
  'Comments on and off': 'Komentar aktif dan mati',
  'Turns the comments of your LIVE off and on, also for a set time.':
    'Mematikan dan menyalakan komentar LIVE, juga untuk waktu tertentu.',
  'Makes somebody your moderator, ends it, and shows who is one.':
    'Menjadikan seseorang moderator, mencabutnya, dan menampilkan siapa saja.',
  'Figures of past LIVEs': 'Angka LIVE yang lalu',
  'Reads TikTok’s figures of your LIVEs: viewers, likes, comments, gifters, new followers and diamonds.':
    'Membaca angka TikTok dari LIVE-mu: penonton, suka, komentar, pemberi hadiah, pengikut baru, dan berlian.',
  'Who is live': 'Siapa yang LIVE',
  'Looks every few minutes which of the people you name are live, and tells you when one begins.':
    'Memeriksa tiap beberapa menit siapa di daftarmu yang LIVE, dan memberi tahu saat ada yang mulai.',
  Rankings: 'Ranking',
  'Reads TikTok’s LIVE rankings, and shows your own place in them.':
    'Membaca ranking LIVE TikTok dan menampilkan posisimu.',
  Earnings: 'Pendapatan',
  'Reads today’s diamonds and what they may be worth. Only you see it here; it is never on an overlay.':
    'Membaca berlian hari ini dan perkiraan nilainya. Hanya kamu yang melihatnya; tidak pernah di overlay.',
  'Sign an address': 'Tanda tangani alamat',
  'For developers: has Euler Stream sign an address of TikTok’s.':
    'Untuk pengembang: Euler Stream menandatangani alamat TikTok.',
  'Ask TikTok for it': 'Minta ke TikTok',
  'See Euler Stream’s plans': 'Lihat paket Euler Stream',
  Connect: 'Hubungkan',
  'Open setup': 'Buka penyiapan',
  '“{title}” needs the permission {scope}, which you have not given yet.':
    '“{title}” perlu izin {scope}, yang belum kamu berikan.',
  'Euler Stream refused the permission {scope}. Allow it for your OAuth client in Euler Stream’s dashboard, then ask again.':
    'Euler Stream menolak izin {scope}. Izinkan untuk klien OAuth-mu di dasbor Euler Stream, lalu minta lagi.',
  'Your Euler Stream plan does not include “{title}”. Euler Stream sells bigger plans; everything else in Fanlight goes on without one.':
    'Paket Euler Stream-mu tidak mencakup “{title}”. Euler Stream menjual paket lebih besar; fitur Fanlight lainnya tetap jalan tanpanya.',
  '“{title}” is turned off. Turn it on first.': '“{title}” mati. Nyalakan dulu.',
  'TikTok does not let the connected account do this: only the host of a LIVE and its moderators may.':
    'TikTok tidak mengizinkan akun ini melakukannya: hanya host LIVE dan moderatornya.',
  'TikTok has ended the session that you gave to Euler Stream. Connect your account again.':
    'TikTok mengakhiri sesi yang kamu berikan ke Euler Stream. Hubungkan lagi akunmu.',
  'TikTok refused to do this.': 'TikTok menolak melakukan ini.',
  'Fanlight has not seen this person lately.': 'Fanlight belum melihat orang ini akhir-akhir ini.',
  'This is a made-up person of a test. Only real viewers can be moderated.':
    'Ini orang buatan dari tes. Hanya penonton asli yang bisa dimoderasi.',
  'Fanlight does not know the number of your TikTok account yet. Write one line in your own LIVE’s chat, then try again.':
    'Fanlight belum tahu nomor akun TikTok-mu. Tulis satu baris di obrolan LIVE-mu, lalu coba lagi.',
  'There is nothing in this message.': 'Pesan ini kosong.',
  'One glance: live, source, budget, OBS, last event. Fits 300 px.':
    'Sekilas: LIVE, sumber, kuota, OBS, peristiwa terakhir. Muat di 300 px.',
  'Chat, mutes, bans, comments, moderators and figures. Fits 320 px.':
    'Obrolan, bisukan, blokir, komentar, moderator, dan angka. Muat di 320 px.',
  'This whole page: overlays, their settings, test events.':
    'Seluruh halaman ini: overlay, pengaturannya, peristiwa tes.',
  'Fanlight status': 'Status Fanlight',
  'Fanlight control': 'Kontrol Fanlight',
}
