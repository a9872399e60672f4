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
  'Today’s calls {count} are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    '今日のリクエスト{count}を使い切りました。Euler Streamで更新され次第再開します。上位プランなら回数が増えます。',
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
}
