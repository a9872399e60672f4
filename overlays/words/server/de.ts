import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  'Your LIVE is coming in.': 'Dein LIVE kommt an.',
  'Your LIVE is over. Fanlight waits for the next one.': 'Dein LIVE ist vorbei. Fanlight wartet auf das nächste.',
  'Fanlight asks Euler Stream for your LIVE.': 'Fanlight fragt Euler Stream nach deinem LIVE.',
  'Fanlight is about to ask Euler Stream.': 'Fanlight fragt gleich bei Euler Stream nach.',
  'You are not live on TikTok. Fanlight waits for your LIVE.':
    'Du bist auf TikTok nicht live. Fanlight wartet auf dein LIVE.',
  'You are not live on TikTok. Fanlight waits until you are.':
    'Du bist auf TikTok nicht live. Fanlight wartet, bis du es bist.',
  'You are not live on TikTok right now, so there is nothing to do this in. Start your LIVE first.':
    'Du bist gerade nicht live auf TikTok. Starte zuerst dein LIVE.',
  'Fanlight needs the id and secret of your Euler Stream OAuth client.':
    'Fanlight braucht ID und Secret deines OAuth-Clients bei Euler Stream.',
  'Fanlight needs your TikTok handle.': 'Fanlight braucht deinen TikTok-Namen.',
  'Your TikTok account is not connected yet.': 'Dein TikTok-Konto ist noch nicht verbunden.',
  'Your connection to TikTok has ended. Connect the account again.':
    'Deine Verbindung zu TikTok ist abgelaufen. Verbinde das Konto neu.',
  'No TikTok account is connected.': 'Kein TikTok-Konto ist verbunden.',
  'No TikTok account is connected. Press Connect on the setup page.':
    'Kein TikTok-Konto ist verbunden. Drück auf der Einrichtungsseite auf Verbinden.',
  'The connection to your TikTok account has ended. Press Connect on the setup page; it takes a minute.':
    'Die Verbindung zu deinem TikTok-Konto ist abgelaufen. Drück auf der Einrichtungsseite auf Verbinden; es dauert eine Minute.',
  'Fanlight could not renew the connection to your TikTok account. It tries again.':
    'Fanlight konnte die Verbindung zu deinem TikTok-Konto nicht erneuern. Es versucht es weiter.',
  'Today’s {count} calls of your Euler Stream plan are used up. Fanlight goes on when there are new ones; a bigger plan has more.':
    'Die {count} Anfragen deines Euler-Stream-Tarifs für heute sind aufgebraucht. Fanlight macht weiter, sobald es neue gibt; ein größerer Tarif hat mehr.',
  'Today’s calls {count} are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'Die heutigen Anfragen {count} sind aufgebraucht. Fanlight macht weiter, sobald Euler Stream neue gibt; ein größerer Tarif hat mehr.',
  'Your LIVE is coming in straight from TikTok, which costs none of the day’s calls.':
    'Dein LIVE kommt direkt von TikTok und kostet keine der heutigen Anfragen.',
  'This computer cannot find Euler Stream on the internet. Check your connection; Fanlight keeps trying.':
    'Dieser Computer findet Euler Stream im Internet nicht. Prüf deine Verbindung; Fanlight versucht es weiter.',
  'Euler Stream did not answer in time. Your connection may be slow or busy; Fanlight keeps trying.':
    'Euler Stream hat nicht rechtzeitig geantwortet. Vielleicht ist deine Verbindung langsam; Fanlight versucht es weiter.',
  'The connection to Euler Stream broke off. Fanlight keeps trying.':
    'Die Verbindung zu Euler Stream ist abgebrochen. Fanlight versucht es weiter.',
  'Your Euler Stream plan does not include this. Everything that your plan includes goes on working.':
    'Dein Euler-Stream-Tarif enthält das nicht. Alles, was er enthält, läuft weiter.',
  'You have not given Fanlight the permission for this. Connect again and allow it.':
    'Du hast Fanlight das nicht erlaubt. Verbinde dich neu und erlaube es.',
  'You have not given Fanlight the permission {scope}. Connect again and allow it.':
    'Du hast Fanlight die Erlaubnis {scope} nicht gegeben. Verbinde dich neu und erlaube sie.',
  'Euler Stream does not accept the connection to your TikTok account any more. Connect again.':
    'Euler Stream akzeptiert die Verbindung zu deinem TikTok-Konto nicht mehr. Verbinde dich neu.',
  'TikTok knows nobody by this name. Check the TikTok handle.':
    'TikTok kennt niemanden mit diesem Namen. Prüf den TikTok-Namen.',
  'TikTok did not let Euler Stream in this time. It usually does a moment later; Fanlight keeps trying.':
    'TikTok hat Euler Stream diesmal nicht hereingelassen. Meist klappt es gleich darauf; Fanlight versucht es weiter.',
  'Euler Stream has too much to do right now. Fanlight keeps trying.':
    'Euler Stream ist gerade überlastet. Fanlight versucht es weiter.',
  'Euler Stream had a fault of its own. Fanlight keeps trying.':
    'Euler Stream hatte einen eigenen Fehler. Fanlight versucht es weiter.',
  'Euler Stream is having trouble. Fanlight keeps trying.':
    'Euler Stream hat Schwierigkeiten. Fanlight versucht es weiter.',
  'Euler Stream sent an empty answer: TikTok saw through its way in this time. Fanlight keeps trying.':
    'Euler Stream hat eine leere Antwort geschickt: TikTok hat es nicht durchgelassen. Fanlight versucht es weiter.',
  'Euler Stream sent an answer that cannot be read. Fanlight threw it away and asks again.':
    'Euler Stream hat eine unlesbare Antwort geschickt. Fanlight hat sie verworfen und fragt erneut.',
  'Something in Fanlight itself went wrong. It keeps trying; please report it if it stays.':
    'In Fanlight selbst ist etwas schiefgegangen. Es versucht es weiter; bitte melde es, wenn es bleibt.',
  "Something went wrong inside Fanlight: Fanlight's fault, not yours. Try again; if it stays, restart Fanlight.":
    'In Fanlight ist etwas schiefgegangen: Fanlights Fehler, nicht deiner. Versuch es noch einmal; wenn es bleibt, starte Fanlight neu.',
  'Too many requests at once. Wait a few seconds, then try again.':
    'Zu viele Anfragen auf einmal. Warte ein paar Sekunden und versuch es noch einmal.',
  'That is not a TikTok handle. It looks like @yourname: letters, digits, "_" and ".", 24 characters at most. A link to your TikTok profile works too.':
    'Das ist kein TikTok-Name. Er sieht aus wie @deinname: Buchstaben, Ziffern, „_“ und „.“, höchstens 24 Zeichen. Ein Link zu deinem Profil geht auch.',
  'Not set up yet': 'Noch nicht eingerichtet',
  'Not connected': 'Nicht verbunden',
  'Fanlight is starting.': 'Fanlight startet.',
  'Not paired with OBS.': 'Nicht mit OBS gekoppelt.',
  'Fanlight is not paired with OBS yet.': 'Fanlight ist noch nicht mit OBS gekoppelt.',
  'Pair Fanlight with OBS once, and overlays are added with one click and refreshed when one dies.':
    'Koppel Fanlight einmal mit OBS, dann fügst du Overlays mit einem Klick hinzu, und tote werden aktualisiert.',
  'Connecting to OBS…': 'Verbindung zu OBS …',
  'OBS is connected.': 'OBS ist verbunden.',
  'OBS was closed. Fanlight connects by itself when it is opened again.':
    'OBS wurde geschlossen. Fanlight verbindet sich von selbst, wenn es wieder geöffnet wird.',
  'Live feed': 'Live-Feed',
  'Reads your LIVE: chat, gifts, likes and viewers, for your overlays and for the list here.':
    'Liest dein LIVE: Chat, Geschenke, Likes und Zuschauer, für deine Overlays und die Liste hier.',
  'Send chat': 'Im Chat schreiben',
  'Writes in your LIVE’s chat as you: what you type here, and automatic replies if you turn them on.':
    'Schreibt in deinem Namen im Chat deines LIVE: was du hier tippst und, wenn eingeschaltet, automatische Antworten.',
  'Keeps somebody from writing for a while or for good, takes it back, and shows who is muted.':
    'Hindert jemanden eine Weile oder dauerhaft am Schreiben, nimmt es zurück und zeigt, wer stumm ist.',
  'Throws somebody out of your LIVE, lets them in again, and shows who is banned.':
    'Wirft jemanden aus deinem LIVE, lässt ihn wieder herein und zeigt, wer gesperrt ist.',
  'Comments on and off': 'Kommentare an und aus',
  'Turns the comments of your LIVE off and on, also for a set time.':
    'Schaltet die Kommentare deines LIVE aus und ein, auch für eine bestimmte Zeit.',
  'Makes somebody your moderator, ends it, and shows who is one.':
    'Macht jemanden zum Moderator, beendet es und zeigt, wer einer ist.',
  'Figures of past LIVEs': 'Zahlen vergangener LIVEs',
  'Reads TikTok’s figures of your LIVEs: viewers, likes, comments, gifters, new followers and diamonds.':
    'Liest TikToks Zahlen deiner LIVEs: Zuschauer, Likes, Kommentare, Schenkende, neue Follower und Diamanten.',
  'Who is live': 'Wer ist live',
  'Looks every few minutes which of the people you name are live, and tells you when one begins.':
    'Sieht alle paar Minuten nach, wer von den genannten Leuten live ist, und sagt dir, wenn jemand anfängt.',
  Rankings: 'Ranglisten',
  'Reads TikTok’s LIVE rankings, and shows your own place in them.':
    'Liest TikToks LIVE-Ranglisten und zeigt deinen Platz darin.',
  Earnings: 'Einnahmen',
  'Reads today’s diamonds and what they may be worth. Only you see it here; it is never on an overlay.':
    'Liest die heutigen Diamanten und ihren ungefähren Wert. Das siehst nur du hier; es steht nie auf einem Overlay.',
  'Sign an address': 'Eine Adresse signieren',
  'For developers: has Euler Stream sign an address of TikTok’s.':
    'Für Entwickler: lässt Euler Stream eine Adresse von TikTok signieren.',
  'Ask TikTok for it': 'Bei TikTok anfragen',
  'See Euler Stream’s plans': 'Tarife von Euler Stream ansehen',
  Connect: 'Verbinden',
  'Open setup': 'Einrichtung öffnen',
  '“{title}” needs the permission {scope}, which you have not given yet.':
    '„{title}“ braucht die Erlaubnis {scope}, die du noch nicht gegeben hast.',
  'Euler Stream refused the permission {scope}. Allow it for your OAuth client in Euler Stream’s dashboard, then ask again.':
    'Euler Stream hat die Erlaubnis {scope} abgelehnt. Erlaube sie für deinen OAuth-Client im Dashboard von Euler Stream und frag dann noch einmal.',
  'Your Euler Stream plan does not include “{title}”. Euler Stream sells bigger plans; everything else in Fanlight goes on without one.':
    'Dein Euler-Stream-Tarif enthält „{title}“ nicht. Euler Stream verkauft größere Tarife; alles andere in Fanlight läuft ohne.',
  '“{title}” is turned off. Turn it on first.': '„{title}“ ist ausgeschaltet. Schalte es zuerst ein.',
  'TikTok does not let the connected account do this: only the host of a LIVE and its moderators may.':
    'TikTok lässt das verbundene Konto das nicht tun: Nur Host und Moderatoren eines LIVE dürfen es.',
  'TikTok has ended the session that you gave to Euler Stream. Connect your account again.':
    'TikTok hat die Sitzung beendet, die du Euler Stream gegeben hast. Verbinde dein Konto neu.',
  'TikTok refused to do this.': 'TikTok hat das abgelehnt.',
  'Fanlight has not seen this person lately.': 'Fanlight hat diese Person in letzter Zeit nicht gesehen.',
  'This is a made-up person of a test. Only real viewers can be moderated.':
    'Das ist eine erfundene Person eines Tests. Moderieren kann man nur echte Zuschauer.',
  'Fanlight does not know the number of your TikTok account yet. Write one line in your own LIVE’s chat, then try again.':
    'Fanlight kennt die Nummer deines TikTok-Kontos noch nicht. Schreib eine Zeile in den Chat deines LIVE und versuch es noch einmal.',
  'There is nothing in this message.': 'Diese Nachricht ist leer.',
  'One glance: live, source, budget, OBS, last event. Fits 300 px.':
    'Auf einen Blick: live, Quelle, Budget, OBS, letztes Ereignis. Passt in 300 px.',
  'Chat, mutes, bans, comments, moderators and figures. Fits 320 px.':
    'Chat, Stummschalten, Sperren, Kommentare, Moderatoren und Zahlen. Passt in 320 px.',
  'This whole page: overlays, their settings, test events.':
    'Diese ganze Seite: Overlays, ihre Einstellungen, Testereignisse.',
  'Fanlight status': 'Fanlight-Status',
  'Fanlight control': 'Fanlight-Steuerung',
}
