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
  'Today’s calls of your Euler Stream plan are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'Die heutigen Anfragen deines Euler-Stream-Tarifs sind aufgebraucht. Fanlight macht weiter, sobald Euler Stream neue gibt; ein größerer Tarif hat mehr.',
  'Today’s calls of this LIVE are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'Die heutigen Anfragen für dieses LIVE sind aufgebraucht. Fanlight macht weiter, sobald Euler Stream neue gibt; ein größerer Tarif hat mehr.',
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
  'Start OBS, if it is not open.': 'Starte OBS, falls es nicht offen ist.',
  'In OBS, open Tools → WebSocket Server Settings.': 'Öffne in OBS Werkzeuge → WebSocket-Servereinstellungen.',
  'Tick "Enable WebSocket server".': 'Setz den Haken bei „WebSocket-Server aktivieren“.',
  'Press OK. Fanlight connects by itself.': 'Drück OK. Fanlight verbindet sich von selbst.',
  'Press "Show Connect Info".': 'Drück „Verbindungsinformationen anzeigen“.',
  'Copy the Server Password with the button beside it.': 'Kopiere das Serverpasswort mit dem Knopf daneben.',
  'Paste it here and pair again.': 'Füge es hier ein und koppel neu.',
  'On the computer where OBS runs, open Tools → WebSocket Server Settings → Show Connect Info.':
    'Öffne auf dem Computer, auf dem OBS läuft, Werkzeuge → WebSocket-Servereinstellungen → Verbindungsinformationen anzeigen.',
  'Copy the Server IP from there and pair again.': 'Kopiere von dort die Server-IP und koppel neu.',
  'Check that the other computer is on, in the same network, and that OBS is open there.':
    'Prüf, ob der andere Computer an und im selben Netzwerk ist und ob OBS dort offen ist.',
  'Allow OBS in the firewall of that computer, for private networks.':
    'Erlaube OBS in der Firewall jenes Computers, für private Netzwerke.',
  'Compare the Server Port there with the one given here (4455 unless you changed it).':
    'Vergleich den Serverport dort mit dem hier angegebenen (4455, wenn du ihn nicht geändert hast).',
  'Update OBS to 28 or newer: Help → Check for Updates.':
    'Aktualisiere OBS auf 28 oder neuer: Hilfe → Nach Updates suchen.',
  'Nothing, if you did this on purpose. Fanlight connects again by itself.':
    'Nichts, wenn du das absichtlich getan hast. Fanlight verbindet sich von selbst wieder.',
  'OBS asks for a password, and Fanlight has none.': 'OBS verlangt ein Passwort, und Fanlight hat keines.',
  'OBS did not accept the password: it was mistyped, or it was changed in OBS.':
    'OBS hat das Passwort nicht akzeptiert: Es wurde falsch getippt oder in OBS geändert.',
  'Copy it in OBS:': 'Kopiere es in OBS:',
  'Tools → WebSocket Server Settings → Show Connect Info → Server Password.':
    'Werkzeuge → WebSocket-Servereinstellungen → Verbindungsinformationen anzeigen → Serverpasswort.',
  'What answers at {address} is not OBS.': 'Was unter {address} antwortet, ist nicht OBS.',
  'What listens at {host}:{port} does not answer the way OBS 28 and newer do.':
    'Was unter {host}:{port} lauscht, antwortet nicht so wie OBS ab 28.',
  'Compare the port with the one in OBS:': 'Vergleich den Port mit dem in OBS:',
  'Tools → WebSocket Server Settings → Server Port.': 'Werkzeuge → WebSocket-Servereinstellungen → Serverport.',
  'This OBS speaks another version of its remote control than Fanlight.':
    'Dieses OBS spricht eine andere Version der Fernsteuerung als Fanlight.',
  'Fanlight was disconnected in OBS.': 'Fanlight wurde in OBS getrennt.',
  'There is no computer named "{name}" in this network.': 'In diesem Netzwerk gibt es keinen Computer namens „{name}“.',
  'Nothing answers at {address}.': 'Unter {address} antwortet nichts.',
  'OBS is not there: it is closed, or its WebSocket server is off (looked at {address}). Open OBS, then tick Tools → WebSocket Server Settings → Enable WebSocket server.':
    'OBS ist nicht da: Es ist geschlossen, oder sein WebSocket-Server ist aus (gesucht unter {address}). Öffne OBS und setz den Haken bei Werkzeuge → WebSocket-Servereinstellungen → WebSocket-Server aktivieren.',
  'OBS would not tell what it holds: {reason}': 'OBS wollte nicht sagen, was es enthält: {reason}',
  'OBS would not undo the layout: {reason}': 'OBS wollte das Layout nicht rückgängig machen: {reason}',
  'OBS would not create the source "{name}": {reason}': 'OBS wollte die Quelle „{name}“ nicht anlegen: {reason}',
  'OBS would not create the scene "{name}": {reason}': 'OBS wollte die Szene „{name}“ nicht anlegen: {reason}',
  'OBS would not bring the source "{name}" up to date: {reason}':
    'OBS wollte die Quelle „{name}“ nicht auf den neuesten Stand bringen: {reason}',
  'OBS {version} names sources only by their names (ids came with OBS 30). Renaming one is fine, but not while Fanlight is just adding or checking it.':
    'OBS {version} kennt Quellen nur beim Namen (IDs kamen mit OBS 30). Umbenennen ist in Ordnung, nur nicht, während Fanlight die Quelle gerade hinzufügt oder prüft.',
  'The browser inside OBS {version} is Chromium 103. The overlays are built for it; your own Custom CSS cannot use nesting, :has() or color-mix().':
    'Der Browser in OBS {version} ist Chromium 103. Die Overlays sind dafür gebaut; dein eigenes Custom CSS kann weder Verschachtelung noch :has() noch color-mix() benutzen.',
  'OBS {version} does not let hidden browser sources rest, so overlays in other scenes cost processor time. A later 32 mends it.':
    'OBS {version} lässt verborgene Browserquellen nicht ruhen, daher kosten Overlays in anderen Szenen Rechenzeit. Eine spätere 32 behebt das.',
  'OBS {version} has a browser (Chromium 95 or older) in which the overlays do not run, and no remote control of its own. Update OBS to 28 or newer.':
    'OBS {version} hat einen Browser (Chromium 95 oder älter), in dem die Overlays nicht laufen, und keine eigene Fernsteuerung. Aktualisiere OBS auf 28 oder neuer.',
  'This OBS was built without browser sources, as some Linux packages are, so no overlay can be shown. Install OBS from obsproject.com, its PPA or Flathub.':
    'Dieses OBS wurde ohne Browserquellen gebaut, wie manche Linux-Pakete, daher lässt sich kein Overlay zeigen. Installiere OBS von obsproject.com, aus dem PPA oder von Flathub.',
  'This OBS cannot be asked to refresh a source, so a dead one stays as it is.':
    'Dieses OBS kann man nicht bitten, eine Quelle zu aktualisieren; eine tote bleibt also, wie sie ist.',
  'This OBS gives no pictures of its sources, so Fanlight cannot see them paint.':
    'Dieses OBS gibt keine Bilder seiner Quellen heraus, daher kann Fanlight nicht sehen, ob sie etwas zeigen.',
  'OBS {version} tells of one canvas only. A vertical layout goes onto that one; extra vertical canvases came with OBS 32.':
    'OBS {version} kennt nur eine Leinwand. Ein Hochformat-Layout kommt auf diese; zusätzliche Hochformat-Leinwände kamen mit OBS 32.',
  'A page was opened in Chromium {version}; the overlays need 103 or newer. Update that program.':
    'Eine Seite wurde in Chromium {version} geöffnet; die Overlays brauchen 103 oder neuer. Aktualisiere dieses Programm.',
  'OBS {version} is connected.': 'OBS {version} ist verbunden.',
  'OBS switched to the scene collection "{name}".': 'OBS hat zur Szenensammlung „{name}“ gewechselt.',
  'The source "{name}" was deleted in OBS. Add it again if that was a mistake.':
    'Die Quelle „{name}“ wurde in OBS gelöscht. Füg sie wieder hinzu, falls das ein Versehen war.',
  'The source "{name}" was taken out of the scene "{scene}".':
    'Die Quelle „{name}“ wurde aus der Szene „{scene}“ genommen.',
  'The source "{old}" is now called "{name}". Fanlight still knows it.':
    'Die Quelle „{old}“ heißt jetzt „{name}“. Fanlight kennt sie weiterhin.',
  'The scene "{old}" is now called "{name}".': 'Die Szene „{old}“ heißt jetzt „{name}“.',
  'The scene "{name}" was deleted in OBS.': 'Die Szene „{name}“ wurde in OBS gelöscht.',
  'The source "{name}" was given the new address of its overlay.':
    'Die Quelle „{name}“ hat die neue Adresse ihres Overlays bekommen.',
  '"{name}" had gone silent and was refreshed.': '„{name}“ war verstummt und wurde aktualisiert.',
  '"{name}" had been deleted by hand already.': '„{name}“ war schon von Hand gelöscht worden.',
  'Fanlight is just connecting to OBS. Try again in a moment.':
    'Fanlight verbindet sich gerade mit OBS. Versuch es gleich noch einmal.',
  'OBS has no scene named "{name}". It may have been renamed; choose one from the list.':
    'OBS hat keine Szene namens „{name}“. Vielleicht wurde sie umbenannt; wähl eine aus der Liste.',
  '{overlay} is not in OBS. It was never added, or its source was deleted there. Press Add.':
    '{overlay} ist nicht in OBS. Es wurde nie hinzugefügt, oder seine Quelle wurde dort gelöscht. Drück auf Hinzufügen.',
  'OBS runs on another computer, where Fanlight cannot write a file. Download the waiting page, copy it there and drag it into OBS.':
    'OBS läuft auf einem anderen Computer, auf dem Fanlight keine Datei schreiben kann. Lade die Warteseite herunter, kopiere sie dorthin und zieh sie in OBS.',
  '{overlay}: added as "{name}".': '{overlay}: als „{name}“ hinzugefügt.',
  '{overlay}: "{name}" was in OBS already and is shown in this scene too.':
    '{overlay}: „{name}“ war schon in OBS und ist jetzt auch in dieser Szene.',
  '{overlay}: "{name}" is in this scene already, and up to date.':
    '{overlay}: „{name}“ ist schon in dieser Szene und auf dem neuesten Stand.',
  '{overlay}: placed as "{name}".': '{overlay}: als „{name}“ platziert.',
  'There is no layout to undo.': 'Es gibt kein Layout zum Rückgängigmachen.',
  'Choose at least one overlay.': 'Wähl mindestens ein Overlay.',
  'The canvas of OBS is {size}, so the overlays stand in its middle column, the part that is cropped for TikTok. For a picture that is vertical itself set Settings → Video → Base (Canvas) Resolution to 1080x1920.':
    'Die Leinwand von OBS ist {size}, daher stehen die Overlays in der mittleren Spalte, die für TikTok ausgeschnitten wird. Für ein echtes Hochformat stell Einstellungen → Video → Basis-(Leinwand-)Auflösung auf 1080x1920.',
  'The canvas of OBS is {size}, so the wide layout stands in a band across its middle.':
    'Die Leinwand von OBS ist {size}, daher steht das breite Layout in einem Band quer durch die Mitte.',
  'This dock address is not valid any more. Take a new one from the setup page.':
    'Diese Dock-Adresse gilt nicht mehr. Hol dir eine neue von der Einrichtungsseite.',
  'OBS is on another computer ({address}), and Fanlight listens to this one alone. Start Fanlight with FANLIGHT_HOST=0.0.0.0 and try again.':
    'OBS ist auf einem anderen Computer ({address}), und Fanlight hört nur auf diesen. Starte Fanlight mit FANLIGHT_HOST=0.0.0.0 und versuch es noch einmal.',
  'Other machines of your network can open overlays and the status dock by the addresses below.':
    'Andere Geräte in deinem Netzwerk können Overlays und das Status-Dock über die Adressen unten öffnen.',
  'Only this computer reaches Fanlight. For OBS on another machine of your network, start Fanlight with FANLIGHT_HOST=0.0.0.0 (npm start -- --host 0.0.0.0).':
    'Nur dieser Computer erreicht Fanlight. Für OBS auf einem anderen Gerät deines Netzwerks starte Fanlight mit FANLIGHT_HOST=0.0.0.0 (npm start -- --host 0.0.0.0).',
  'Fanlight itself listens to this computer alone; others reach it by way of {address}.':
    'Fanlight selbst hört nur auf diesen Computer; andere erreichen es über {address}.',
  'With an overlay’s full address: what that overlay shows, so chat, names, gifts and numbers of your LIVE.':
    'Mit der vollen Adresse eines Overlays: was dieses Overlay zeigt, also Chat, Namen, Geschenke und Zahlen deines LIVE.',
  'With the dock’s full address: whether you are live, how Fanlight is doing, and the last event.':
    'Mit der vollen Adresse des Docks: ob du live bist, wie es Fanlight geht und das letzte Ereignis.',
  'Without an address: the empty pages, no data. The setup page and its API answer to this computer, and to devices that you paired by a code.':
    'Ohne Adresse: die leeren Seiten, keine Daten. Die Einrichtungsseite und ihre API antworten nur diesem Computer und Geräten, die du mit einem Code gekoppelt hast.',
  'The traffic is plain http: whoever controls the network, or shares an open Wi-Fi, can read it, keys included.':
    'Der Verkehr ist unverschlüsseltes http: Wer das Netzwerk kontrolliert oder dasselbe offene WLAN nutzt, kann alles mitlesen, auch die Schlüssel.',
  'OBS paints "{name}": its picture has just changed.': 'OBS zeigt „{name}“: Das Bild hat sich gerade geändert.',
  'OBS paints "{name}": the test came through and was seen.': 'OBS zeigt „{name}“: Der Test kam an und war zu sehen.',
  'OBS does not show {name} just now, and a hidden source rests. Go to its scene and try again.':
    'OBS zeigt {name} gerade nicht, und eine verborgene Quelle ruht. Wechsle zu ihrer Szene und versuch es noch einmal.',
  '{name} is in OBS, but its page is not connected to Fanlight. Press Refresh; if that does not help, look whether another program blocks OBS.':
    '{name} ist in OBS, aber die Seite ist nicht mit Fanlight verbunden. Drück auf Aktualisieren; wenn das nicht hilft, sieh nach, ob ein anderes Programm OBS blockiert.',
  "OBS shows something of {name}, but the test did not change it. Is that kind of event switched off in the overlay's settings?":
    'OBS zeigt etwas von {name}, aber der Test hat nichts daran geändert. Ist diese Art Ereignis in den Einstellungen des Overlays ausgeschaltet?',
  'The page of {name} is connected. It shows something only while there is something to show, such as a poll or a wheel that turns: start it on the control page and try again.':
    'Die Seite von {name} ist verbunden. Sie zeigt nur etwas, solange es etwas zu zeigen gibt, zum Beispiel eine Umfrage oder ein drehendes Glücksrad: Starte es auf der Steuerungsseite und versuch es noch einmal.',
  'The page of {name} is connected, but OBS shows nothing of it. Is that kind of event switched off in the overlay\'s settings? If not, look at OBS → Settings → Advanced → "Enable Browser Source Hardware Acceleration": switching it helps on some computers.':
    'Die Seite von {name} ist verbunden, aber OBS zeigt nichts davon. Ist diese Art Ereignis in den Einstellungen des Overlays ausgeschaltet? Wenn nicht, sieh nach unter OBS → Einstellungen → Erweitert → „Hardwarebeschleunigung für Browserquellen aktivieren“: Umschalten hilft auf manchen Computern.',
  'That is no address of a computer. It looks like localhost or 192.168.1.20.':
    'Das ist keine Adresse eines Computers. Sie sieht aus wie localhost oder 192.168.1.20.',
  'That is none of the addresses of this Fanlight.': 'Das ist keine der Adressen dieses Fanlight.',
  'Euler Stream does not let Fanlight do this, even with a fresh connection. Most likely your Euler Stream plan does not include it, or the permission was taken back. Your overlays are not affected.':
    'Euler Stream lässt Fanlight das nicht tun, auch nicht mit einer frischen Verbindung. Wahrscheinlich enthält dein Euler-Stream-Tarif es nicht, oder die Erlaubnis wurde zurückgenommen. Deine Overlays sind nicht betroffen.',
  'TikTok sent Euler Stream nothing for a while, so the connection was given up.':
    'TikTok hat Euler Stream eine Weile nichts geschickt, daher wurde die Verbindung aufgegeben.',
  'Euler Stream does not understand the handle or the API key. Check both.':
    'Euler Stream versteht den TikTok-Namen oder den API-Schlüssel nicht. Prüf beide.',
  'Euler Stream does not accept the API key. Check FANLIGHT_EULER_API_KEY.':
    'Euler Stream akzeptiert den API-Schlüssel nicht. Prüf FANLIGHT_EULER_API_KEY.',
  'The API key may not be used for this creator. Check the handle, or take another key.':
    'Der API-Schlüssel darf für diesen Creator nicht benutzt werden. Prüf den TikTok-Namen oder nimm einen anderen Schlüssel.',
  'TikTok closed its connection to Euler Stream.': 'TikTok hat seine Verbindung zu Euler Stream geschlossen.',
  'Euler Stream ends each connection after some hours. Fanlight makes a new one.':
    'Euler Stream beendet jede Verbindung nach einigen Stunden. Fanlight baut eine neue auf.',
  'Euler Stream could not reach your LIVE on TikTok.': 'Euler Stream konnte dein LIVE auf TikTok nicht erreichen.',
  'Euler Stream could not look up your LIVE on TikTok.': 'Euler Stream konnte dein LIVE auf TikTok nicht finden.',
  'The connection to Euler Stream’s cloud broke off.': 'Die Verbindung zur Cloud von Euler Stream ist abgebrochen.',
  'Euler Stream’s cloud closed the connection.': 'Die Cloud von Euler Stream hat die Verbindung geschlossen.',
  'Euler Stream’s cloud does not open a connection right now.':
    'Die Cloud von Euler Stream öffnet gerade keine Verbindung.',
  'Euler Stream’s cloud connection has a fault of its own.':
    'Die Cloud-Verbindung von Euler Stream hat einen eigenen Fehler.',
  'Your Euler Stream plan has no connection left. Close another program that uses the same API key.':
    'Dein Euler-Stream-Tarif hat keine Verbindung mehr frei. Schließ ein anderes Programm, das denselben API-Schlüssel benutzt.',
  'The {what} for Euler Stream holds characters that it cannot have. Paste it again.':
    'Das hier für Euler Stream enthält unmögliche Zeichen: {what}. Füge es noch einmal ein.',
  'Fanlight sends tokens only over https. Change the address of Euler’s API (now at {address}) to one that begins with https.':
    'Fanlight schickt Tokens nur über https. Ändere die Adresse von Eulers API (jetzt {address}) in eine, die mit https beginnt.',
  'Euler Stream sent an answer of more than {count} MB, which cannot be right. Fanlight threw it away and asks again.':
    'Euler Stream hat eine Antwort von mehr als {count} MB geschickt, das kann nicht stimmen. Fanlight hat sie verworfen und fragt erneut.',
  'Euler Stream’s answer holds no signed address. Try again in a moment.':
    'In der Antwort von Euler Stream fehlt die signierte Adresse. Versuch es gleich noch einmal.',
  'Only addresses of TikTok can be signed. They begin with https://www.tiktok.com/ or https://webcast.tiktok.com/.':
    'Signieren lassen sich nur Adressen von TikTok. Sie beginnen mit https://www.tiktok.com/ oder https://webcast.tiktok.com/.',
  'Euler Stream does not take calls right now, or something on the way (a firewall, a proxy, a VPN) does not let Fanlight through. Fanlight keeps trying.':
    'Euler Stream nimmt gerade keine Anfragen an, oder etwas unterwegs (Firewall, Proxy, VPN) lässt Fanlight nicht durch. Fanlight versucht es weiter.',
  'The secure connection to Euler Stream could not be trusted. Check that this computer’s date is right, and whether a virus scanner or a proxy opens secure connections.':
    'Der sicheren Verbindung zu Euler Stream war nicht zu trauen. Prüf, ob das Datum dieses Computers stimmt und ob ein Virenscanner oder Proxy sichere Verbindungen öffnet.',
  'Euler Stream names a direct connection that does not lead to TikTok, and Fanlight does not go there.':
    'Euler Stream nennt eine direkte Verbindung, die nicht zu TikTok führt, und Fanlight geht dort nicht hin.',
  'Euler Stream sent no key for TikTok’s direct connection.':
    'Euler Stream hat keinen Schlüssel für die direkte Verbindung zu TikTok geschickt.',
  'Euler Stream sent an answer that cannot be read. Try again in a moment.':
    'Euler Stream hat eine unlesbare Antwort geschickt. Versuch es gleich noch einmal.',
  'This LIVE is over, so there is nothing to do it in.': 'Dieses LIVE ist vorbei, daher geht das nicht mehr.',
  'TikTok knows nobody by this number.': 'TikTok kennt niemanden mit dieser Nummer.',
  'TikTok knows nobody by this name.': 'TikTok kennt niemanden mit diesem Namen.',
  'TikTok did not tell who this is.': 'TikTok hat nicht gesagt, wer das ist.',
  'Euler Stream did not tell.': 'Euler Stream hat es nicht gesagt.',
  'Euler Stream’s answer holds no access that Fanlight could use. Try again in a moment.':
    'Die Antwort von Euler Stream enthält keinen Zugang, den Fanlight nutzen könnte. Versuch es gleich noch einmal.',
  'Euler Stream does not accept this permission any more: it is too old, used up or taken back. Connect again.':
    'Euler Stream akzeptiert diese Erlaubnis nicht mehr: Sie ist zu alt, verbraucht oder zurückgenommen. Verbinde dich neu.',
  'Euler Stream does not know this OAuth client, or its secret is wrong. Paste both again from Euler’s dashboard.':
    'Euler Stream kennt diesen OAuth-Client nicht, oder das Secret ist falsch. Füge beides noch einmal aus Eulers Dashboard ein.',
  'Euler Stream did not understand how Fanlight asked. Look for a newer Fanlight.':
    'Euler Stream hat die Anfrage von Fanlight nicht verstanden. Sieh nach, ob es ein neueres Fanlight gibt.',
  'Euler Stream did not give the permission ({scope}).': 'Euler Stream hat die Erlaubnis nicht gegeben ({scope}).',
  'Euler Stream does not give one of the permissions that Fanlight asks for. Ask for fewer, or allow them for your OAuth client.':
    'Euler Stream gibt eine der Erlaubnisse nicht, um die Fanlight bittet. Bitte um weniger, oder erlaube sie für deinen OAuth-Client.',
  'Euler Stream may not give: {scopes}. What was connected before stays connected.':
    'Das darf Euler Stream nicht geben: {scopes}. Was vorher verbunden war, bleibt verbunden.',
  'Euler Stream asks Fanlight to slow down. It goes on by itself.':
    'Euler Stream bittet Fanlight, langsamer zu machen. Es geht von selbst weiter.',
  'Euler Stream asks Fanlight to slow down: this minute’s calls of your Euler Stream plan are used up. It goes on by itself.':
    'Euler Stream bittet Fanlight, langsamer zu machen: Die Anfragen dieser Minute in deinem Euler-Stream-Tarif sind aufgebraucht. Es geht von selbst weiter.',
  'Euler Stream asks Fanlight to slow down: this minute’s calls of this LIVE are used up. It goes on by itself.':
    'Euler Stream bittet Fanlight, langsamer zu machen: Die Anfragen dieser Minute für dieses LIVE sind aufgebraucht. Es geht von selbst weiter.',
  'Euler Stream asks Fanlight to slow down: this hour’s calls of your Euler Stream plan are used up. It goes on by itself.':
    'Euler Stream bittet Fanlight, langsamer zu machen: Die Anfragen dieser Stunde in deinem Euler-Stream-Tarif sind aufgebraucht. Es geht von selbst weiter.',
  'Euler Stream asks Fanlight to slow down: this hour’s calls of this LIVE are used up. It goes on by itself.':
    'Euler Stream bittet Fanlight, langsamer zu machen: Die Anfragen dieser Stunde für dieses LIVE sind aufgebraucht. Es geht von selbst weiter.',
  'Its words:': 'Im Wortlaut:',
  'Euler Stream does not let Fanlight in. If you gave it an API key, check that key in Euler’s dashboard; check too that your OAuth client still exists there.':
    'Euler Stream lässt Fanlight nicht herein. Wenn du einen API-Schlüssel angegeben hast, prüf ihn in Eulers Dashboard; prüf auch, ob es deinen OAuth-Client dort noch gibt.',
  'Euler Stream does not know what Fanlight asks for. It may have changed: look for a newer Fanlight, and check the TikTok handle.':
    'Euler Stream kennt nicht, wonach Fanlight fragt. Vielleicht hat es sich geändert: Sieh nach, ob es ein neueres Fanlight gibt, und prüf den TikTok-Namen.',
  'Euler Stream did not accept how Fanlight asked. Check the TikTok handle; if it is right, look for a newer Fanlight.':
    'Euler Stream hat die Anfrage von Fanlight nicht angenommen. Prüf den TikTok-Namen; wenn er stimmt, sieh nach, ob es ein neueres Fanlight gibt.',
  'Euler Stream points somewhere else, and Fanlight does not take your token there. Its address may have changed: look for a newer Fanlight, or check the address of the API.':
    'Euler Stream verweist woandershin, und dorthin bringt Fanlight dein Token nicht. Vielleicht hat sich die Adresse geändert: Sieh nach, ob es ein neueres Fanlight gibt, oder prüf die Adresse der API.',
  'A guard in front of Euler Stream takes Fanlight for a robot. A VPN makes this likelier; Fanlight tries again later.':
    'Ein Wächter vor Euler Stream hält Fanlight für einen Roboter. Mit einem VPN passiert das eher; Fanlight versucht es später wieder.',
  'Fanlight asks Euler Stream’s cloud for your LIVE.': 'Fanlight fragt die Cloud von Euler Stream nach deinem LIVE.',
  'Your LIVE is coming in through Euler Stream’s cloud.': 'Dein LIVE kommt über die Cloud von Euler Stream an.',
  'Euler Stream’s cloud cannot be reached. Check your internet connection; Fanlight keeps trying.':
    'Die Cloud von Euler Stream ist nicht erreichbar. Prüf deine Internetverbindung; Fanlight versucht es weiter.',
  'Your LIVE is on, so no recording is played: viewers could not tell one from the other. Try again afterwards.':
    'Dein LIVE läuft, daher wird keine Aufnahme abgespielt: Zuschauer könnten beides nicht unterscheiden. Versuch es danach noch einmal.',
  'Fanlight cannot write to its data folder; the disk may be full. Nothing is lost yet: make some room, and it goes on by itself.':
    'Fanlight kann nicht in seinen Datenordner schreiben; vielleicht ist die Festplatte voll. Noch ist nichts verloren: Mach etwas Platz, dann geht es von selbst weiter.',
  'Fanlight looks every {count} seconds, so that the day’s calls last.':
    'Fanlight sieht alle {count} Sekunden nach, damit die Anfragen für den Tag reichen.',
  'Euler Stream does not say how many calls a day you have, so Fanlight reckons with {count}.':
    'Euler Stream sagt nicht, wie viele Anfragen du am Tag hast, daher rechnet Fanlight mit {count}.',
  'A bigger Euler Stream plan would make it faster.': 'Mit einem größeren Euler-Stream-Tarif ginge es schneller.',
  'Euler Stream’s answer names no direct connection to TikTok.':
    'Die Antwort von Euler Stream nennt keine direkte Verbindung zu TikTok.',
  'This computer cannot find TikTok on the internet. Check your connection.':
    'Dieser Computer findet TikTok im Internet nicht. Prüf deine Verbindung.',
  'TikTok’s direct connection could not be reached.': 'Die direkte Verbindung zu TikTok war nicht erreichbar.',
  'TikTok did not open its direct connection.': 'TikTok hat seine direkte Verbindung nicht geöffnet.',
  'TikTok closed its direct connection.': 'TikTok hat seine direkte Verbindung geschlossen.',
  'TikTok closed its direct connection: it says that the LIVE is private, blocked or over.':
    'TikTok hat seine direkte Verbindung geschlossen: Es sagt, das LIVE sei privat, gesperrt oder vorbei.',
  'The direct connection to TikTok broke off.': 'Die direkte Verbindung zu TikTok ist abgebrochen.',
  'TikTok’s direct connection went silent and was given up.':
    'Die direkte Verbindung zu TikTok verstummte und wurde aufgegeben.',
  'TikTok’s direct connection speaks in a way that Fanlight cannot read.':
    'Die direkte Verbindung zu TikTok spricht so, dass Fanlight sie nicht lesen kann.',
  'The direct connection to TikTok is tried again by itself:':
    'Die direkte Verbindung zu TikTok wird von selbst wieder versucht:',
  'It stands in, because:': 'Das springt ein, weil:',
  'It stands in:': 'Das springt ein:',
  'Meanwhile:': 'Bis dahin:',
  'TikFinity is connected. Fanlight waits for your LIVE to begin there.':
    'TikFinity ist verbunden. Fanlight wartet, bis dein LIVE dort beginnt.',
  'Your LIVE is coming in through TikFinity.': 'Dein LIVE kommt über TikFinity an.',
  'TikFinity does not answer on this computer. Start the TikFinity app and connect it to your LIVE; Fanlight keeps trying.':
    'TikFinity antwortet auf diesem Computer nicht. Starte die TikFinity-App und verbinde sie mit deinem LIVE; Fanlight versucht es weiter.',
  'TikFinity closed its connection. Is it still running? Fanlight keeps trying.':
    'TikFinity hat seine Verbindung geschlossen. Läuft es noch? Fanlight versucht es weiter.',
  'A recorded LIVE is being played.': 'Ein aufgenommenes LIVE wird abgespielt.',
  'The recorded LIVE is over.': 'Das aufgenommene LIVE ist vorbei.',
  'The disk is full, so recording has stopped. Your LIVE goes on. Free some space, then turn recording on again.':
    'Die Festplatte ist voll, daher hat die Aufnahme angehalten. Dein LIVE läuft weiter. Mach Platz und schalte die Aufnahme dann wieder ein.',
  'The disk is almost full, so recording has stopped to leave room for your LIVE. Free some space, then turn it on again.':
    'Die Festplatte ist fast voll, daher hat die Aufnahme angehalten, damit Platz für dein LIVE bleibt. Mach Platz und schalte sie dann wieder ein.',
  'Fanlight may not write to its folder for recordings, so recording has stopped. Your LIVE goes on.':
    'Fanlight darf nicht in seinen Ordner für Aufnahmen schreiben, daher hat die Aufnahme angehalten. Dein LIVE läuft weiter.',
  'The disk does not keep up, so recording has stopped. Your LIVE goes on.':
    'Die Festplatte kommt nicht mit, daher hat die Aufnahme angehalten. Dein LIVE läuft weiter.',
  'The disk refused to keep the recording, so recording has stopped. Your LIVE goes on.':
    'Die Festplatte hat die Aufnahme nicht angenommen, daher hat sie angehalten. Dein LIVE läuft weiter.',
  'A recording is a file whose name is letters, digits, "-", "_" and ".", and ends in .jsonl.':
    'Eine Aufnahme ist eine Datei, deren Name aus Buchstaben, Ziffern, „-“, „_“ und „.“ besteht und auf .jsonl endet.',
  'There is a recording named {name} already. Rename the file first.':
    'Eine Aufnahme namens {name} gibt es schon. Benenne die Datei zuerst um.',
  'This file is larger than any recording of Fanlight.': 'Diese Datei ist größer als jede Aufnahme von Fanlight.',
  'There is no recording of that name.': 'Eine Aufnahme dieses Namens gibt es nicht.',
  'The disk is full, so new events cannot be kept. Free some space; Fanlight goes on by itself. ({file})':
    'Die Festplatte ist voll, daher können neue Ereignisse nicht gespeichert werden. Mach Platz; Fanlight macht von selbst weiter. ({file})',
  'The file with your events is damaged. Fanlight moves it aside, keeps what can still be read, and goes on. ({file})':
    'Die Datei mit deinen Ereignissen ist beschädigt. Fanlight legt sie beiseite, behält, was noch lesbar ist, und macht weiter. ({file})',
  'Fanlight may not write to its data folder. Check that the folder exists and that you may change it. ({file})':
    'Fanlight darf nicht in seinen Datenordner schreiben. Prüf, ob es den Ordner gibt und ob du ihn ändern darfst. ({file})',
  'The disk refused to keep new events. Check that it is connected and healthy. ({file})':
    'Die Festplatte hat neue Ereignisse nicht angenommen. Prüf, ob sie angeschlossen und in Ordnung ist. ({file})',
  'Another part of Fanlight has taken over this account, so what came in here was not kept twice.':
    'Ein anderer Teil von Fanlight hat dieses Konto übernommen, daher wurde das hier Angekommene nicht doppelt gespeichert.',
  'Redis has just come back with other data than before. Fanlight looks at it, and this works again in a moment.':
    'Redis ist gerade mit anderen Daten als vorher zurückgekommen. Fanlight sieht sie sich an, und gleich geht es wieder.',
  'Redis does not let Fanlight in. Check the user name and password in FANLIGHT_REDIS, and what they may do.':
    'Redis lässt Fanlight nicht herein. Prüf Benutzername und Passwort in FANLIGHT_REDIS und was sie dürfen.',
  'Redis has no memory left, so new events cannot be kept. Give it more; Fanlight goes on by itself.':
    'Redis hat keinen Speicher mehr frei, daher können neue Ereignisse nicht gespeichert werden. Gib ihm mehr; Fanlight macht von selbst weiter.',
  'Redis is starting, moving to another machine, or cannot write to its disk. Fanlight tries again by itself.':
    'Redis startet gerade, zieht auf eine andere Maschine um oder kann nicht auf seine Festplatte schreiben. Fanlight versucht es von selbst wieder.',
  'Redis cannot be reached. Overlays keep what they show, and Fanlight goes on by itself once Redis is back. Whoever runs this Fanlight should look at Redis.':
    'Redis ist nicht erreichbar. Overlays behalten, was sie zeigen, und Fanlight macht von selbst weiter, sobald Redis zurück ist. Wer dieses Fanlight betreibt, sollte sich Redis ansehen.',
  'Redis refused what Fanlight asked of it. It must be version 7 or newer, not a cluster, and not used by others under the same names.':
    'Redis hat abgelehnt, was Fanlight von ihm wollte. Es muss Version 7 oder neuer sein, kein Cluster, und niemand sonst darf dieselben Namen benutzen.',
  'Fanlight lost its connection to Redis in the middle of something. It tries again.':
    'Fanlight hat mittendrin die Verbindung zu Redis verloren. Es versucht es wieder.',
  'Something went wrong inside Fanlight.': 'In Fanlight ist etwas schiefgegangen.',
  'TikTok takes {most} characters in one message, and this has {count}.':
    'TikTok nimmt höchstens {most} Zeichen pro Nachricht, und diese hat {count}.',
  'Fanlight does not know your TikTok handle. Enter it on the setup page.':
    'Fanlight kennt deinen TikTok-Namen nicht. Gib ihn auf der Einrichtungsseite ein.',
  '“{title}” needs the permission {scope}, which you have not given.':
    '„{title}“ braucht die Erlaubnis {scope}, die du nicht gegeben hast.',
  'The live feed is what Fanlight is made of and stays on. To end it, disconnect on the setup page.':
    'Der Live-Feed ist das, woraus Fanlight besteht, und bleibt an. Um ihn zu beenden, trenn die Verbindung auf der Einrichtungsseite.',
  'Euler Stream offers only the daily ranking here. Choose “daily”.':
    'Euler Stream bietet hier nur die Tagesrangliste. Wähl „täglich“.',
  'That is not a TikTok handle. It looks like @somebody: letters, digits, "_" and ".", 24 characters at most.':
    'Das ist kein TikTok-Name. Er sieht aus wie @jemand: Buchstaben, Ziffern, „_“ und „.“, höchstens 24 Zeichen.',
  'The watch list holds {count} people at most. Remove somebody first.':
    'Auf die Liste passen höchstens {count} Leute. Entferne zuerst jemanden.',
  'This is set by {name} where Fanlight is started, so it cannot be changed here.':
    'Das ist beim Start von Fanlight durch {name} festgelegt und lässt sich hier nicht ändern.',
  'This is set by FANLIGHT_RECORD where Fanlight is started, so it cannot be changed here.':
    'Das ist beim Start von Fanlight durch FANLIGHT_RECORD festgelegt und lässt sich hier nicht ändern.',
  'You are not signed in here. Open the start page and connect your TikTok account.':
    'Du bist hier nicht angemeldet. Öffne die Startseite und verbinde dein TikTok-Konto.',
  'Nothing was deleted: write "{word}" into the field.': 'Es wurde nichts gelöscht: Schreib „{word}“ in das Feld.',
  'Fanlight is just moving your account to another of its computers. Try again in a few seconds.':
    'Fanlight zieht dein Konto gerade auf einen anderen seiner Computer um. Versuch es in ein paar Sekunden noch einmal.',
  'Whose account this is was settled when it was connected. To use another TikTok account, sign out and connect that one.':
    'Wessen Konto das ist, steht seit dem Verbinden fest. Um ein anderes TikTok-Konto zu benutzen, melde dich ab und verbinde jenes.',
  'Whoever runs this Fanlight has to confirm that @{handle} is you. Everything begins by itself then.':
    'Wer dieses Fanlight betreibt, muss bestätigen, dass du @{handle} bist. Dann beginnt alles von selbst.',
  'Whoever runs this Fanlight has stopped your account. Your overlays stay as they are; ask them why.':
    'Wer dieses Fanlight betreibt, hat dein Konto angehalten. Deine Overlays bleiben, wie sie sind; frag dort nach dem Grund.',
  'The file with your events was damaged.': 'Die Datei mit deinen Ereignissen war beschädigt.',
  'The file with your settings was damaged.': 'Die Datei mit deinen Einstellungen war beschädigt.',
  'It was moved aside as {file}.': 'Sie liegt jetzt beiseite als {file}.',
  'Everything in it could still be read, and nothing is lost.': 'Alles darin war noch lesbar, und nichts ist verloren.',
  'Nothing in it could be read any more, so Fanlight begins anew.':
    'Nichts darin war mehr lesbar, daher fängt Fanlight neu an.',
  'What could still be read of it ({count} entries) is in the new one.':
    'Was davon noch lesbar war ({count} Einträge), steht in der neuen.',
  'Check your settings; if an overlay stays empty, copy its address into OBS again.':
    'Prüf deine Einstellungen; bleibt ein Overlay leer, kopiere seine Adresse noch einmal in OBS.',
  'The {what} is empty. Copy it from your Euler Stream dashboard.':
    'Das Feld ist leer: {what}. Kopiere es aus deinem Dashboard von Euler Stream.',
  'That does not look like a {what}. Copy it again from your Euler Stream dashboard.':
    'Das sieht nicht richtig aus: {what}. Kopiere es noch einmal aus deinem Dashboard von Euler Stream.',
  'That is more than Fanlight accepts at once.': 'Das ist mehr, als Fanlight auf einmal annimmt.',
  'This is not a file of Fanlight overlays, or it is damaged. Nothing was changed.':
    'Das ist keine Datei mit Fanlight-Overlays, oder sie ist beschädigt. Es wurde nichts geändert.',
  'This file was made by a newer Fanlight. Update Fanlight, then try again. Nothing was changed.':
    'Diese Datei stammt von einem neueren Fanlight. Aktualisiere Fanlight und versuch es noch einmal. Es wurde nichts geändert.',
  'The file names no overlays.': 'Die Datei nennt keine Overlays.',
  'Only the first {count} overlays were read.': 'Nur die ersten {count} Overlays wurden gelesen.',
  'One entry is not an overlay and was left out.': 'Ein Eintrag ist kein Overlay und wurde ausgelassen.',
  '{name} is no name of an overlay; it was left out.': '{name} ist kein Name eines Overlays und wurde ausgelassen.',
  'This Fanlight has no overlay of the kind {name}; it was left out.':
    'Dieses Fanlight hat kein Overlay der Art {name}; es wurde ausgelassen.',
  'And {count} more of the kind.': 'Und {count} weitere dieser Art.',
  '{overlay}: there is no setting {name} here.': '{overlay}: Eine Einstellung {name} gibt es hier nicht.',
  '{overlay}: {value} cannot be "{setting}"; that stays as it comes.':
    '{overlay}: {value} passt nicht zu „{setting}“; das bleibt bei der Vorgabe.',
  'There is no overlay named "{name}". There are: {names}.': 'Es gibt kein Overlay namens „{name}“. Es gibt: {names}.',
  'There is no overlay named "{name}".': 'Es gibt kein Overlay namens „{name}“.',
  'There are {count} overlays, and that is the most there can be. Delete one that you do not use.':
    'Es gibt {count} Overlays, mehr gehen nicht. Lösch eines, das du nicht benutzt.',
  '"{title}" is the first of its kind and stays. Only overlays that you added can be deleted.':
    '„{title}“ ist das erste seiner Art und bleibt. Nur Overlays, die du hinzugefügt hast, lassen sich löschen.',
  'Give the preset a name of {count} characters at most.': 'Gib der Vorlage einen Namen mit höchstens {count} Zeichen.',
  'There are {count} presets of this kind. Delete one first.':
    'Es gibt {count} Vorlagen dieser Art. Lösch zuerst eine.',
  'This timer starts at nothing. Set what it starts at, or send "seconds".':
    'Dieser Timer beginnt bei null. Stell ein, womit er beginnt, oder schick "seconds".',
  'Nothing stands on this wheel. Write something on it, or let viewers join.':
    'Auf diesem Rad steht nichts. Schreib etwas darauf oder lass Zuschauer mitmachen.',
  'Two options have the same word, so nobody could tell them apart.':
    'Zwei Möglichkeiten haben dasselbe Wort, niemand könnte sie unterscheiden.',
  'Nobody competes. Name at least one gift.': 'Niemand tritt an. Nenn mindestens ein Geschenk.',
  'Nothing was announced in this LIVE yet, so there is nothing to show again.':
    'In diesem LIVE wurde noch nichts angekündigt, daher gibt es nichts noch einmal zu zeigen.',
  'That is not among the newest things that were announced, so it cannot be shown again.':
    'Das gehört nicht zu den neuesten Ankündigungen und lässt sich daher nicht noch einmal zeigen.',
  'That message is not there any more: it was deleted, or it is too long ago.':
    'Diese Nachricht gibt es nicht mehr: Sie wurde gelöscht oder ist zu lange her.',
  'Fanlight could not read something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'Fanlight konnte in seiner eigenen Datei etwas nicht lesen. Prüf, ob die Festplatte nicht voll ist und ob sich in den Datenordner schreiben lässt.',
  'Fanlight could not keep something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'Fanlight konnte in seiner eigenen Datei etwas nicht speichern. Prüf, ob die Festplatte nicht voll ist und ob sich in den Datenordner schreiben lässt.',
  'Fanlight could not forget something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'Fanlight konnte in seiner eigenen Datei etwas nicht löschen. Prüf, ob die Festplatte nicht voll ist und ob sich in den Datenordner schreiben lässt.',
  'Fanlight cannot open what it kept: the key file beside its data was changed or is missing. Connect your TikTok account again.':
    'Fanlight kann das Aufbewahrte nicht öffnen: Die Schlüsseldatei neben den Daten wurde geändert oder fehlt. Verbinde dein TikTok-Konto neu.',
  'Fanlight cannot read or write its key file {file}. Check that you may write in that folder and that the disk is not full.':
    'Fanlight kann seine Schlüsseldatei {file} nicht lesen oder schreiben. Prüf, ob du in diesen Ordner schreiben darfst und ob die Festplatte nicht voll ist.',
  'Fanlight has no OAuth client for Euler Stream any more. Paste its id and secret on the setup page.':
    'Fanlight hat keinen OAuth-Client für Euler Stream mehr. Füge ID und Secret auf der Einrichtungsseite ein.',
  'The setup page and its API answer only to the computer that Fanlight runs on.':
    'Die Einrichtungsseite und ihre API antworten nur dem Computer, auf dem Fanlight läuft.',
  'This device is not paired with Fanlight. Open /pair at this address and enter the code that Fanlight shows.':
    'Dieses Gerät ist nicht mit Fanlight gekoppelt. Öffne /pair unter dieser Adresse und gib den Code ein, den Fanlight zeigt.',
}
