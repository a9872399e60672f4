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
  'Today’s calls of your Euler Stream plan are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'Permintaan hari ini di paket Euler Stream-mu sudah habis. Fanlight lanjut saat Euler Stream memberi yang baru; paket lebih besar punya lebih banyak.',
  'Today’s calls of this LIVE are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'Permintaan hari ini untuk LIVE ini sudah habis. Fanlight lanjut saat Euler Stream memberi yang baru; paket lebih besar punya lebih banyak.',
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
  'Start OBS, if it is not open.': 'Buka OBS, jika belum terbuka.',
  'In OBS, open Tools → WebSocket Server Settings.': 'Di OBS, buka Alat → Pengaturan Server WebSocket.',
  'Tick "Enable WebSocket server".': 'Centang “Aktifkan server WebSocket”.',
  'Press OK. Fanlight connects by itself.': 'Tekan OK. Fanlight terhubung sendiri.',
  'Press "Show Connect Info".': 'Tekan “Tampilkan Informasi Koneksi”.',
  'Copy the Server Password with the button beside it.': 'Salin Kata Sandi Server dengan tombol di sampingnya.',
  'Paste it here and pair again.': 'Tempel di sini dan pasangkan lagi.',
  'On the computer where OBS runs, open Tools → WebSocket Server Settings → Show Connect Info.':
    'Di komputer tempat OBS berjalan, buka Alat → Pengaturan Server WebSocket → Tampilkan Informasi Koneksi.',
  'Copy the Server IP from there and pair again.': 'Salin IP Server dari sana dan pasangkan lagi.',
  'Check that the other computer is on, in the same network, and that OBS is open there.':
    'Pastikan komputer lain menyala, di jaringan yang sama, dan OBS terbuka di sana.',
  'Allow OBS in the firewall of that computer, for private networks.':
    'Izinkan OBS di firewall komputer itu, untuk jaringan privat.',
  'Compare the Server Port there with the one given here (4455 unless you changed it).':
    'Bandingkan Port Server di sana dengan yang diisi di sini (4455 jika tidak kamu ubah).',
  'Update OBS to 28 or newer: Help → Check for Updates.':
    'Perbarui OBS ke 28 atau lebih baru: Bantuan → Periksa Pembaruan.',
  'Nothing, if you did this on purpose. Fanlight connects again by itself.':
    'Tidak perlu apa-apa, jika ini disengaja. Fanlight terhubung lagi sendiri.',
  'OBS asks for a password, and Fanlight has none.': 'OBS meminta kata sandi, dan Fanlight tidak punya.',
  'OBS did not accept the password: it was mistyped, or it was changed in OBS.':
    'OBS tidak menerima kata sandinya: salah ketik, atau sudah diubah di OBS.',
  'Copy it in OBS:': 'Salin di OBS:',
  'Tools → WebSocket Server Settings → Show Connect Info → Server Password.':
    'Alat → Pengaturan Server WebSocket → Tampilkan Informasi Koneksi → Kata Sandi Server.',
  'What answers at {address} is not OBS.': 'Yang menjawab di {address} bukan OBS.',
  'What listens at {host}:{port} does not answer the way OBS 28 and newer do.':
    'Yang mendengarkan di {host}:{port} tidak menjawab seperti OBS 28 ke atas.',
  'Compare the port with the one in OBS:': 'Bandingkan port-nya dengan yang di OBS:',
  'Tools → WebSocket Server Settings → Server Port.': 'Alat → Pengaturan Server WebSocket → Port Server.',
  'This OBS speaks another version of its remote control than Fanlight.':
    'OBS ini memakai versi kendali jarak jauh yang berbeda dari Fanlight.',
  'Fanlight was disconnected in OBS.': 'Fanlight diputuskan di OBS.',
  'There is no computer named "{name}" in this network.': 'Tidak ada komputer bernama “{name}” di jaringan ini.',
  'Nothing answers at {address}.': 'Tidak ada yang menjawab di {address}.',
  'OBS is not there: it is closed, or its WebSocket server is off (looked at {address}). Open OBS, then tick Tools → WebSocket Server Settings → Enable WebSocket server.':
    'OBS tidak ada: tertutup, atau server WebSocket-nya mati (dicari di {address}). Buka OBS, lalu centang Alat → Pengaturan Server WebSocket → Aktifkan server WebSocket.',
  'OBS would not tell what it holds: {reason}': 'OBS tidak mau memberi tahu isinya: {reason}',
  'OBS would not undo the layout: {reason}': 'OBS tidak mau mengurungkan tata letak: {reason}',
  'OBS would not create the source "{name}": {reason}': 'OBS tidak mau membuat sumber “{name}”: {reason}',
  'OBS would not create the scene "{name}": {reason}': 'OBS tidak mau membuat adegan “{name}”: {reason}',
  'OBS would not bring the source "{name}" up to date: {reason}': 'OBS tidak mau memperbarui sumber “{name}”: {reason}',
  'OBS {version} names sources only by their names (ids came with OBS 30). Renaming one is fine, but not while Fanlight is just adding or checking it.':
    'OBS {version} hanya mengenal sumber dari namanya (ID baru ada di OBS 30). Boleh diganti namanya, asal tidak saat Fanlight sedang menambah atau memeriksanya.',
  'The browser inside OBS {version} is Chromium 103. The overlays are built for it; your own Custom CSS cannot use nesting, :has() or color-mix().':
    'Browser di OBS {version} adalah Chromium 103. Overlay dibuat untuk itu; CSS khusus buatanmu tidak bisa memakai nesting, :has(), atau color-mix().',
  'OBS {version} does not let hidden browser sources rest, so overlays in other scenes cost processor time. A later 32 mends it.':
    'OBS {version} tidak membiarkan sumber browser tersembunyi beristirahat, jadi overlay di adegan lain memakan prosesor. Versi 32 berikutnya memperbaikinya.',
  'OBS {version} has a browser (Chromium 95 or older) in which the overlays do not run, and no remote control of its own. Update OBS to 28 or newer.':
    'OBS {version} punya browser (Chromium 95 atau lebih lama) yang tidak bisa menjalankan overlay, dan tidak punya kendali jarak jauh. Perbarui OBS ke 28 atau lebih baru.',
  'This OBS was built without browser sources, as some Linux packages are, so no overlay can be shown. Install OBS from obsproject.com, its PPA or Flathub.':
    'OBS ini dibuat tanpa sumber browser, seperti beberapa paket Linux, jadi overlay tidak bisa ditampilkan. Pasang OBS dari obsproject.com, PPA-nya, atau Flathub.',
  'This OBS cannot be asked to refresh a source, so a dead one stays as it is.':
    'OBS ini tidak bisa diminta menyegarkan sumber, jadi sumber yang mati tetap begitu.',
  'This OBS gives no pictures of its sources, so Fanlight cannot see them paint.':
    'OBS ini tidak memberi gambar sumbernya, jadi Fanlight tidak bisa melihat apakah sumber itu tampil.',
  'OBS {version} tells of one canvas only. A vertical layout goes onto that one; extra vertical canvases came with OBS 32.':
    'OBS {version} hanya punya satu kanvas. Tata letak vertikal memakai kanvas itu; kanvas vertikal tambahan baru ada di OBS 32.',
  'A page was opened in Chromium {version}; the overlays need 103 or newer. Update that program.':
    'Sebuah halaman dibuka di Chromium {version}; overlay perlu 103 atau lebih baru. Perbarui program itu.',
  'OBS {version} is connected.': 'OBS {version} terhubung.',
  'OBS switched to the scene collection "{name}".': 'OBS beralih ke koleksi adegan “{name}”.',
  'The source "{name}" was deleted in OBS. Add it again if that was a mistake.':
    'Sumber “{name}” dihapus di OBS. Tambahkan lagi jika itu tidak sengaja.',
  'The source "{name}" was taken out of the scene "{scene}".': 'Sumber “{name}” dikeluarkan dari adegan “{scene}”.',
  'The source "{old}" is now called "{name}". Fanlight still knows it.':
    'Sumber “{old}” kini bernama “{name}”. Fanlight tetap mengenalinya.',
  'The scene "{old}" is now called "{name}".': 'Adegan “{old}” kini bernama “{name}”.',
  'The scene "{name}" was deleted in OBS.': 'Adegan “{name}” dihapus di OBS.',
  'The source "{name}" was given the new address of its overlay.': 'Sumber “{name}” diberi alamat baru overlay-nya.',
  '"{name}" had gone silent and was refreshed.': '“{name}” sempat diam dan sudah disegarkan.',
  '"{name}" had been deleted by hand already.': '“{name}” sudah dihapus secara manual.',
  'Fanlight is just connecting to OBS. Try again in a moment.':
    'Fanlight sedang menghubungkan ke OBS. Coba lagi sebentar lagi.',
  'OBS has no scene named "{name}". It may have been renamed; choose one from the list.':
    'OBS tidak punya adegan bernama “{name}”. Mungkin sudah diganti namanya; pilih satu dari daftar.',
  '{overlay} is not in OBS. It was never added, or its source was deleted there. Press Add.':
    '{overlay} tidak ada di OBS. Belum pernah ditambahkan, atau sumbernya dihapus di sana. Tekan Tambahkan.',
  'OBS runs on another computer, where Fanlight cannot write a file. Download the waiting page, copy it there and drag it into OBS.':
    'OBS berjalan di komputer lain, tempat Fanlight tidak bisa menulis berkas. Unduh halaman tunggu, salin ke sana, lalu seret ke OBS.',
  '{overlay}: added as "{name}".': '{overlay}: ditambahkan sebagai “{name}”.',
  '{overlay}: "{name}" was in OBS already and is shown in this scene too.':
    '{overlay}: “{name}” sudah ada di OBS dan kini tampil juga di adegan ini.',
  '{overlay}: "{name}" is in this scene already, and up to date.':
    '{overlay}: “{name}” sudah ada di adegan ini dan mutakhir.',
  '{overlay}: placed as "{name}".': '{overlay}: ditempatkan sebagai “{name}”.',
  'There is no layout to undo.': 'Tidak ada tata letak untuk diurungkan.',
  'Choose at least one overlay.': 'Pilih setidaknya satu overlay.',
  'The canvas of OBS is {size}, so the overlays stand in its middle column, the part that is cropped for TikTok. For a picture that is vertical itself set Settings → Video → Base (Canvas) Resolution to 1080x1920.':
    'Kanvas OBS berukuran {size}, jadi overlay berada di kolom tengah, bagian yang dipotong untuk TikTok. Untuk gambar yang benar-benar vertikal, atur Pengaturan → Video → Resolusi Dasar (Kanvas) ke 1080x1920.',
  'The canvas of OBS is {size}, so the wide layout stands in a band across its middle.':
    'Kanvas OBS berukuran {size}, jadi tata letak lebar berada di pita bagian tengah.',
  'This dock address is not valid any more. Take a new one from the setup page.':
    'Alamat dok ini sudah tidak berlaku. Ambil yang baru dari halaman penyiapan.',
  'OBS is on another computer ({address}), and Fanlight listens to this one alone. Start Fanlight with FANLIGHT_HOST=0.0.0.0 and try again.':
    'OBS ada di komputer lain ({address}), dan Fanlight hanya melayani komputer ini. Jalankan Fanlight dengan FANLIGHT_HOST=0.0.0.0 dan coba lagi.',
  'Other machines of your network can open overlays and the status dock by the addresses below.':
    'Perangkat lain di jaringanmu bisa membuka overlay dan dok status lewat alamat di bawah.',
  'Only this computer reaches Fanlight. For OBS on another machine of your network, start Fanlight with FANLIGHT_HOST=0.0.0.0 (npm start -- --host 0.0.0.0).':
    'Hanya komputer ini yang bisa menjangkau Fanlight. Untuk OBS di perangkat lain di jaringanmu, jalankan Fanlight dengan FANLIGHT_HOST=0.0.0.0 (npm start -- --host 0.0.0.0).',
  'Fanlight itself listens to this computer alone; others reach it by way of {address}.':
    'Fanlight sendiri hanya melayani komputer ini; yang lain menjangkaunya lewat {address}.',
  'With an overlay’s full address: what that overlay shows, so chat, names, gifts and numbers of your LIVE.':
    'Dengan alamat lengkap sebuah overlay: apa yang ditampilkan overlay itu, jadi obrolan, nama, hadiah, dan angka LIVE-mu.',
  'With the dock’s full address: whether you are live, how Fanlight is doing, and the last event.':
    'Dengan alamat lengkap dok: apakah kamu LIVE, keadaan Fanlight, dan peristiwa terakhir.',
  'Without an address: the empty pages, no data. The setup page and its API answer to this computer, and to devices that you paired by a code.':
    'Tanpa alamat: halaman kosong, tanpa data. Halaman penyiapan dan API-nya menjawab komputer ini, dan perangkat yang kamu pasangkan dengan kode.',
  'The traffic is plain http: whoever controls the network, or shares an open Wi-Fi, can read it, keys included.':
    'Lalu lintasnya http biasa: siapa pun yang menguasai jaringan, atau memakai Wi-Fi terbuka yang sama, bisa membacanya, termasuk kuncinya.',
  'OBS paints "{name}": its picture has just changed.': 'OBS menampilkan “{name}”: gambarnya baru saja berubah.',
  'OBS paints "{name}": the test came through and was seen.': 'OBS menampilkan “{name}”: tesnya sampai dan terlihat.',
  'OBS does not show {name} just now, and a hidden source rests. Go to its scene and try again.':
    'OBS sedang tidak menampilkan {name}, dan sumber tersembunyi beristirahat. Buka adegannya dan coba lagi.',
  '{name} is in OBS, but its page is not connected to Fanlight. Press Refresh; if that does not help, look whether another program blocks OBS.':
    '{name} ada di OBS, tetapi halamannya tidak terhubung ke Fanlight. Tekan Segarkan; jika tidak membantu, periksa apakah program lain memblokir OBS.',
  "OBS shows something of {name}, but the test did not change it. Is that kind of event switched off in the overlay's settings?":
    'OBS menampilkan sesuatu dari {name}, tetapi tes tidak mengubahnya. Apakah jenis peristiwa itu dimatikan di pengaturan overlay?',
  'The page of {name} is connected. It shows something only while there is something to show, such as a poll or a wheel that turns: start it on the control page and try again.':
    'Halaman {name} tersambung. Halaman ini hanya menampilkan sesuatu selama ada yang ditampilkan, misalnya polling atau roda yang berputar: mulai di halaman kontrol, lalu coba lagi.',
  'The page of {name} is connected, but OBS shows nothing of it. Is that kind of event switched off in the overlay\'s settings? If not, look at OBS → Settings → Advanced → "Enable Browser Source Hardware Acceleration": switching it helps on some computers.':
    'Halaman {name} terhubung, tetapi OBS tidak menampilkan apa-apa. Apakah jenis peristiwa itu dimatikan di pengaturan overlay? Jika tidak, lihat OBS → Pengaturan → Lanjutan → “Aktifkan Akselerasi Perangkat Keras Sumber Browser”: mengubahnya membantu di beberapa komputer.',
  'That is no address of a computer. It looks like localhost or 192.168.1.20.':
    'Itu bukan alamat komputer. Contohnya localhost atau 192.168.1.20.',
  'That is none of the addresses of this Fanlight.': 'Itu bukan salah satu alamat Fanlight ini.',
  'Euler Stream does not let Fanlight do this, even with a fresh connection. Most likely your Euler Stream plan does not include it, or the permission was taken back. Your overlays are not affected.':
    'Euler Stream tidak mengizinkan Fanlight melakukan ini, meski dengan koneksi baru. Kemungkinan besar paket Euler Stream-mu tidak mencakupnya, atau izinnya dicabut. Overlay-mu tidak terpengaruh.',
  'TikTok sent Euler Stream nothing for a while, so the connection was given up.':
    'TikTok tidak mengirim apa-apa ke Euler Stream selama beberapa saat, jadi koneksinya dilepas.',
  'Euler Stream does not understand the handle or the API key. Check both.':
    'Euler Stream tidak memahami nama pengguna atau kunci API. Periksa keduanya.',
  'Euler Stream does not accept the API key. Check FANLIGHT_EULER_API_KEY.':
    'Euler Stream tidak menerima kunci API. Periksa FANLIGHT_EULER_API_KEY.',
  'The API key may not be used for this creator. Check the handle, or take another key.':
    'Kunci API ini tidak boleh dipakai untuk kreator ini. Periksa nama penggunanya, atau pakai kunci lain.',
  'TikTok closed its connection to Euler Stream.': 'TikTok menutup koneksinya ke Euler Stream.',
  'Euler Stream ends each connection after some hours. Fanlight makes a new one.':
    'Euler Stream mengakhiri setiap koneksi setelah beberapa jam. Fanlight membuat yang baru.',
  'Euler Stream could not reach your LIVE on TikTok.': 'Euler Stream tidak bisa menjangkau LIVE-mu di TikTok.',
  'Euler Stream could not look up your LIVE on TikTok.': 'Euler Stream tidak bisa menemukan LIVE-mu di TikTok.',
  'The connection to Euler Stream’s cloud broke off.': 'Koneksi ke cloud Euler Stream terputus.',
  'Euler Stream’s cloud closed the connection.': 'Cloud Euler Stream menutup koneksi.',
  'Euler Stream’s cloud does not open a connection right now.': 'Cloud Euler Stream sedang tidak membuka koneksi.',
  'Euler Stream’s cloud connection has a fault of its own.': 'Koneksi cloud Euler Stream sedang bermasalah.',
  'Your Euler Stream plan has no connection left. Close another program that uses the same API key.':
    'Paket Euler Stream-mu sudah tidak punya sisa koneksi. Tutup program lain yang memakai kunci API yang sama.',
  'The {what} for Euler Stream holds characters that it cannot have. Paste it again.':
    'Ini, untuk Euler Stream, berisi karakter yang tidak mungkin: {what}. Tempel lagi.',
  'Fanlight sends tokens only over https. Change the address of Euler’s API (now at {address}) to one that begins with https.':
    'Fanlight hanya mengirim token lewat https. Ganti alamat API Euler (sekarang di {address}) dengan yang berawalan https.',
  'Euler Stream sent an answer of more than {count} MB, which cannot be right. Fanlight threw it away and asks again.':
    'Euler Stream mengirim jawaban lebih dari {count} MB, itu tidak mungkin benar. Fanlight membuangnya dan bertanya lagi.',
  'Euler Stream’s answer holds no signed address. Try again in a moment.':
    'Jawaban Euler Stream tidak berisi alamat yang ditandatangani. Coba lagi sebentar lagi.',
  'Only addresses of TikTok can be signed. They begin with https://www.tiktok.com/ or https://webcast.tiktok.com/.':
    'Hanya alamat TikTok yang bisa ditandatangani. Awalannya https://www.tiktok.com/ atau https://webcast.tiktok.com/.',
  'Euler Stream does not take calls right now, or something on the way (a firewall, a proxy, a VPN) does not let Fanlight through. Fanlight keeps trying.':
    'Euler Stream sedang tidak menerima permintaan, atau sesuatu di jalan (firewall, proxy, VPN) menghalangi Fanlight. Fanlight terus mencoba.',
  'The secure connection to Euler Stream could not be trusted. Check that this computer’s date is right, and whether a virus scanner or a proxy opens secure connections.':
    'Koneksi aman ke Euler Stream tidak bisa dipercaya. Periksa apakah tanggal komputer ini benar, dan apakah antivirus atau proxy membuka koneksi aman.',
  'Euler Stream names a direct connection that does not lead to TikTok, and Fanlight does not go there.':
    'Euler Stream menyebut koneksi langsung yang tidak menuju TikTok, dan Fanlight tidak ke sana.',
  'Euler Stream sent no key for TikTok’s direct connection.':
    'Euler Stream tidak mengirim kunci untuk koneksi langsung TikTok.',
  'Euler Stream sent an answer that cannot be read. Try again in a moment.':
    'Euler Stream mengirim jawaban yang tidak bisa dibaca. Coba lagi sebentar lagi.',
  'This LIVE is over, so there is nothing to do it in.': 'LIVE ini sudah selesai, jadi tidak bisa dilakukan lagi.',
  'TikTok knows nobody by this number.': 'TikTok tidak mengenal siapa pun dengan nomor ini.',
  'TikTok knows nobody by this name.': 'TikTok tidak mengenal siapa pun dengan nama ini.',
  'TikTok did not tell who this is.': 'TikTok tidak memberi tahu siapa ini.',
  'Euler Stream did not tell.': 'Euler Stream tidak memberi tahu.',
  'Euler Stream’s answer holds no access that Fanlight could use. Try again in a moment.':
    'Jawaban Euler Stream tidak berisi akses yang bisa dipakai Fanlight. Coba lagi sebentar lagi.',
  'Euler Stream does not accept this permission any more: it is too old, used up or taken back. Connect again.':
    'Euler Stream tidak menerima izin ini lagi: terlalu lama, sudah terpakai, atau dicabut. Hubungkan lagi.',
  'Euler Stream does not know this OAuth client, or its secret is wrong. Paste both again from Euler’s dashboard.':
    'Euler Stream tidak mengenal klien OAuth ini, atau rahasianya salah. Tempel keduanya lagi dari dasbor Euler.',
  'Euler Stream did not understand how Fanlight asked. Look for a newer Fanlight.':
    'Euler Stream tidak memahami permintaan Fanlight. Cari Fanlight yang lebih baru.',
  'Euler Stream did not give the permission ({scope}).': 'Euler Stream tidak memberi izin ({scope}).',
  'Euler Stream does not give one of the permissions that Fanlight asks for. Ask for fewer, or allow them for your OAuth client.':
    'Euler Stream tidak memberi salah satu izin yang diminta Fanlight. Minta lebih sedikit, atau izinkan untuk klien OAuth-mu.',
  'Euler Stream may not give: {scopes}. What was connected before stays connected.':
    'Euler Stream tidak boleh memberi: {scopes}. Yang sudah terhubung tetap terhubung.',
  'Euler Stream asks Fanlight to slow down. It goes on by itself.':
    'Euler Stream meminta Fanlight melambat. Nanti lanjut sendiri.',
  'Euler Stream asks Fanlight to slow down: this minute’s calls of your Euler Stream plan are used up. It goes on by itself.':
    'Euler Stream meminta Fanlight melambat: permintaan menit ini di paket Euler Stream-mu sudah habis. Nanti lanjut sendiri.',
  'Euler Stream asks Fanlight to slow down: this minute’s calls of this LIVE are used up. It goes on by itself.':
    'Euler Stream meminta Fanlight melambat: permintaan menit ini untuk LIVE ini sudah habis. Nanti lanjut sendiri.',
  'Euler Stream asks Fanlight to slow down: this hour’s calls of your Euler Stream plan are used up. It goes on by itself.':
    'Euler Stream meminta Fanlight melambat: permintaan jam ini di paket Euler Stream-mu sudah habis. Nanti lanjut sendiri.',
  'Euler Stream asks Fanlight to slow down: this hour’s calls of this LIVE are used up. It goes on by itself.':
    'Euler Stream meminta Fanlight melambat: permintaan jam ini untuk LIVE ini sudah habis. Nanti lanjut sendiri.',
  'Its words:': 'Kata-katanya:',
  'Euler Stream does not let Fanlight in. If you gave it an API key, check that key in Euler’s dashboard; check too that your OAuth client still exists there.':
    'Euler Stream tidak mengizinkan Fanlight masuk. Jika kamu memberi kunci API, periksa kunci itu di dasbor Euler; periksa juga apakah klien OAuth-mu masih ada di sana.',
  'Euler Stream does not know what Fanlight asks for. It may have changed: look for a newer Fanlight, and check the TikTok handle.':
    'Euler Stream tidak mengenal yang diminta Fanlight. Mungkin sudah berubah: cari Fanlight yang lebih baru, dan periksa nama pengguna TikTok.',
  'Euler Stream did not accept how Fanlight asked. Check the TikTok handle; if it is right, look for a newer Fanlight.':
    'Euler Stream tidak menerima permintaan Fanlight. Periksa nama pengguna TikTok; jika benar, cari Fanlight yang lebih baru.',
  'Euler Stream points somewhere else, and Fanlight does not take your token there. Its address may have changed: look for a newer Fanlight, or check the address of the API.':
    'Euler Stream menunjuk ke tempat lain, dan Fanlight tidak membawa tokenmu ke sana. Mungkin alamatnya berubah: cari Fanlight yang lebih baru, atau periksa alamat API.',
  'A guard in front of Euler Stream takes Fanlight for a robot. A VPN makes this likelier; Fanlight tries again later.':
    'Penjaga di depan Euler Stream mengira Fanlight robot. VPN membuatnya lebih mungkin; Fanlight mencoba lagi nanti.',
  'Fanlight asks Euler Stream’s cloud for your LIVE.': 'Fanlight meminta LIVE-mu ke cloud Euler Stream.',
  'Your LIVE is coming in through Euler Stream’s cloud.': 'LIVE-mu masuk lewat cloud Euler Stream.',
  'Euler Stream’s cloud cannot be reached. Check your internet connection; Fanlight keeps trying.':
    'Cloud Euler Stream tidak bisa dijangkau. Periksa koneksi internetmu; Fanlight terus mencoba.',
  'Your LIVE is on, so no recording is played: viewers could not tell one from the other. Try again afterwards.':
    'LIVE-mu sedang berlangsung, jadi rekaman tidak diputar: penonton tidak bisa membedakannya. Coba lagi sesudahnya.',
  'Fanlight cannot write to its data folder; the disk may be full. Nothing is lost yet: make some room, and it goes on by itself.':
    'Fanlight tidak bisa menulis ke folder datanya; disk mungkin penuh. Belum ada yang hilang: kosongkan sedikit ruang, lalu ia lanjut sendiri.',
  'Fanlight looks every {count} seconds, so that the day’s calls last.':
    'Fanlight memeriksa setiap {count} detik supaya permintaan hari ini cukup.',
  'Euler Stream does not say how many calls a day you have, so Fanlight reckons with {count}.':
    'Euler Stream tidak menyebut berapa permintaan per hari yang kamu punya, jadi Fanlight memperkirakan {count}.',
  'A bigger Euler Stream plan would make it faster.': 'Paket Euler Stream yang lebih besar membuatnya lebih cepat.',
  'Euler Stream’s answer names no direct connection to TikTok.':
    'Jawaban Euler Stream tidak menyebut koneksi langsung ke TikTok.',
  'This computer cannot find TikTok on the internet. Check your connection.':
    'Komputer ini tidak menemukan TikTok di internet. Periksa koneksimu.',
  'TikTok’s direct connection could not be reached.': 'Koneksi langsung TikTok tidak bisa dijangkau.',
  'TikTok did not open its direct connection.': 'TikTok tidak membuka koneksi langsungnya.',
  'TikTok closed its direct connection.': 'TikTok menutup koneksi langsungnya.',
  'TikTok closed its direct connection: it says that the LIVE is private, blocked or over.':
    'TikTok menutup koneksi langsungnya: katanya LIVE ini privat, diblokir, atau selesai.',
  'The direct connection to TikTok broke off.': 'Koneksi langsung ke TikTok terputus.',
  'TikTok’s direct connection went silent and was given up.': 'Koneksi langsung TikTok menjadi diam dan dilepas.',
  'TikTok’s direct connection speaks in a way that Fanlight cannot read.':
    'Koneksi langsung TikTok berbicara dengan cara yang tidak bisa dibaca Fanlight.',
  'The direct connection to TikTok is tried again by itself:': 'Koneksi langsung ke TikTok dicoba lagi sendiri:',
  'It stands in, because:': 'Ini pengganti, karena:',
  'It stands in:': 'Ini pengganti:',
  'Meanwhile:': 'Sementara itu:',
  'TikFinity is connected. Fanlight waits for your LIVE to begin there.':
    'TikFinity terhubung. Fanlight menunggu LIVE-mu dimulai di sana.',
  'Your LIVE is coming in through TikFinity.': 'LIVE-mu masuk lewat TikFinity.',
  'TikFinity does not answer on this computer. Start the TikFinity app and connect it to your LIVE; Fanlight keeps trying.':
    'TikFinity tidak menjawab di komputer ini. Jalankan aplikasi TikFinity dan hubungkan ke LIVE-mu; Fanlight terus mencoba.',
  'TikFinity closed its connection. Is it still running? Fanlight keeps trying.':
    'TikFinity menutup koneksinya. Apakah masih berjalan? Fanlight terus mencoba.',
  'A recorded LIVE is being played.': 'Rekaman LIVE sedang diputar.',
  'The recorded LIVE is over.': 'Rekaman LIVE sudah selesai.',
  'The disk is full, so recording has stopped. Your LIVE goes on. Free some space, then turn recording on again.':
    'Disk penuh, jadi perekaman berhenti. LIVE-mu tetap berjalan. Kosongkan ruang, lalu nyalakan perekaman lagi.',
  'The disk is almost full, so recording has stopped to leave room for your LIVE. Free some space, then turn it on again.':
    'Disk hampir penuh, jadi perekaman berhenti agar ada ruang untuk LIVE-mu. Kosongkan ruang, lalu nyalakan lagi.',
  'Fanlight may not write to its folder for recordings, so recording has stopped. Your LIVE goes on.':
    'Fanlight tidak boleh menulis ke folder rekamannya, jadi perekaman berhenti. LIVE-mu tetap berjalan.',
  'The disk does not keep up, so recording has stopped. Your LIVE goes on.':
    'Disk tidak sanggup mengikuti, jadi perekaman berhenti. LIVE-mu tetap berjalan.',
  'The disk refused to keep the recording, so recording has stopped. Your LIVE goes on.':
    'Disk menolak menyimpan rekaman, jadi perekaman berhenti. LIVE-mu tetap berjalan.',
  'A recording is a file whose name is letters, digits, "-", "_" and ".", and ends in .jsonl.':
    'Rekaman adalah berkas yang namanya terdiri dari huruf, angka, “-”, “_”, dan “.”, serta berakhiran .jsonl.',
  'There is a recording named {name} already. Rename the file first.':
    'Sudah ada rekaman bernama {name}. Ganti nama berkasnya dulu.',
  'This file is larger than any recording of Fanlight.': 'Berkas ini lebih besar dari rekaman Fanlight mana pun.',
  'There is no recording of that name.': 'Tidak ada rekaman dengan nama itu.',
  'The disk is full, so new events cannot be kept. Free some space; Fanlight goes on by itself. ({file})':
    'Disk penuh, jadi peristiwa baru tidak bisa disimpan. Kosongkan ruang; Fanlight lanjut sendiri. ({file})',
  'The file with your events is damaged. Fanlight moves it aside, keeps what can still be read, and goes on. ({file})':
    'Berkas peristiwamu rusak. Fanlight menyisihkannya, menyimpan yang masih terbaca, lalu lanjut. ({file})',
  'Fanlight may not write to its data folder. Check that the folder exists and that you may change it. ({file})':
    'Fanlight tidak boleh menulis ke folder datanya. Periksa apakah foldernya ada dan boleh kamu ubah. ({file})',
  'The disk refused to keep new events. Check that it is connected and healthy. ({file})':
    'Disk menolak menyimpan peristiwa baru. Periksa apakah disk tersambung dan sehat. ({file})',
  'Another part of Fanlight has taken over this account, so what came in here was not kept twice.':
    'Bagian lain dari Fanlight sudah mengambil alih akun ini, jadi yang masuk di sini tidak disimpan dua kali.',
  'Redis has just come back with other data than before. Fanlight looks at it, and this works again in a moment.':
    'Redis baru kembali dengan data yang berbeda. Fanlight sedang memeriksanya, dan ini berfungsi lagi sebentar lagi.',
  'Redis does not let Fanlight in. Check the user name and password in FANLIGHT_REDIS, and what they may do.':
    'Redis tidak mengizinkan Fanlight masuk. Periksa nama pengguna dan kata sandi di FANLIGHT_REDIS, serta haknya.',
  'Redis has no memory left, so new events cannot be kept. Give it more; Fanlight goes on by itself.':
    'Redis kehabisan memori, jadi peristiwa baru tidak bisa disimpan. Tambah memorinya; Fanlight lanjut sendiri.',
  'Redis is starting, moving to another machine, or cannot write to its disk. Fanlight tries again by itself.':
    'Redis sedang mulai, pindah ke mesin lain, atau tidak bisa menulis ke disknya. Fanlight mencoba lagi sendiri.',
  'Redis cannot be reached. Overlays keep what they show, and Fanlight goes on by itself once Redis is back. Whoever runs this Fanlight should look at Redis.':
    'Redis tidak bisa dijangkau. Overlay tetap menampilkan isinya, dan Fanlight lanjut sendiri begitu Redis kembali. Pengelola Fanlight ini perlu memeriksa Redis.',
  'Redis refused what Fanlight asked of it. It must be version 7 or newer, not a cluster, and not used by others under the same names.':
    'Redis menolak permintaan Fanlight. Versinya harus 7 atau lebih baru, bukan kluster, dan tidak dipakai pihak lain dengan nama yang sama.',
  'Fanlight lost its connection to Redis in the middle of something. It tries again.':
    'Fanlight kehilangan koneksi ke Redis di tengah jalan. Ia mencoba lagi.',
  'Something went wrong inside Fanlight.': 'Ada yang salah di dalam Fanlight.',
  'TikTok takes {most} characters in one message, and this has {count}.':
    'TikTok menerima {most} karakter per pesan, dan ini ada {count}.',
  'Fanlight does not know your TikTok handle. Enter it on the setup page.':
    'Fanlight tidak tahu nama pengguna TikTok-mu. Isi di halaman penyiapan.',
  '“{title}” needs the permission {scope}, which you have not given.':
    '“{title}” perlu izin {scope}, yang belum kamu berikan.',
  'The live feed is what Fanlight is made of and stays on. To end it, disconnect on the setup page.':
    'Umpan LIVE adalah dasar Fanlight dan tetap menyala. Untuk mengakhirinya, putuskan di halaman penyiapan.',
  'Euler Stream offers only the daily ranking here. Choose “daily”.':
    'Euler Stream di sini hanya menyediakan peringkat harian. Pilih “harian”.',
  'That is not a TikTok handle. It looks like @somebody: letters, digits, "_" and ".", 24 characters at most.':
    'Itu bukan nama pengguna TikTok. Contohnya @seseorang: huruf, angka, “_”, dan “.”, paling banyak 24 karakter.',
  'The watch list holds {count} people at most. Remove somebody first.':
    'Daftar pantau memuat paling banyak {count} orang. Hapus seseorang dulu.',
  'This is set by {name} where Fanlight is started, so it cannot be changed here.':
    'Ini diatur oleh {name} saat Fanlight dijalankan, jadi tidak bisa diubah di sini.',
  'This is set by FANLIGHT_RECORD where Fanlight is started, so it cannot be changed here.':
    'Ini diatur oleh FANLIGHT_RECORD saat Fanlight dijalankan, jadi tidak bisa diubah di sini.',
  'You are not signed in here. Open the start page and connect your TikTok account.':
    'Kamu belum masuk di sini. Buka halaman awal dan hubungkan akun TikTok-mu.',
  'Nothing was deleted: write "{word}" into the field.': 'Tidak ada yang dihapus: tulis “{word}” di kolomnya.',
  'Fanlight is just moving your account to another of its computers. Try again in a few seconds.':
    'Fanlight sedang memindahkan akunmu ke komputernya yang lain. Coba lagi beberapa detik lagi.',
  'Whose account this is was settled when it was connected. To use another TikTok account, sign out and connect that one.':
    'Pemilik akun ini sudah ditetapkan saat dihubungkan. Untuk memakai akun TikTok lain, keluar dan hubungkan akun itu.',
  'Whoever runs this Fanlight has to confirm that @{handle} is you. Everything begins by itself then.':
    'Pengelola Fanlight ini harus memastikan bahwa @{handle} adalah kamu. Setelah itu semuanya mulai sendiri.',
  'Whoever runs this Fanlight has stopped your account. Your overlays stay as they are; ask them why.':
    'Pengelola Fanlight ini menghentikan akunmu. Overlay-mu tetap seperti adanya; tanyakan alasannya.',
  'The file with your events was damaged.': 'Berkas peristiwamu rusak.',
  'The file with your settings was damaged.': 'Berkas pengaturanmu rusak.',
  'It was moved aside as {file}.': 'Berkas itu disisihkan sebagai {file}.',
  'Everything in it could still be read, and nothing is lost.':
    'Semua isinya masih terbaca, dan tidak ada yang hilang.',
  'Nothing in it could be read any more, so Fanlight begins anew.':
    'Isinya sudah tidak terbaca, jadi Fanlight mulai dari awal.',
  'What could still be read of it ({count} entries) is in the new one.':
    'Yang masih terbaca ({count} entri) ada di berkas baru.',
  'Check your settings; if an overlay stays empty, copy its address into OBS again.':
    'Periksa pengaturanmu; jika ada overlay yang tetap kosong, salin lagi alamatnya ke OBS.',
  'The {what} is empty. Copy it from your Euler Stream dashboard.':
    'Kolom ini kosong: {what}. Salin dari dasbor Euler Stream-mu.',
  'That does not look like a {what}. Copy it again from your Euler Stream dashboard.':
    'Ini sepertinya tidak benar: {what}. Salin lagi dari dasbor Euler Stream-mu.',
  'That is more than Fanlight accepts at once.': 'Itu lebih banyak dari yang diterima Fanlight sekaligus.',
  'This is not a file of Fanlight overlays, or it is damaged. Nothing was changed.':
    'Ini bukan berkas overlay Fanlight, atau berkasnya rusak. Tidak ada yang diubah.',
  'This file was made by a newer Fanlight. Update Fanlight, then try again. Nothing was changed.':
    'Berkas ini dibuat oleh Fanlight yang lebih baru. Perbarui Fanlight, lalu coba lagi. Tidak ada yang diubah.',
  'The file names no overlays.': 'Berkas ini tidak menyebut overlay apa pun.',
  'Only the first {count} overlays were read.': 'Hanya {count} overlay pertama yang dibaca.',
  'One entry is not an overlay and was left out.': 'Satu entri bukan overlay dan dilewati.',
  '{name} is no name of an overlay; it was left out.': '{name} bukan nama overlay; dilewati.',
  'This Fanlight has no overlay of the kind {name}; it was left out.':
    'Fanlight ini tidak punya overlay jenis {name}; dilewati.',
  'And {count} more of the kind.': 'Dan {count} lagi yang serupa.',
  '{overlay}: there is no setting {name} here.': '{overlay}: tidak ada pengaturan {name} di sini.',
  '{overlay}: {value} cannot be "{setting}"; that stays as it comes.':
    '{overlay}: {value} tidak bisa untuk “{setting}”; itu tetap seperti bawaan.',
  'There is no overlay named "{name}". There are: {names}.': 'Tidak ada overlay bernama “{name}”. Yang ada: {names}.',
  'There is no overlay named "{name}".': 'Tidak ada overlay bernama “{name}”.',
  'There are {count} overlays, and that is the most there can be. Delete one that you do not use.':
    'Ada {count} overlay, dan itu batasnya. Hapus yang tidak kamu pakai.',
  '"{title}" is the first of its kind and stays. Only overlays that you added can be deleted.':
    '“{title}” adalah yang pertama dari jenisnya dan tetap ada. Hanya overlay yang kamu tambahkan yang bisa dihapus.',
  'Give the preset a name of {count} characters at most.': 'Beri preset nama paling banyak {count} karakter.',
  'There are {count} presets of this kind. Delete one first.': 'Ada {count} preset jenis ini. Hapus satu dulu.',
  'This timer starts at nothing. Set what it starts at, or send "seconds".':
    'Timer ini mulai dari nol. Atur awalnya, atau kirim "seconds".',
  'Nothing stands on this wheel. Write something on it, or let viewers join.':
    'Roda ini kosong. Tulis sesuatu di atasnya, atau biarkan penonton ikut.',
  'Two options have the same word, so nobody could tell them apart.':
    'Dua pilihan memakai kata yang sama, jadi tidak bisa dibedakan.',
  'Nobody competes. Name at least one gift.': 'Tidak ada yang bersaing. Sebutkan setidaknya satu hadiah.',
  'Nothing was announced in this LIVE yet, so there is nothing to show again.':
    'Belum ada yang diumumkan di LIVE ini, jadi tidak ada yang bisa ditampilkan lagi.',
  'That is not among the newest things that were announced, so it cannot be shown again.':
    'Itu bukan salah satu pengumuman terbaru, jadi tidak bisa ditampilkan lagi.',
  'That message is not there any more: it was deleted, or it is too long ago.':
    'Pesan itu sudah tidak ada: dihapus, atau terlalu lama.',
  'Fanlight could not read something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'Fanlight tidak bisa membaca sesuatu di berkasnya sendiri. Periksa apakah disk tidak penuh dan folder data bisa ditulisi.',
  'Fanlight could not keep something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'Fanlight tidak bisa menyimpan sesuatu di berkasnya sendiri. Periksa apakah disk tidak penuh dan folder data bisa ditulisi.',
  'Fanlight could not forget something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'Fanlight tidak bisa menghapus sesuatu di berkasnya sendiri. Periksa apakah disk tidak penuh dan folder data bisa ditulisi.',
  'Fanlight cannot open what it kept: the key file beside its data was changed or is missing. Connect your TikTok account again.':
    'Fanlight tidak bisa membuka yang disimpannya: berkas kunci di samping datanya berubah atau hilang. Hubungkan lagi akun TikTok-mu.',
  'Fanlight cannot read or write its key file {file}. Check that you may write in that folder and that the disk is not full.':
    'Fanlight tidak bisa membaca atau menulis berkas kuncinya {file}. Periksa apakah kamu boleh menulis di folder itu dan disk tidak penuh.',
  'Fanlight has no OAuth client for Euler Stream any more. Paste its id and secret on the setup page.':
    'Fanlight tidak lagi punya klien OAuth untuk Euler Stream. Tempel ID dan rahasianya di halaman penyiapan.',
  'The setup page and its API answer only to the computer that Fanlight runs on.':
    'Halaman penyiapan dan API-nya hanya menjawab komputer tempat Fanlight berjalan.',
  'This device is not paired with Fanlight. Open /pair at this address and enter the code that Fanlight shows.':
    'Perangkat ini belum dipasangkan dengan Fanlight. Buka /pair di alamat ini dan masukkan kode yang ditampilkan Fanlight.',
}
