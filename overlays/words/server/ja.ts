import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  'Your LIVE is coming in.': 'LIVEを受信しています。',
  'Your LIVE is over. Fanlight waits for the next one.': 'LIVEは終了しました。次のLIVEを待っています。',
  'Fanlight asks Euler Stream for your LIVE.': 'Euler StreamにLIVEを問い合わせています。',
  'Fanlight is about to ask Euler Stream.': 'まもなくEuler Streamに問い合わせます。',
  'You are not live on TikTok. Fanlight waits for your LIVE.': 'TikTokでLIVEしていません。LIVEの開始を待っています。',
  'You are not live on TikTok. Fanlight waits until you are.': 'TikTokでLIVEしていません。始まるまで待っています。',
  'You are not live on TikTok right now, so there is nothing to do this in. Start your LIVE first.':
    '今はTikTokでLIVEしていません。先にLIVEを始めてください。',
  'Fanlight needs the id and secret of your Euler Stream OAuth client.':
    'Euler StreamのOAuthクライアントのIDとシークレットが必要です。',
  'Fanlight needs your TikTok handle.': 'TikTokのユーザー名が必要です。',
  'Your TikTok account is not connected yet.': 'TikTokアカウントがまだ接続されていません。',
  'Your connection to TikTok has ended. Connect the account again.':
    'TikTokとの接続が切れました。アカウントを接続し直してください。',
  'No TikTok account is connected.': 'TikTokアカウントが接続されていません。',
  'No TikTok account is connected. Press Connect on the setup page.':
    'TikTokアカウントが接続されていません。設定ページで接続してください。',
  'The connection to your TikTok account has ended. Press Connect on the setup page; it takes a minute.':
    'TikTokアカウントとの接続が切れました。設定ページで接続してください。1分で終わります。',
  'Fanlight could not renew the connection to your TikTok account. It tries again.':
    'TikTokアカウントとの接続を更新できませんでした。再試行します。',
  'Today’s {count} calls of your Euler Stream plan are used up. Fanlight goes on when there are new ones; a bigger plan has more.':
    'Euler Streamプランの今日のリクエスト{count}回を使い切りました。更新され次第再開します。上位プランなら回数が増えます。',
  'Today’s calls of your Euler Stream plan are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'Euler Streamプランの今日のリクエストを使い切りました。Euler Streamで更新され次第再開します。上位プランなら回数が増えます。',
  'Today’s calls of this LIVE are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'このLIVEの今日のリクエストを使い切りました。Euler Streamで更新され次第再開します。上位プランなら回数が増えます。',
  'Your LIVE is coming in straight from TikTok, which costs none of the day’s calls.':
    'TikTokから直接LIVEを受信しています。今日のリクエストは消費しません。',
  'This computer cannot find Euler Stream on the internet. Check your connection; Fanlight keeps trying.':
    'インターネット上でEuler Streamが見つかりません。接続を確認してください。再試行を続けます。',
  'Euler Stream did not answer in time. Your connection may be slow or busy; Fanlight keeps trying.':
    'Euler Streamから時間内に応答がありませんでした。回線が遅いかもしれません。再試行を続けます。',
  'The connection to Euler Stream broke off. Fanlight keeps trying.':
    'Euler Streamとの接続が切れました。再試行を続けます。',
  'Your Euler Stream plan does not include this. Everything that your plan includes goes on working.':
    'Euler Streamのプランに含まれていません。プランに含まれる機能はそのまま使えます。',
  'You have not given Fanlight the permission for this. Connect again and allow it.':
    'この操作の許可がありません。接続し直して許可してください。',
  'You have not given Fanlight the permission {scope}. Connect again and allow it.':
    '{scope}の許可がありません。接続し直して許可してください。',
  'Euler Stream does not accept the connection to your TikTok account any more. Connect again.':
    'Euler StreamがTikTokアカウントとの接続を受け付けなくなりました。接続し直してください。',
  'TikTok knows nobody by this name. Check the TikTok handle.':
    'このユーザー名はTikTokに見つかりません。ユーザー名を確認してください。',
  'TikTok did not let Euler Stream in this time. It usually does a moment later; Fanlight keeps trying.':
    '今回はTikTokがEuler Streamを受け付けませんでした。たいていすぐに回復します。再試行を続けます。',
  'Euler Stream has too much to do right now. Fanlight keeps trying.':
    'Euler Streamが混み合っています。再試行を続けます。',
  'Euler Stream had a fault of its own. Fanlight keeps trying.': 'Euler Stream側で障害が起きました。再試行を続けます。',
  'Euler Stream is having trouble. Fanlight keeps trying.': 'Euler Streamに問題が起きています。再試行を続けます。',
  'Euler Stream sent an empty answer: TikTok saw through its way in this time. Fanlight keeps trying.':
    'Euler Streamから空の応答が届きました（TikTokに拒まれたようです）。再試行を続けます。',
  'Euler Stream sent an answer that cannot be read. Fanlight threw it away and asks again.':
    'Euler Streamから読み取れない応答が届きました。破棄して問い合わせ直します。',
  'Something in Fanlight itself went wrong. It keeps trying; please report it if it stays.':
    'Fanlight自体に問題が起きました。再試行を続けます。続くようなら報告してください。',
  "Something went wrong inside Fanlight: Fanlight's fault, not yours. Try again; if it stays, restart Fanlight.":
    'Fanlightの内部で問題が起きました（あなたのせいではありません）。もう一度試し、続くようなら再起動してください。',
  'Too many requests at once. Wait a few seconds, then try again.':
    'リクエストが多すぎます。数秒待ってからもう一度お試しください。',
  'That is not a TikTok handle. It looks like @yourname: letters, digits, "_" and ".", 24 characters at most. A link to your TikTok profile works too.':
    'TikTokのユーザー名ではありません。@yournameのように、英数字と「_」「.」で24文字以内です。プロフィールのリンクでも構いません。',
  'Not set up yet': '未設定',
  'Not connected': '未接続',
  'Fanlight is starting.': 'Fanlightを起動中です。',
  'Not paired with OBS.': 'OBSとペアリングされていません。',
  'Fanlight is not paired with OBS yet.': 'FanlightはまだOBSとペアリングされていません。',
  'Pair Fanlight with OBS once, and overlays are added with one click and refreshed when one dies.':
    'OBSと一度ペアリングすれば、オーバーレイをワンクリックで追加でき、止まったときは自動で更新されます。',
  'Connecting to OBS…': 'OBSに接続中…',
  'OBS is connected.': 'OBSに接続しています。',
  'OBS was closed. Fanlight connects by itself when it is opened again.':
    'OBSが終了しました。再び開くと自動で接続します。',
  'Live feed': 'ライブフィード',
  'Reads your LIVE: chat, gifts, likes and viewers, for your overlays and for the list here.':
    'LIVEのチャット、ギフト、いいね、視聴者を読み取り、オーバーレイとここの一覧に使います。',
  'Send chat': 'チャット送信',
  'Writes in your LIVE’s chat as you: what you type here, and automatic replies if you turn them on.':
    'あなたとしてLIVEのチャットに書き込みます。ここで入力した内容と、オンにした場合の自動返信です。',
  'Keeps somebody from writing for a while or for good, takes it back, and shows who is muted.':
    'しばらく、またはずっと書き込めないようにし、取り消し、ミュート中の人を表示します。',
  'Throws somebody out of your LIVE, lets them in again, and shows who is banned.':
    'LIVEから退出させ、再び入れるようにし、ブロック中の人を表示します。',
  'Comments on and off': 'コメントのオン・オフ',
  'Turns the comments of your LIVE off and on, also for a set time.':
    'LIVEのコメントをオン・オフします。時間の指定もできます。',
  'Makes somebody your moderator, ends it, and shows who is one.': 'モデレーターを追加・解除し、一覧を表示します。',
  'Figures of past LIVEs': '過去のLIVEの数字',
  'Reads TikTok’s figures of your LIVEs: viewers, likes, comments, gifters, new followers and diamonds.':
    'TikTokによるLIVEの数字（視聴者、いいね、コメント、ギフター、新規フォロワー、ダイヤモンド）を読み取ります。',
  'Who is live': 'LIVE中の人',
  'Looks every few minutes which of the people you name are live, and tells you when one begins.':
    'リストの人がLIVE中かどうかを数分ごとに確認し、始まったら知らせます。',
  Rankings: 'ランキング',
  'Reads TikTok’s LIVE rankings, and shows your own place in them.': 'TikTokのLIVEランキングと自分の順位を表示します。',
  Earnings: '収益',
  'Reads today’s diamonds and what they may be worth. Only you see it here; it is never on an overlay.':
    '今日のダイヤモンドとおおよその価値を読み取ります。見えるのはあなただけで、オーバーレイには出ません。',
  'Sign an address': 'アドレスに署名',
  'For developers: has Euler Stream sign an address of TikTok’s.':
    '開発者向け：TikTokのアドレスにEuler Streamが署名します。',
  'Ask TikTok for it': 'TikTokに許可を求める',
  'See Euler Stream’s plans': 'Euler Streamのプランを見る',
  Connect: '接続',
  'Open setup': '設定を開く',
  '“{title}” needs the permission {scope}, which you have not given yet.':
    '「{title}」には{scope}の許可が必要です（まだ許可されていません）。',
  'Euler Stream refused the permission {scope}. Allow it for your OAuth client in Euler Stream’s dashboard, then ask again.':
    'Euler Streamが{scope}の許可を拒否しました。ダッシュボードでOAuthクライアントに許可してから、もう一度お試しください。',
  'Your Euler Stream plan does not include “{title}”. Euler Stream sells bigger plans; everything else in Fanlight goes on without one.':
    'Euler Streamのプランに「{title}」は含まれていません。上位プランがあります。Fanlightのほかの機能はそのまま使えます。',
  '“{title}” is turned off. Turn it on first.': '「{title}」はオフです。先にオンにしてください。',
  'TikTok does not let the connected account do this: only the host of a LIVE and its moderators may.':
    '接続中のアカウントではできません。LIVEのホストとモデレーターだけが行えます。',
  'TikTok has ended the session that you gave to Euler Stream. Connect your account again.':
    'Euler Streamに渡したセッションをTikTokが終了しました。アカウントを接続し直してください。',
  'TikTok refused to do this.': 'TikTokに拒否されました。',
  'Fanlight has not seen this person lately.': 'この人は最近見かけていません。',
  'This is a made-up person of a test. Only real viewers can be moderated.':
    'テスト用の架空の人物です。実際の視聴者だけを操作できます。',
  'Fanlight does not know the number of your TikTok account yet. Write one line in your own LIVE’s chat, then try again.':
    'あなたのTikTokアカウントの番号がまだわかりません。自分のLIVEのチャットに1行書いてから、もう一度お試しください。',
  'There is nothing in this message.': 'メッセージが空です。',
  'One glance: live, source, budget, OBS, last event. Fits 300 px.':
    'LIVE、受信、残り枠、OBS、直近の出来事をひと目で。幅300pxから。',
  'Chat, mutes, bans, comments, moderators and figures. Fits 320 px.':
    'チャット、ミュート、ブロック、コメント、モデレーター、数字。幅320pxから。',
  'This whole page: overlays, their settings, test events.': 'このページ全体：オーバーレイ、設定、テスト。',
  'Fanlight status': 'Fanlightステータス',
  'Fanlight control': 'Fanlightコントロール',
  'Start OBS, if it is not open.': 'OBSが開いていなければ起動します。',
  'In OBS, open Tools → WebSocket Server Settings.': 'OBSで ツール → WebSocketサーバー設定 を開きます。',
  'Tick "Enable WebSocket server".': '「WebSocketサーバーを有効にする」にチェックを入れます。',
  'Press OK. Fanlight connects by itself.': '「OK」を押します。Fanlightは自動で接続します。',
  'Press "Show Connect Info".': '「接続情報を表示」を押します。',
  'Copy the Server Password with the button beside it.': '横のボタンでサーバーパスワードをコピーします。',
  'Paste it here and pair again.': 'ここに貼り付けて、もう一度ペアリングします。',
  'On the computer where OBS runs, open Tools → WebSocket Server Settings → Show Connect Info.':
    'OBSが動いているパソコンで ツール → WebSocketサーバー設定 → 接続情報を表示 を開きます。',
  'Copy the Server IP from there and pair again.': 'そこにあるサーバーIPをコピーして、もう一度ペアリングします。',
  'Check that the other computer is on, in the same network, and that OBS is open there.':
    'もう一台のパソコンの電源が入っていて同じネットワークにあり、OBSが開いているか確認します。',
  'Allow OBS in the firewall of that computer, for private networks.':
    'そのパソコンのファイアウォールで、プライベートネットワークでのOBSを許可します。',
  'Compare the Server Port there with the one given here (4455 unless you changed it).':
    'そこのサーバーポートと、ここに入力したポート（変更していなければ4455）を見比べます。',
  'Update OBS to 28 or newer: Help → Check for Updates.': 'OBSを28以降に更新します（ヘルプ → 更新を確認）。',
  'Nothing, if you did this on purpose. Fanlight connects again by itself.':
    '意図したものなら、何もする必要はありません。Fanlightは自動で再接続します。',
  'OBS asks for a password, and Fanlight has none.': 'OBSがパスワードを求めていますが、Fanlightにはありません。',
  'OBS did not accept the password: it was mistyped, or it was changed in OBS.':
    'OBSがパスワードを受け付けませんでした。入力ミスか、OBSで変更されています。',
  'Copy it in OBS:': 'OBSでコピーしてください：',
  'Tools → WebSocket Server Settings → Show Connect Info → Server Password.':
    'ツール → WebSocketサーバー設定 → 接続情報を表示 → サーバーパスワード。',
  'What answers at {address} is not OBS.': '{address}で応答しているのはOBSではありません。',
  'What listens at {host}:{port} does not answer the way OBS 28 and newer do.':
    '{host}:{port}の応答は、OBS 28以降のものと違います。',
  'Compare the port with the one in OBS:': 'OBSのポートと見比べてください：',
  'Tools → WebSocket Server Settings → Server Port.': 'ツール → WebSocketサーバー設定 → サーバーポート。',
  'This OBS speaks another version of its remote control than Fanlight.':
    'このOBSのリモート操作は、Fanlightとバージョンが違います。',
  'Fanlight was disconnected in OBS.': 'OBS側でFanlightが切断されました。',
  'There is no computer named "{name}" in this network.': 'このネットワークに「{name}」というパソコンはありません。',
  'Nothing answers at {address}.': '{address}から応答がありません。',
  'OBS is not there: it is closed, or its WebSocket server is off (looked at {address}). Open OBS, then tick Tools → WebSocket Server Settings → Enable WebSocket server.':
    'OBSが見つかりません。閉じているか、WebSocketサーバーがオフです（{address}を確認）。OBSを開き、ツール → WebSocketサーバー設定 → WebSocketサーバーを有効にする にチェックを入れてください。',
  'OBS would not tell what it holds: {reason}': 'OBSの中身を取得できませんでした：{reason}',
  'OBS would not undo the layout: {reason}': 'OBSでレイアウトを元に戻せませんでした：{reason}',
  'OBS would not create the source "{name}": {reason}': 'OBSでソース「{name}」を作成できませんでした：{reason}',
  'OBS would not create the scene "{name}": {reason}': 'OBSでシーン「{name}」を作成できませんでした：{reason}',
  'OBS would not bring the source "{name}" up to date: {reason}':
    'OBSでソース「{name}」を最新にできませんでした：{reason}',
  'OBS {version} names sources only by their names (ids came with OBS 30). Renaming one is fine, but not while Fanlight is just adding or checking it.':
    'OBS {version}はソースを名前だけで区別します（IDはOBS 30から）。名前の変更はできますが、Fanlightが追加や確認をしている間は避けてください。',
  'The browser inside OBS {version} is Chromium 103. The overlays are built for it; your own Custom CSS cannot use nesting, :has() or color-mix().':
    'OBS {version}のブラウザはChromium 103です。オーバーレイはこれに対応していますが、自分のカスタムCSSではネスト、:has()、color-mix()を使えません。',
  'OBS {version} does not let hidden browser sources rest, so overlays in other scenes cost processor time. A later 32 mends it.':
    'OBS {version}は非表示のブラウザソースを休ませないため、ほかのシーンのオーバーレイもCPUを使います。32の新しい版で直っています。',
  'OBS {version} has a browser (Chromium 95 or older) in which the overlays do not run, and no remote control of its own. Update OBS to 28 or newer.':
    'OBS {version}のブラウザ（Chromium 95以前）ではオーバーレイが動かず、リモート操作機能もありません。OBSを28以降に更新してください。',
  'This OBS was built without browser sources, as some Linux packages are, so no overlay can be shown. Install OBS from obsproject.com, its PPA or Flathub.':
    'このOBSは（一部のLinuxパッケージのように）ブラウザソースなしで作られているため、オーバーレイを表示できません。obsproject.com、PPA、またはFlathubからOBSをインストールしてください。',
  'This OBS cannot be asked to refresh a source, so a dead one stays as it is.':
    'このOBSにはソースの更新を頼めないため、止まったソースはそのままになります。',
  'This OBS gives no pictures of its sources, so Fanlight cannot see them paint.':
    'このOBSはソースの画像を渡さないため、Fanlightは表示を確認できません。',
  'OBS {version} tells of one canvas only. A vertical layout goes onto that one; extra vertical canvases came with OBS 32.':
    'OBS {version}のキャンバスは1つだけです。縦型レイアウトはそこに置かれます。追加の縦型キャンバスはOBS 32からです。',
  'A page was opened in Chromium {version}; the overlays need 103 or newer. Update that program.':
    'Chromium {version}でページが開かれました。オーバーレイには103以降が必要です。そのソフトを更新してください。',
  'OBS {version} is connected.': 'OBS {version} に接続しています。',
  'OBS switched to the scene collection "{name}".': 'OBSがシーンコレクション「{name}」に切り替わりました。',
  'The source "{name}" was deleted in OBS. Add it again if that was a mistake.':
    'ソース「{name}」がOBSで削除されました。間違いなら追加し直してください。',
  'The source "{name}" was taken out of the scene "{scene}".': 'ソース「{name}」がシーン「{scene}」から外されました。',
  'The source "{old}" is now called "{name}". Fanlight still knows it.':
    'ソース「{old}」の名前が「{name}」になりました。Fanlightは引き続き認識しています。',
  'The scene "{old}" is now called "{name}".': 'シーン「{old}」の名前が「{name}」になりました。',
  'The scene "{name}" was deleted in OBS.': 'シーン「{name}」がOBSで削除されました。',
  'The source "{name}" was given the new address of its overlay.':
    'ソース「{name}」にオーバーレイの新しいアドレスを設定しました。',
  '"{name}" had gone silent and was refreshed.': '「{name}」の反応がなくなったため、更新しました。',
  '"{name}" had been deleted by hand already.': '「{name}」はすでに手動で削除されていました。',
  'Fanlight is just connecting to OBS. Try again in a moment.':
    'OBSに接続している途中です。少し待ってからもう一度お試しください。',
  'OBS has no scene named "{name}". It may have been renamed; choose one from the list.':
    'OBSに「{name}」というシーンはありません。名前が変わったのかもしれません。一覧から選んでください。',
  '{overlay} is not in OBS. It was never added, or its source was deleted there. Press Add.':
    '{overlay}はOBSにありません。まだ追加していないか、OBSでソースが削除されています。「追加」を押してください。',
  'OBS runs on another computer, where Fanlight cannot write a file. Download the waiting page, copy it there and drag it into OBS.':
    'OBSは別のパソコンで動いているため、Fanlightはファイルを書き込めません。待機ページをダウンロードしてそちらにコピーし、OBSにドラッグしてください。',
  '{overlay}: added as "{name}".': '{overlay}：「{name}」として追加しました。',
  '{overlay}: "{name}" was in OBS already and is shown in this scene too.':
    '{overlay}：「{name}」はすでにOBSにあり、このシーンにも表示します。',
  '{overlay}: "{name}" is in this scene already, and up to date.':
    '{overlay}：「{name}」はすでにこのシーンにあり、最新です。',
  '{overlay}: placed as "{name}".': '{overlay}：「{name}」として配置しました。',
  'There is no layout to undo.': '元に戻すレイアウトはありません。',
  'Choose at least one overlay.': 'オーバーレイを1つ以上選んでください。',
  'The canvas of OBS is {size}, so the overlays stand in its middle column, the part that is cropped for TikTok. For a picture that is vertical itself set Settings → Video → Base (Canvas) Resolution to 1080x1920.':
    'OBSのキャンバスは{size}なので、オーバーレイはTikTok用に切り取られる中央の列に置かれます。画面自体を縦型にするには、設定 → 映像 → 基本（キャンバス）解像度 を1080x1920にしてください。',
  'The canvas of OBS is {size}, so the wide layout stands in a band across its middle.':
    'OBSのキャンバスは{size}なので、横長レイアウトは中央の帯に置かれます。',
  'This dock address is not valid any more. Take a new one from the setup page.':
    'このドックのアドレスはもう使えません。設定ページで新しいものを取得してください。',
  'OBS is on another computer ({address}), and Fanlight listens to this one alone. Start Fanlight with FANLIGHT_HOST=0.0.0.0 and try again.':
    'OBSは別のパソコン（{address}）にあり、Fanlightはこのパソコンだけを受け付けています。FANLIGHT_HOST=0.0.0.0を付けてFanlightを起動し、もう一度お試しください。',
  'Other machines of your network can open overlays and the status dock by the addresses below.':
    '同じネットワークのほかの機器は、下のアドレスでオーバーレイとステータスドックを開けます。',
  'Only this computer reaches Fanlight. For OBS on another machine of your network, start Fanlight with FANLIGHT_HOST=0.0.0.0 (npm start -- --host 0.0.0.0).':
    'Fanlightに接続できるのはこのパソコンだけです。同じネットワークの別の機器のOBSで使うには、FANLIGHT_HOST=0.0.0.0（npm start -- --host 0.0.0.0）を付けてFanlightを起動してください。',
  'Fanlight itself listens to this computer alone; others reach it by way of {address}.':
    'Fanlight自体はこのパソコンだけを受け付けます。ほかの機器は{address}経由で接続します。',
  'With an overlay’s full address: what that overlay shows, so chat, names, gifts and numbers of your LIVE.':
    'オーバーレイの完全なアドレスがあれば：そのオーバーレイが表示するもの（LIVEのチャット、名前、ギフト、数字）。',
  'With the dock’s full address: whether you are live, how Fanlight is doing, and the last event.':
    'ドックの完全なアドレスがあれば：LIVE中かどうか、Fanlightの状態、直近の出来事。',
  'Without an address: the empty pages, no data. The setup page and its API answer to this computer, and to devices that you paired by a code.':
    'アドレスがなければ：空のページだけで、データはありません。設定ページとそのAPIは、このパソコンとコードでペアリングした機器だけに応答します。',
  'The traffic is plain http: whoever controls the network, or shares an open Wi-Fi, can read it, keys included.':
    '通信は暗号化されないhttpです。ネットワークの管理者や、同じ公開Wi-Fiを使う人は、鍵も含めて読み取れます。',
  'OBS paints "{name}": its picture has just changed.': 'OBSに「{name}」が表示されています。画面が今変わりました。',
  'OBS paints "{name}": the test came through and was seen.':
    'OBSは「{name}」を表示しています。テストが届き、画面で確認できました。',
  'OBS does not show {name} just now, and a hidden source rests. Go to its scene and try again.':
    'OBSは今{name}を表示していません。非表示のソースは休止します。そのシーンに切り替えて、もう一度お試しください。',
  '{name} is in OBS, but its page is not connected to Fanlight. Press Refresh; if that does not help, look whether another program blocks OBS.':
    '{name}はOBSにありますが、ページがFanlightに接続していません。「更新」を押し、それでもだめなら、ほかのソフトがOBSを遮断していないか確認してください。',
  "OBS shows something of {name}, but the test did not change it. Is that kind of event switched off in the overlay's settings?":
    'OBSは{name}を表示していますが、テストをしても変化がありませんでした。その種類のイベントがオーバーレイの設定でオフになっていませんか？',
  'The page of {name} is connected. It shows something only while there is something to show, such as a poll or a wheel that turns: start it on the control page and try again.':
    '{name}のページはつながっています。投票や回っているルーレットなど、見せるものがある間だけ表示されます。コントロールページで始めてから、もう一度試してください。',
  'The page of {name} is connected, but OBS shows nothing of it. Is that kind of event switched off in the overlay\'s settings? If not, look at OBS → Settings → Advanced → "Enable Browser Source Hardware Acceleration": switching it helps on some computers.':
    '{name}のページは接続していますが、OBSには何も表示されていません。その種類のイベントがオーバーレイの設定でオフになっていませんか？そうでなければ、OBS → 設定 → 詳細設定 →「ブラウザソースのハードウェアアクセラレーションを有効にする」を切り替えると直るパソコンもあります。',
  'That is no address of a computer. It looks like localhost or 192.168.1.20.':
    'パソコンのアドレスではありません。localhostや192.168.1.20のような形です。',
  'That is none of the addresses of this Fanlight.': 'このFanlightのアドレスではありません。',
  'Euler Stream does not let Fanlight do this, even with a fresh connection. Most likely your Euler Stream plan does not include it, or the permission was taken back. Your overlays are not affected.':
    '接続し直しても、Euler StreamがFanlightにこの操作を許可しません。プランに含まれていないか、許可が取り消されたようです。オーバーレイには影響ありません。',
  'TikTok sent Euler Stream nothing for a while, so the connection was given up.':
    'しばらくTikTokからEuler Streamに何も届かなかったため、接続を打ち切りました。',
  'Euler Stream does not understand the handle or the API key. Check both.':
    'ユーザー名かAPIキーがEuler Streamに認識されません。両方を確認してください。',
  'Euler Stream does not accept the API key. Check FANLIGHT_EULER_API_KEY.':
    'Euler StreamがAPIキーを受け付けません。FANLIGHT_EULER_API_KEYを確認してください。',
  'The API key may not be used for this creator. Check the handle, or take another key.':
    'このAPIキーは、このクリエイターには使えません。ユーザー名を確認するか、別のキーを使ってください。',
  'TikTok closed its connection to Euler Stream.': 'TikTokがEuler Streamとの接続を閉じました。',
  'Euler Stream ends each connection after some hours. Fanlight makes a new one.':
    'Euler Streamは数時間ごとに接続を終了します。新しく接続し直します。',
  'Euler Stream could not reach your LIVE on TikTok.': 'Euler StreamがTikTokのLIVEに接続できませんでした。',
  'Euler Stream could not look up your LIVE on TikTok.': 'Euler StreamがTikTokでLIVEを見つけられませんでした。',
  'The connection to Euler Stream’s cloud broke off.': 'Euler Streamのクラウドとの接続が切れました。',
  'Euler Stream’s cloud closed the connection.': 'Euler Streamのクラウドが接続を閉じました。',
  'Euler Stream’s cloud does not open a connection right now.':
    'Euler Streamのクラウドが今は接続を受け付けていません。',
  'Euler Stream’s cloud connection has a fault of its own.': 'Euler Streamのクラウド接続に障害が起きています。',
  'Your Euler Stream plan has no connection left. Close another program that uses the same API key.':
    'Euler Streamプランの接続数に空きがありません。同じAPIキーを使っているほかのソフトを閉じてください。',
  'The {what} for Euler Stream holds characters that it cannot have. Paste it again.':
    'Euler Stream用の{what}に使えない文字が含まれています。もう一度貼り付けてください。',
  'Fanlight sends tokens only over https. Change the address of Euler’s API (now at {address}) to one that begins with https.':
    'Fanlightはトークンをhttpsでだけ送ります。Euler APIのアドレス（今は{address}）を、httpsで始まるものに変えてください。',
  'Euler Stream sent an answer of more than {count} MB, which cannot be right. Fanlight threw it away and asks again.':
    'Euler Streamから{count} MBを超える応答が届きました。正しいはずがないため、破棄して問い合わせ直します。',
  'Euler Stream’s answer holds no signed address. Try again in a moment.':
    'Euler Streamの応答に署名付きアドレスがありません。少し待ってからもう一度お試しください。',
  'Only addresses of TikTok can be signed. They begin with https://www.tiktok.com/ or https://webcast.tiktok.com/.':
    '署名できるのはTikTokのアドレスだけです。https://www.tiktok.com/ または https://webcast.tiktok.com/ で始まります。',
  'Euler Stream does not take calls right now, or something on the way (a firewall, a proxy, a VPN) does not let Fanlight through. Fanlight keeps trying.':
    'Euler Streamが今はリクエストを受け付けていないか、途中の何か（ファイアウォール、プロキシ、VPN）がFanlightを通していません。再試行を続けます。',
  'The secure connection to Euler Stream could not be trusted. Check that this computer’s date is right, and whether a virus scanner or a proxy opens secure connections.':
    'Euler Streamとの安全な接続を信頼できませんでした。このパソコンの日付が正しいか、ウイルス対策ソフトやプロキシが暗号化通信を開いていないか確認してください。',
  'Euler Stream names a direct connection that does not lead to TikTok, and Fanlight does not go there.':
    'Euler Streamが示した直接接続の先がTikTokではないため、Fanlightは接続しません。',
  'Euler Stream sent no key for TikTok’s direct connection.':
    'TikTokとの直接接続のためのキーがEuler Streamから届きませんでした。',
  'Euler Stream sent an answer that cannot be read. Try again in a moment.':
    'Euler Streamから読み取れない応答が届きました。少し待ってからもう一度お試しください。',
  'This LIVE is over, so there is nothing to do it in.': 'このLIVEは終了したため、もう操作できません。',
  'TikTok knows nobody by this number.': 'この番号の人はTikTokに見つかりません。',
  'TikTok knows nobody by this name.': 'このユーザー名はTikTokに見つかりません。',
  'TikTok did not tell who this is.': 'TikTokから、これが誰かの情報がありませんでした。',
  'Euler Stream did not tell.': 'Euler Streamから情報がありませんでした。',
  'Euler Stream’s answer holds no access that Fanlight could use. Try again in a moment.':
    'Euler Streamの応答に、Fanlightが使えるアクセス権がありません。少し待ってからもう一度お試しください。',
  'Euler Stream does not accept this permission any more: it is too old, used up or taken back. Connect again.':
    'Euler Streamがこの許可を受け付けなくなりました（古い、使用済み、または取り消し済み）。接続し直してください。',
  'Euler Stream does not know this OAuth client, or its secret is wrong. Paste both again from Euler’s dashboard.':
    'Euler StreamにこのOAuthクライアントがないか、シークレットが違います。Eulerのダッシュボードから両方を貼り付け直してください。',
  'Euler Stream did not understand how Fanlight asked. Look for a newer Fanlight.':
    'Fanlightからのリクエストが理解されませんでした。新しいFanlightがないか確認してください。',
  'Euler Stream did not give the permission ({scope}).': 'Euler Streamが許可しませんでした（{scope}）。',
  'Euler Stream does not give one of the permissions that Fanlight asks for. Ask for fewer, or allow them for your OAuth client.':
    'Fanlightが求める許可の一部をEuler Streamが認めません。求める許可を減らすか、OAuthクライアントに許可してください。',
  'Euler Stream may not give: {scopes}. What was connected before stays connected.':
    'Euler Streamが許可できません：{scopes}。これまでの接続はそのままです。',
  'Euler Stream asks Fanlight to slow down. It goes on by itself.':
    'Euler Streamからペースを落とすよう求められています。自動で再開します。',
  'Euler Stream asks Fanlight to slow down: this minute’s calls of your Euler Stream plan are used up. It goes on by itself.':
    'Euler Streamからペースを落とすよう求められています。Euler Streamプランのこの1分間のリクエストを使い切りました。自動で再開します。',
  'Euler Stream asks Fanlight to slow down: this minute’s calls of this LIVE are used up. It goes on by itself.':
    'Euler Streamからペースを落とすよう求められています。このLIVEのこの1分間のリクエストを使い切りました。自動で再開します。',
  'Euler Stream asks Fanlight to slow down: this hour’s calls of your Euler Stream plan are used up. It goes on by itself.':
    'Euler Streamからペースを落とすよう求められています。Euler Streamプランのこの1時間のリクエストを使い切りました。自動で再開します。',
  'Euler Stream asks Fanlight to slow down: this hour’s calls of this LIVE are used up. It goes on by itself.':
    'Euler Streamからペースを落とすよう求められています。このLIVEのこの1時間のリクエストを使い切りました。自動で再開します。',
  'Its words:': '返ってきた言葉：',
  'Euler Stream does not let Fanlight in. If you gave it an API key, check that key in Euler’s dashboard; check too that your OAuth client still exists there.':
    'Euler StreamがFanlightを受け付けません。APIキーを設定した場合はEulerのダッシュボードで確認し、OAuthクライアントがまだあるかも確認してください。',
  'Euler Stream does not know what Fanlight asks for. It may have changed: look for a newer Fanlight, and check the TikTok handle.':
    'Fanlightの問い合わせ先がEuler Streamにありません。仕様が変わったのかもしれません。新しいFanlightがないか、TikTokのユーザー名が正しいか確認してください。',
  'Euler Stream did not accept how Fanlight asked. Check the TikTok handle; if it is right, look for a newer Fanlight.':
    'Fanlightからのリクエストが受け付けられませんでした。TikTokのユーザー名を確認し、正しければ新しいFanlightがないか確認してください。',
  'Euler Stream points somewhere else, and Fanlight does not take your token there. Its address may have changed: look for a newer Fanlight, or check the address of the API.':
    'Euler Streamが別の場所を指していますが、Fanlightはトークンをそこへ送りません。アドレスが変わったのかもしれません。新しいFanlightがないか、APIのアドレスが正しいか確認してください。',
  'A guard in front of Euler Stream takes Fanlight for a robot. A VPN makes this likelier; Fanlight tries again later.':
    'Euler Streamの前にある防御が、Fanlightをロボットと判断しました。VPNを使うと起きやすくなります。あとで再試行します。',
  'Fanlight asks Euler Stream’s cloud for your LIVE.': 'Euler StreamのクラウドにLIVEを問い合わせています。',
  'Your LIVE is coming in through Euler Stream’s cloud.': 'Euler Streamのクラウド経由でLIVEを受信しています。',
  'Euler Stream’s cloud cannot be reached. Check your internet connection; Fanlight keeps trying.':
    'Euler Streamのクラウドに接続できません。インターネット接続を確認してください。再試行を続けます。',
  'Your LIVE is on, so no recording is played: viewers could not tell one from the other. Try again afterwards.':
    'LIVE中のため録画データは再生しません。視聴者が区別できなくなります。LIVEのあとにお試しください。',
  'Fanlight cannot write to its data folder; the disk may be full. Nothing is lost yet: make some room, and it goes on by itself.':
    'Fanlightがデータフォルダーに書き込めません。ディスクがいっぱいかもしれません。まだ何も失われていません。空きを作れば自動で再開します。',
  'Fanlight looks every {count} seconds, so that the day’s calls last.':
    '今日のリクエストを使い切らないよう、{count}秒ごとに確認しています。',
  'Euler Stream does not say how many calls a day you have, so Fanlight reckons with {count}.':
    '1日のリクエスト数がEuler Streamから示されないため、{count}回として計算しています。',
  'A bigger Euler Stream plan would make it faster.': 'Euler Streamの上位プランなら、もっと速くなります。',
  'Euler Stream’s answer names no direct connection to TikTok.':
    'Euler Streamの応答に、TikTokとの直接接続の情報がありません。',
  'This computer cannot find TikTok on the internet. Check your connection.':
    'インターネット上でTikTokが見つかりません。接続を確認してください。',
  'TikTok’s direct connection could not be reached.': 'TikTokと直接接続できませんでした。',
  'TikTok did not open its direct connection.': 'TikTokが直接接続を開きませんでした。',
  'TikTok closed its direct connection.': 'TikTokが直接接続を閉じました。',
  'TikTok closed its direct connection: it says that the LIVE is private, blocked or over.':
    'TikTokが直接接続を閉じました。LIVEが非公開、ブロック中、または終了したとのことです。',
  'The direct connection to TikTok broke off.': 'TikTokとの直接接続が切れました。',
  'TikTok’s direct connection went silent and was given up.':
    'TikTokとの直接接続に反応がなくなったため、打ち切りました。',
  'TikTok’s direct connection speaks in a way that Fanlight cannot read.':
    'TikTokとの直接接続の内容を、Fanlightが読み取れません。',
  'The direct connection to TikTok is tried again by itself:': 'TikTokとの直接接続は自動で再試行します：',
  'It stands in, because:': '代わりに動いています。理由：',
  'It stands in:': '代わりに動いています：',
  'Meanwhile:': 'その間：',
  'TikFinity is connected. Fanlight waits for your LIVE to begin there.':
    'TikFinityに接続しています。LIVEの開始を待っています。',
  'Your LIVE is coming in through TikFinity.': 'TikFinity経由でLIVEを受信しています。',
  'TikFinity does not answer on this computer. Start the TikFinity app and connect it to your LIVE; Fanlight keeps trying.':
    'このパソコンのTikFinityから応答がありません。TikFinityアプリを起動してLIVEに接続してください。再試行を続けます。',
  'TikFinity closed its connection. Is it still running? Fanlight keeps trying.':
    'TikFinityが接続を閉じました。まだ起動していますか？再試行を続けます。',
  'A recorded LIVE is being played.': '記録したLIVEを再生しています。',
  'The recorded LIVE is over.': '記録したLIVEは終了しました。',
  'The disk is full, so recording has stopped. Your LIVE goes on. Free some space, then turn recording on again.':
    'ディスクがいっぱいのため、記録を停止しました。LIVEはそのまま続きます。空きを作ってから、記録をもう一度オンにしてください。',
  'The disk is almost full, so recording has stopped to leave room for your LIVE. Free some space, then turn it on again.':
    'ディスクの残りが少ないため、LIVE用の空きを残して記録を停止しました。空きを作ってから、もう一度オンにしてください。',
  'Fanlight may not write to its folder for recordings, so recording has stopped. Your LIVE goes on.':
    'Fanlightが記録用フォルダーに書き込めないため、記録を停止しました。LIVEはそのまま続きます。',
  'The disk does not keep up, so recording has stopped. Your LIVE goes on.':
    'ディスクが追いつかないため、記録を停止しました。LIVEはそのまま続きます。',
  'The disk refused to keep the recording, so recording has stopped. Your LIVE goes on.':
    'ディスクが記録の保存を拒んだため、記録を停止しました。LIVEはそのまま続きます。',
  'A recording is a file whose name is letters, digits, "-", "_" and ".", and ends in .jsonl.':
    '録画データは、英数字と「-」「_」「.」だけの名前で、.jsonlで終わるファイルです。',
  'There is a recording named {name} already. Rename the file first.':
    '{name}という録画データはすでにあります。先にファイル名を変えてください。',
  'This file is larger than any recording of Fanlight.': 'このファイルは、Fanlightの録画データとしては大きすぎます。',
  'There is no recording of that name.': 'その名前の録画データはありません。',
  'The disk is full, so new events cannot be kept. Free some space; Fanlight goes on by itself. ({file})':
    'ディスクがいっぱいのため、新しいイベントを保存できません。空きを作れば自動で再開します。（{file}）',
  'The file with your events is damaged. Fanlight moves it aside, keeps what can still be read, and goes on. ({file})':
    'イベントのファイルが壊れています。別の場所に移し、読める分を残して続けます。（{file}）',
  'Fanlight may not write to its data folder. Check that the folder exists and that you may change it. ({file})':
    'Fanlightがデータフォルダーに書き込めません。フォルダーがあるか、変更する権限があるか確認してください。（{file}）',
  'The disk refused to keep new events. Check that it is connected and healthy. ({file})':
    'ディスクが新しいイベントの保存を拒みました。接続と状態を確認してください。（{file}）',
  'Another part of Fanlight has taken over this account, so what came in here was not kept twice.':
    'Fanlightの別の部分がこのアカウントを引き継いだため、ここに届いた分は二重に保存していません。',
  'Redis has just come back with other data than before. Fanlight looks at it, and this works again in a moment.':
    'Redisが以前と違うデータで戻りました。Fanlightが確認中で、まもなく使えるようになります。',
  'Redis does not let Fanlight in. Check the user name and password in FANLIGHT_REDIS, and what they may do.':
    'RedisがFanlightを受け付けません。FANLIGHT_REDISのユーザー名とパスワード、その権限を確認してください。',
  'Redis has no memory left, so new events cannot be kept. Give it more; Fanlight goes on by itself.':
    'Redisのメモリに空きがないため、新しいイベントを保存できません。メモリを増やせば自動で再開します。',
  'Redis is starting, moving to another machine, or cannot write to its disk. Fanlight tries again by itself.':
    'Redisが起動中か、別のマシンに移動中か、ディスクに書き込めません。自動で再試行します。',
  'Redis cannot be reached. Overlays keep what they show, and Fanlight goes on by itself once Redis is back. Whoever runs this Fanlight should look at Redis.':
    'Redisに接続できません。オーバーレイは今の表示を保ち、Redisが戻れば自動で再開します。このFanlightの管理者はRedisを確認してください。',
  'Redis refused what Fanlight asked of it. It must be version 7 or newer, not a cluster, and not used by others under the same names.':
    'RedisがFanlightの要求を拒否しました。バージョン7以降で、クラスターではなく、同じ名前でほかから使われていないことが必要です。',
  'Fanlight lost its connection to Redis in the middle of something. It tries again.':
    '処理の途中でRedisとの接続が切れました。再試行します。',
  'Something went wrong inside Fanlight.': 'Fanlightの内部で問題が起きました。',
  'TikTok takes {most} characters in one message, and this has {count}.':
    'TikTokのメッセージは{most}文字までですが、これは{count}文字です。',
  'Fanlight does not know your TikTok handle. Enter it on the setup page.':
    'TikTokのユーザー名がわかりません。設定ページで入力してください。',
  '“{title}” needs the permission {scope}, which you have not given.':
    '「{title}」には{scope}の許可が必要です（許可されていません）。',
  'The live feed is what Fanlight is made of and stays on. To end it, disconnect on the setup page.':
    'ライブフィードはFanlightの土台なので、常にオンです。終了するには、設定ページで接続を解除してください。',
  'Euler Stream offers only the daily ranking here. Choose “daily”.':
    'ここではEuler Streamの日間ランキングだけが使えます。「日間」を選んでください。',
  'That is not a TikTok handle. It looks like @somebody: letters, digits, "_" and ".", 24 characters at most.':
    'TikTokのユーザー名ではありません。@somebodyのように、英数字と「_」「.」で24文字以内です。',
  'The watch list holds {count} people at most. Remove somebody first.':
    'リストに入れられるのは{count}人までです。先に誰かを外してください。',
  'This is set by {name} where Fanlight is started, so it cannot be changed here.':
    'これはFanlightの起動時に{name}で指定されているため、ここでは変更できません。',
  'This is set by FANLIGHT_RECORD where Fanlight is started, so it cannot be changed here.':
    'これはFanlightの起動時にFANLIGHT_RECORDで指定されているため、ここでは変更できません。',
  'You are not signed in here. Open the start page and connect your TikTok account.':
    'サインインしていません。最初のページを開いてTikTokアカウントを接続してください。',
  'Nothing was deleted: write "{word}" into the field.': '何も削除していません。欄に「{word}」と入力してください。',
  'Fanlight is just moving your account to another of its computers. Try again in a few seconds.':
    'アカウントをFanlightの別のコンピューターに移しています。数秒後にもう一度お試しください。',
  'Whose account this is was settled when it was connected. To use another TikTok account, sign out and connect that one.':
    '誰のアカウントかは、接続したときに決まっています。別のTikTokアカウントを使うには、サインアウトしてそちらを接続してください。',
  'Whoever runs this Fanlight has to confirm that @{handle} is you. Everything begins by itself then.':
    '@{handle}があなたであることを、このFanlightの管理者が確認する必要があります。そのあとは自動で始まります。',
  'Whoever runs this Fanlight has stopped your account. Your overlays stay as they are; ask them why.':
    'このFanlightの管理者があなたのアカウントを停止しました。オーバーレイはそのままです。理由は管理者に聞いてください。',
  'The file with your events was damaged.': 'イベントのファイルが壊れていました。',
  'The file with your settings was damaged.': '設定のファイルが壊れていました。',
  'It was moved aside as {file}.': '{file}という名前で別に移しました。',
  'Everything in it could still be read, and nothing is lost.': '中身はすべて読み取れ、何も失われていません。',
  'Nothing in it could be read any more, so Fanlight begins anew.':
    '中身を読み取れなかったため、Fanlightは新しく始めます。',
  'What could still be read of it ({count} entries) is in the new one.':
    '読み取れた分（{count}件）は新しいファイルに入っています。',
  'Check your settings; if an overlay stays empty, copy its address into OBS again.':
    '設定を確認してください。空のままのオーバーレイがあれば、そのアドレスをもう一度OBSにコピーしてください。',
  'The {what} is empty. Copy it from your Euler Stream dashboard.':
    '{what}が空です。Euler Streamのダッシュボードからコピーしてください。',
  'That does not look like a {what}. Copy it again from your Euler Stream dashboard.':
    '正しい{what}ではないようです。Euler Streamのダッシュボードからもう一度コピーしてください。',
  'That is more than Fanlight accepts at once.': '一度に受け付けられる量を超えています。',
  'This is not a file of Fanlight overlays, or it is damaged. Nothing was changed.':
    'Fanlightのオーバーレイのファイルではないか、壊れています。何も変更していません。',
  'This file was made by a newer Fanlight. Update Fanlight, then try again. Nothing was changed.':
    '新しいFanlightで作られたファイルです。Fanlightを更新してからもう一度お試しください。何も変更していません。',
  'The file names no overlays.': 'ファイルにオーバーレイがありません。',
  'Only the first {count} overlays were read.': '最初の{count}個のオーバーレイだけを読み取りました。',
  'One entry is not an overlay and was left out.': 'オーバーレイではない項目が1つあり、省きました。',
  '{name} is no name of an overlay; it was left out.': '{name}はオーバーレイの名前ではないため、省きました。',
  'This Fanlight has no overlay of the kind {name}; it was left out.':
    'このFanlightに{name}という種類のオーバーレイはないため、省きました。',
  'And {count} more of the kind.': 'ほかに同様のものが{count}件あります。',
  '{overlay}: there is no setting {name} here.': '{overlay}：{name}という設定はありません。',
  '{overlay}: {value} cannot be "{setting}"; that stays as it comes.':
    '{overlay}：{value}は「{setting}」に使えないため、初期値のままです。',
  'There is no overlay named "{name}". There are: {names}.':
    '「{name}」というオーバーレイはありません。あるもの：{names}。',
  'There is no overlay named "{name}".': '「{name}」というオーバーレイはありません。',
  'There are {count} overlays, and that is the most there can be. Delete one that you do not use.':
    'オーバーレイが上限の{count}個に達しています。使わないものを削除してください。',
  '"{title}" is the first of its kind and stays. Only overlays that you added can be deleted.':
    '「{title}」はその種類の最初のもので、残ります。削除できるのは自分で追加したオーバーレイだけです。',
  'Give the preset a name of {count} characters at most.': 'プリセットに{count}文字以内の名前を付けてください。',
  'There are {count} presets of this kind. Delete one first.':
    'この種類のプリセットは{count}個あります。先に1つ削除してください。',
  'This timer starts at nothing. Set what it starts at, or send "seconds".':
    'このタイマーは0から始まります。開始時間を設定するか、"seconds"を送ってください。',
  'Nothing stands on this wheel. Write something on it, or let viewers join.':
    'ルーレットに何もありません。何か書くか、視聴者に参加してもらってください。',
  'Two options have the same word, so nobody could tell them apart.': '2つの選択肢の言葉が同じで、区別できません。',
  'Nobody competes. Name at least one gift.': '競う相手がいません。ギフトを1つ以上指定してください。',
  'Nothing was announced in this LIVE yet, so there is nothing to show again.':
    'このLIVEではまだ何も表示していないため、もう一度表示するものがありません。',
  'That is not among the newest things that were announced, so it cannot be shown again.':
    '最近表示したものではないため、もう一度表示できません。',
  'That message is not there any more: it was deleted, or it is too long ago.':
    'そのメッセージはもうありません。削除されたか、古すぎます。',
  'Fanlight could not read something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'Fanlightのファイルから読み取れないものがありました。ディスクに空きがあり、データフォルダーに書き込めるか確認してください。',
  'Fanlight could not keep something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'Fanlightのファイルに保存できないものがありました。ディスクに空きがあり、データフォルダーに書き込めるか確認してください。',
  'Fanlight could not forget something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'Fanlightのファイルから消せないものがありました。ディスクに空きがあり、データフォルダーに書き込めるか確認してください。',
  'Fanlight cannot open what it kept: the key file beside its data was changed or is missing. Connect your TikTok account again.':
    '保存した内容を開けません。データのそばのキーファイルが変わったか、なくなっています。TikTokアカウントを接続し直してください。',
  'Fanlight cannot read or write its key file {file}. Check that you may write in that folder and that the disk is not full.':
    'キーファイル{file}を読み書きできません。そのフォルダーに書き込めるか、ディスクに空きがあるか確認してください。',
  'Fanlight has no OAuth client for Euler Stream any more. Paste its id and secret on the setup page.':
    'Euler StreamのOAuthクライアントがなくなっています。設定ページでIDとシークレットを貼り付けてください。',
  'The setup page and its API answer only to the computer that Fanlight runs on.':
    '設定ページとそのAPIは、Fanlightが動いているパソコンだけに応答します。',
  'This device is not paired with Fanlight. Open /pair at this address and enter the code that Fanlight shows.':
    'この機器はFanlightとペアリングされていません。このアドレスの/pairを開き、Fanlightが表示するコードを入力してください。',
}
