import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  'Your LIVE is coming in.': 'Ton LIVE arrive.',
  'Your LIVE is over. Fanlight waits for the next one.': 'Ton LIVE est terminé. Fanlight attend le prochain.',
  'Fanlight asks Euler Stream for your LIVE.': 'Fanlight demande ton LIVE à Euler Stream.',
  'Fanlight is about to ask Euler Stream.': 'Fanlight s’apprête à interroger Euler Stream.',
  'You are not live on TikTok. Fanlight waits for your LIVE.':
    'Tu n’es pas en LIVE sur TikTok. Fanlight attend ton LIVE.',
  'You are not live on TikTok. Fanlight waits until you are.':
    'Tu n’es pas en LIVE sur TikTok. Fanlight attend que tu le sois.',
  'You are not live on TikTok right now, so there is nothing to do this in. Start your LIVE first.':
    'Tu n’es pas en LIVE sur TikTok. Lance d’abord ton LIVE.',
  'Fanlight needs the id and secret of your Euler Stream OAuth client.':
    'Fanlight a besoin de l’ID et du secret de ton client OAuth Euler Stream.',
  'Fanlight needs your TikTok handle.': 'Fanlight a besoin de ton nom d’utilisateur TikTok.',
  'Your TikTok account is not connected yet.': 'Ton compte TikTok n’est pas encore connecté.',
  'Your connection to TikTok has ended. Connect the account again.':
    'Ta connexion à TikTok est terminée. Reconnecte le compte.',
  'No TikTok account is connected.': 'Aucun compte TikTok n’est connecté.',
  'No TikTok account is connected. Press Connect on the setup page.':
    'Aucun compte TikTok n’est connecté. Clique sur Connecter dans la page de configuration.',
  'The connection to your TikTok account has ended. Press Connect on the setup page; it takes a minute.':
    'La connexion à ton compte TikTok est terminée. Clique sur Connecter dans la page de configuration ; ça prend une minute.',
  'Fanlight could not renew the connection to your TikTok account. It tries again.':
    'Fanlight n’a pas pu renouveler la connexion à ton compte TikTok. Il réessaie.',
  'Today’s {count} calls of your Euler Stream plan are used up. Fanlight goes on when there are new ones; a bigger plan has more.':
    'Les {count} requêtes du jour de ton forfait Euler Stream sont épuisées. Fanlight reprend dès qu’il y en a de nouvelles ; un forfait supérieur en a plus.',
  'Today’s calls of your Euler Stream plan are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'Les requêtes du jour de ton forfait Euler Stream sont épuisées. Fanlight reprend quand Euler Stream en donne de nouvelles ; un forfait supérieur en a plus.',
  'Today’s calls of this LIVE are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'Les requêtes du jour de ce LIVE sont épuisées. Fanlight reprend quand Euler Stream en donne de nouvelles ; un forfait supérieur en a plus.',
  'Your LIVE is coming in straight from TikTok, which costs none of the day’s calls.':
    'Ton LIVE arrive directement de TikTok, sans coûter de requêtes.',
  'This computer cannot find Euler Stream on the internet. Check your connection; Fanlight keeps trying.':
    'Cet ordinateur ne trouve pas Euler Stream sur internet. Vérifie ta connexion ; Fanlight continue d’essayer.',
  'Euler Stream did not answer in time. Your connection may be slow or busy; Fanlight keeps trying.':
    'Euler Stream n’a pas répondu à temps. Ta connexion est peut-être lente ; Fanlight continue d’essayer.',
  'The connection to Euler Stream broke off. Fanlight keeps trying.':
    'La connexion à Euler Stream a été coupée. Fanlight continue d’essayer.',
  'Your Euler Stream plan does not include this. Everything that your plan includes goes on working.':
    'Ton forfait Euler Stream n’inclut pas ça. Tout ce qu’il inclut continue de marcher.',
  'You have not given Fanlight the permission for this. Connect again and allow it.':
    'Tu n’as pas donné cette autorisation à Fanlight. Reconnecte-toi et autorise-la.',
  'You have not given Fanlight the permission {scope}. Connect again and allow it.':
    'Tu n’as pas donné l’autorisation {scope} à Fanlight. Reconnecte-toi et autorise-la.',
  'Euler Stream does not accept the connection to your TikTok account any more. Connect again.':
    'Euler Stream n’accepte plus la connexion à ton compte TikTok. Reconnecte-toi.',
  'TikTok knows nobody by this name. Check the TikTok handle.':
    'TikTok ne connaît personne de ce nom. Vérifie le nom d’utilisateur.',
  'TikTok did not let Euler Stream in this time. It usually does a moment later; Fanlight keeps trying.':
    'TikTok n’a pas laissé entrer Euler Stream cette fois. Ça passe en général juste après ; Fanlight continue d’essayer.',
  'Euler Stream has too much to do right now. Fanlight keeps trying.':
    'Euler Stream est débordé en ce moment. Fanlight continue d’essayer.',
  'Euler Stream had a fault of its own. Fanlight keeps trying.':
    'Euler Stream a eu une panne. Fanlight continue d’essayer.',
  'Euler Stream is having trouble. Fanlight keeps trying.':
    'Euler Stream rencontre des difficultés. Fanlight continue d’essayer.',
  'Euler Stream sent an empty answer: TikTok saw through its way in this time. Fanlight keeps trying.':
    'Euler Stream a envoyé une réponse vide : TikTok ne l’a pas laissé passer. Fanlight continue d’essayer.',
  'Euler Stream sent an answer that cannot be read. Fanlight threw it away and asks again.':
    'Euler Stream a envoyé une réponse illisible. Fanlight l’a jetée et redemande.',
  'Something in Fanlight itself went wrong. It keeps trying; please report it if it stays.':
    'Un problème est survenu dans Fanlight. Il continue d’essayer ; signale-le si ça persiste.',
  "Something went wrong inside Fanlight: Fanlight's fault, not yours. Try again; if it stays, restart Fanlight.":
    'Un problème est survenu dans Fanlight : c’est sa faute, pas la tienne. Réessaie ; si ça persiste, redémarre Fanlight.',
  'Too many requests at once. Wait a few seconds, then try again.':
    'Trop de requêtes à la fois. Attends quelques secondes et réessaie.',
  'That is not a TikTok handle. It looks like @yourname: letters, digits, "_" and ".", 24 characters at most. A link to your TikTok profile works too.':
    'Ce n’est pas un nom d’utilisateur TikTok. Il ressemble à @tonnom : lettres, chiffres, « _ » et « . », 24 caractères au plus. Un lien vers ton profil marche aussi.',
  'Not set up yet': 'Pas encore configuré',
  'Not connected': 'Non connecté',
  'Fanlight is starting.': 'Fanlight démarre.',
  'Not paired with OBS.': 'Non associé à OBS.',
  'Fanlight is not paired with OBS yet.': 'Fanlight n’est pas encore associé à OBS.',
  'Pair Fanlight with OBS once, and overlays are added with one click and refreshed when one dies.':
    'Associe Fanlight à OBS une fois : les overlays s’ajoutent en un clic et s’actualisent s’ils plantent.',
  'Connecting to OBS…': 'Connexion à OBS…',
  'OBS is connected.': 'OBS est connecté.',
  'OBS was closed. Fanlight connects by itself when it is opened again.':
    'OBS a été fermé. Fanlight se reconnecte tout seul à sa réouverture.',
  'Live feed': 'Fil du LIVE',
  'Reads your LIVE: chat, gifts, likes and viewers, for your overlays and for the list here.':
    'Lit ton LIVE : chat, cadeaux, j’aime et spectateurs, pour tes overlays et la liste ici.',
  'Send chat': 'Écrire dans le chat',
  'Writes in your LIVE’s chat as you: what you type here, and automatic replies if you turn them on.':
    'Écrit dans le chat de ton LIVE en ton nom : ce que tu tapes ici, et des réponses automatiques si tu les actives.',
  'Keeps somebody from writing for a while or for good, takes it back, and shows who is muted.':
    'Empêche quelqu’un d’écrire un moment ou pour toujours, l’annule, et montre qui est muet.',
  'Throws somebody out of your LIVE, lets them in again, and shows who is banned.':
    'Exclut quelqu’un de ton LIVE, le laisse revenir, et montre qui est banni.',
  'Comments on and off': 'Commentaires activés ou coupés',
  'Turns the comments of your LIVE off and on, also for a set time.':
    'Coupe et active les commentaires de ton LIVE, aussi pour un temps donné.',
  'Makes somebody your moderator, ends it, and shows who is one.':
    'Nomme quelqu’un modérateur, le retire, et montre qui l’est.',
  'Figures of past LIVEs': 'Chiffres des LIVE passés',
  'Reads TikTok’s figures of your LIVEs: viewers, likes, comments, gifters, new followers and diamonds.':
    'Lit les chiffres TikTok de tes LIVE : spectateurs, j’aime, commentaires, donateurs, nouveaux abonnés et diamants.',
  'Who is live': 'Qui est en LIVE',
  'Looks every few minutes which of the people you name are live, and tells you when one begins.':
    'Vérifie toutes les quelques minutes qui de ta liste est en LIVE, et te prévient quand ça commence.',
  Rankings: 'Classements',
  'Reads TikTok’s LIVE rankings, and shows your own place in them.':
    'Lit les classements LIVE de TikTok et montre ta place.',
  Earnings: 'Revenus',
  'Reads today’s diamonds and what they may be worth. Only you see it here; it is never on an overlay.':
    'Lit les diamants du jour et ce qu’ils peuvent valoir. Toi seul le vois ici ; jamais sur un overlay.',
  'Sign an address': 'Signer une adresse',
  'For developers: has Euler Stream sign an address of TikTok’s.':
    'Pour les développeurs : fait signer une adresse TikTok par Euler Stream.',
  'Ask TikTok for it': 'Le demander à TikTok',
  'See Euler Stream’s plans': 'Voir les forfaits d’Euler Stream',
  Connect: 'Connecter',
  'Open setup': 'Ouvrir la configuration',
  '“{title}” needs the permission {scope}, which you have not given yet.':
    '« {title} » a besoin de l’autorisation {scope}, que tu n’as pas encore donnée.',
  'Euler Stream refused the permission {scope}. Allow it for your OAuth client in Euler Stream’s dashboard, then ask again.':
    'Euler Stream a refusé l’autorisation {scope}. Autorise-la pour ton client OAuth dans le tableau de bord d’Euler Stream, puis redemande.',
  'Your Euler Stream plan does not include “{title}”. Euler Stream sells bigger plans; everything else in Fanlight goes on without one.':
    'Ton forfait Euler Stream n’inclut pas « {title} ». Euler Stream vend des forfaits supérieurs ; tout le reste de Fanlight marche sans.',
  '“{title}” is turned off. Turn it on first.': '« {title} » est désactivé. Active-le d’abord.',
  'TikTok does not let the connected account do this: only the host of a LIVE and its moderators may.':
    'TikTok n’y autorise pas le compte connecté : seuls l’hôte d’un LIVE et ses modérateurs le peuvent.',
  'TikTok has ended the session that you gave to Euler Stream. Connect your account again.':
    'TikTok a mis fin à la session donnée à Euler Stream. Reconnecte ton compte.',
  'TikTok refused to do this.': 'TikTok a refusé.',
  'Fanlight has not seen this person lately.': 'Fanlight n’a pas vu cette personne récemment.',
  'This is a made-up person of a test. Only real viewers can be moderated.':
    'C’est une personne inventée pour un test. Seuls de vrais spectateurs peuvent être modérés.',
  'Fanlight does not know the number of your TikTok account yet. Write one line in your own LIVE’s chat, then try again.':
    'Fanlight ne connaît pas encore le numéro de ton compte TikTok. Écris une ligne dans le chat de ton LIVE, puis réessaie.',
  'There is nothing in this message.': 'Ce message est vide.',
  'One glance: live, source, budget, OBS, last event. Fits 300 px.':
    'En un coup d’œil : LIVE, source, quota, OBS, dernier événement. Tient en 300 px.',
  'Chat, mutes, bans, comments, moderators and figures. Fits 320 px.':
    'Chat, sourdine, bannissements, commentaires, modérateurs et chiffres. Tient en 320 px.',
  'This whole page: overlays, their settings, test events.':
    'Toute cette page : overlays, réglages, événements de test.',
  'Fanlight status': 'État de Fanlight',
  'Fanlight control': 'Contrôle Fanlight',
  'Start OBS, if it is not open.': 'Ouvre OBS, s’il n’est pas ouvert.',
  'In OBS, open Tools → WebSocket Server Settings.': 'Dans OBS, ouvre Outils → Paramètres du serveur WebSocket.',
  'Tick "Enable WebSocket server".': 'Coche « Activer le serveur WebSocket ».',
  'Press OK. Fanlight connects by itself.': 'Clique sur OK. Fanlight se connecte tout seul.',
  'Press "Show Connect Info".': 'Clique sur « Afficher les informations de connexion ».',
  'Copy the Server Password with the button beside it.': 'Copie le mot de passe serveur avec le bouton à côté.',
  'Paste it here and pair again.': 'Colle-le ici et associe de nouveau.',
  'On the computer where OBS runs, open Tools → WebSocket Server Settings → Show Connect Info.':
    'Sur l’ordinateur où tourne OBS, ouvre Outils → Paramètres du serveur WebSocket → Afficher les informations de connexion.',
  'Copy the Server IP from there and pair again.': 'Copie l’IP du serveur depuis là et associe de nouveau.',
  'Check that the other computer is on, in the same network, and that OBS is open there.':
    'Vérifie que l’autre ordinateur est allumé, sur le même réseau, et qu’OBS y est ouvert.',
  'Allow OBS in the firewall of that computer, for private networks.':
    'Autorise OBS dans le pare-feu de cet ordinateur, pour les réseaux privés.',
  'Compare the Server Port there with the one given here (4455 unless you changed it).':
    'Compare le port du serveur là-bas avec celui indiqué ici (4455 si tu ne l’as pas changé).',
  'Update OBS to 28 or newer: Help → Check for Updates.':
    'Mets OBS à jour vers la version 28 ou plus : Aide → Vérifier les mises à jour.',
  'Nothing, if you did this on purpose. Fanlight connects again by itself.':
    'Rien, si tu l’as fait exprès. Fanlight se reconnecte tout seul.',
  'OBS asks for a password, and Fanlight has none.': 'OBS demande un mot de passe, et Fanlight n’en a pas.',
  'OBS did not accept the password: it was mistyped, or it was changed in OBS.':
    'OBS n’a pas accepté le mot de passe : il a été mal tapé, ou changé dans OBS.',
  'Copy it in OBS:': 'Copie-le dans OBS :',
  'Tools → WebSocket Server Settings → Show Connect Info → Server Password.':
    'Outils → Paramètres du serveur WebSocket → Afficher les informations de connexion → mot de passe serveur.',
  'What answers at {address} is not OBS.': 'Ce qui répond à {address} n’est pas OBS.',
  'What listens at {host}:{port} does not answer the way OBS 28 and newer do.':
    'Ce qui écoute à {host}:{port} ne répond pas comme OBS 28 ou plus.',
  'Compare the port with the one in OBS:': 'Compare le port avec celui d’OBS :',
  'Tools → WebSocket Server Settings → Server Port.': 'Outils → Paramètres du serveur WebSocket → port du serveur.',
  'This OBS speaks another version of its remote control than Fanlight.':
    'Cet OBS parle une autre version de la télécommande que Fanlight.',
  'Fanlight was disconnected in OBS.': 'Fanlight a été déconnecté dans OBS.',
  'There is no computer named "{name}" in this network.': 'Il n’y a pas d’ordinateur nommé « {name} » sur ce réseau.',
  'Nothing answers at {address}.': 'Rien ne répond à {address}.',
  'OBS is not there: it is closed, or its WebSocket server is off (looked at {address}). Open OBS, then tick Tools → WebSocket Server Settings → Enable WebSocket server.':
    'OBS n’est pas là : il est fermé, ou son serveur WebSocket est désactivé (cherché à {address}). Ouvre OBS, puis coche Outils → Paramètres du serveur WebSocket → Activer le serveur WebSocket.',
  'OBS would not tell what it holds: {reason}': 'OBS n’a pas voulu dire ce qu’il contient : {reason}',
  'OBS would not undo the layout: {reason}': 'OBS n’a pas voulu annuler la mise en page : {reason}',
  'OBS would not create the source "{name}": {reason}': 'OBS n’a pas voulu créer la source « {name} » : {reason}',
  'OBS would not create the scene "{name}": {reason}': 'OBS n’a pas voulu créer la scène « {name} » : {reason}',
  'OBS would not bring the source "{name}" up to date: {reason}':
    'OBS n’a pas voulu mettre à jour la source « {name} » : {reason}',
  'OBS {version} names sources only by their names (ids came with OBS 30). Renaming one is fine, but not while Fanlight is just adding or checking it.':
    'OBS {version} ne connaît les sources que par leur nom (les identifiants sont venus avec OBS 30). Tu peux en renommer une, mais pas pendant que Fanlight l’ajoute ou la vérifie.',
  'The browser inside OBS {version} is Chromium 103. The overlays are built for it; your own Custom CSS cannot use nesting, :has() or color-mix().':
    'Le navigateur d’OBS {version} est Chromium 103. Les overlays sont faits pour lui ; ton propre CSS personnalisé ne peut utiliser ni l’imbrication, ni :has(), ni color-mix().',
  'OBS {version} does not let hidden browser sources rest, so overlays in other scenes cost processor time. A later 32 mends it.':
    'OBS {version} ne laisse pas au repos les sources navigateur cachées : les overlays d’autres scènes consomment du processeur. Une version 32 ultérieure corrige ça.',
  'OBS {version} has a browser (Chromium 95 or older) in which the overlays do not run, and no remote control of its own. Update OBS to 28 or newer.':
    'OBS {version} a un navigateur (Chromium 95 ou plus ancien) où les overlays ne marchent pas, et pas de télécommande intégrée. Mets OBS à jour vers la version 28 ou plus.',
  'This OBS was built without browser sources, as some Linux packages are, so no overlay can be shown. Install OBS from obsproject.com, its PPA or Flathub.':
    'Cet OBS a été compilé sans sources navigateur, comme certains paquets Linux : aucun overlay ne peut s’afficher. Installe OBS depuis obsproject.com, son PPA ou Flathub.',
  'This OBS cannot be asked to refresh a source, so a dead one stays as it is.':
    'On ne peut pas demander à cet OBS d’actualiser une source : une source plantée le reste.',
  'This OBS gives no pictures of its sources, so Fanlight cannot see them paint.':
    'Cet OBS ne donne pas d’images de ses sources : Fanlight ne peut pas voir ce qu’elles affichent.',
  'OBS {version} tells of one canvas only. A vertical layout goes onto that one; extra vertical canvases came with OBS 32.':
    'OBS {version} n’a qu’un seul canevas. Une mise en page verticale va sur celui-là ; les canevas verticaux supplémentaires sont venus avec OBS 32.',
  'A page was opened in Chromium {version}; the overlays need 103 or newer. Update that program.':
    'Une page a été ouverte dans Chromium {version} ; les overlays ont besoin de la version 103 ou plus. Mets ce programme à jour.',
  'OBS {version} is connected.': 'OBS {version} est connecté.',
  'OBS switched to the scene collection "{name}".': 'OBS est passé à la collection de scènes « {name} ».',
  'The source "{name}" was deleted in OBS. Add it again if that was a mistake.':
    'La source « {name} » a été supprimée dans OBS. Ajoute-la de nouveau si c’était une erreur.',
  'The source "{name}" was taken out of the scene "{scene}".':
    'La source « {name} » a été retirée de la scène « {scene} ».',
  'The source "{old}" is now called "{name}". Fanlight still knows it.':
    'La source « {old} » s’appelle maintenant « {name} ». Fanlight la reconnaît toujours.',
  'The scene "{old}" is now called "{name}".': 'La scène « {old} » s’appelle maintenant « {name} ».',
  'The scene "{name}" was deleted in OBS.': 'La scène « {name} » a été supprimée dans OBS.',
  'The source "{name}" was given the new address of its overlay.':
    'La source « {name} » a reçu la nouvelle adresse de son overlay.',
  '"{name}" had gone silent and was refreshed.': '« {name} » ne répondait plus et a été actualisée.',
  '"{name}" had been deleted by hand already.': '« {name} » avait déjà été supprimée à la main.',
  'Fanlight is just connecting to OBS. Try again in a moment.':
    'Fanlight est en train de se connecter à OBS. Réessaie dans un instant.',
  'OBS has no scene named "{name}". It may have been renamed; choose one from the list.':
    'OBS n’a pas de scène nommée « {name} ». Elle a peut-être été renommée ; choisis-en une dans la liste.',
  '{overlay} is not in OBS. It was never added, or its source was deleted there. Press Add.':
    '{overlay} n’est pas dans OBS. Il n’a jamais été ajouté, ou sa source y a été supprimée. Clique sur Ajouter.',
  'OBS runs on another computer, where Fanlight cannot write a file. Download the waiting page, copy it there and drag it into OBS.':
    'OBS tourne sur un autre ordinateur, où Fanlight ne peut pas écrire de fichier. Télécharge la page d’attente, copie-la là-bas et glisse-la dans OBS.',
  '{overlay}: added as "{name}".': '{overlay} : ajouté sous le nom « {name} ».',
  '{overlay}: "{name}" was in OBS already and is shown in this scene too.':
    '{overlay} : « {name} » était déjà dans OBS et s’affiche aussi dans cette scène.',
  '{overlay}: "{name}" is in this scene already, and up to date.':
    '{overlay} : « {name} » est déjà dans cette scène, et à jour.',
  '{overlay}: placed as "{name}".': '{overlay} : placé sous le nom « {name} ».',
  'There is no layout to undo.': 'Il n’y a pas de mise en page à annuler.',
  'Choose at least one overlay.': 'Choisis au moins un overlay.',
  'The canvas of OBS is {size}, so the overlays stand in its middle column, the part that is cropped for TikTok. For a picture that is vertical itself set Settings → Video → Base (Canvas) Resolution to 1080x1920.':
    'Le canevas d’OBS fait {size} : les overlays sont dans la colonne du milieu, celle qui est recadrée pour TikTok. Pour une image vraiment verticale, règle Paramètres → Vidéo → Résolution de base (canevas) sur 1080x1920.',
  'The canvas of OBS is {size}, so the wide layout stands in a band across its middle.':
    'Le canevas d’OBS fait {size} : la mise en page large occupe une bande au milieu.',
  'This dock address is not valid any more. Take a new one from the setup page.':
    'Cette adresse de dock n’est plus valable. Prends-en une nouvelle dans la page de configuration.',
  'OBS is on another computer ({address}), and Fanlight listens to this one alone. Start Fanlight with FANLIGHT_HOST=0.0.0.0 and try again.':
    'OBS est sur un autre ordinateur ({address}), et Fanlight n’écoute que celui-ci. Lance Fanlight avec FANLIGHT_HOST=0.0.0.0 et réessaie.',
  'Other machines of your network can open overlays and the status dock by the addresses below.':
    'D’autres machines de ton réseau peuvent ouvrir les overlays et le dock d’état avec les adresses ci-dessous.',
  'Only this computer reaches Fanlight. For OBS on another machine of your network, start Fanlight with FANLIGHT_HOST=0.0.0.0 (npm start -- --host 0.0.0.0).':
    'Seul cet ordinateur atteint Fanlight. Pour OBS sur une autre machine de ton réseau, lance Fanlight avec FANLIGHT_HOST=0.0.0.0 (npm start -- --host 0.0.0.0).',
  'Fanlight itself listens to this computer alone; others reach it by way of {address}.':
    'Fanlight lui-même n’écoute que cet ordinateur ; les autres l’atteignent par {address}.',
  'With an overlay’s full address: what that overlay shows, so chat, names, gifts and numbers of your LIVE.':
    'Avec l’adresse complète d’un overlay : ce que montre cet overlay, donc chat, noms, cadeaux et chiffres de ton LIVE.',
  'With the dock’s full address: whether you are live, how Fanlight is doing, and the last event.':
    'Avec l’adresse complète du dock : si tu es en LIVE, comment va Fanlight, et le dernier événement.',
  'Without an address: the empty pages, no data. The setup page and its API answer to this computer, and to devices that you paired by a code.':
    'Sans adresse : les pages vides, aucune donnée. La page de configuration et son API répondent à cet ordinateur et aux appareils que tu as associés avec un code.',
  'The traffic is plain http: whoever controls the network, or shares an open Wi-Fi, can read it, keys included.':
    'Le trafic est en http non chiffré : qui contrôle le réseau, ou partage un Wi-Fi ouvert, peut le lire, clés comprises.',
  'OBS paints "{name}": its picture has just changed.': 'OBS affiche « {name} » : l’image vient de changer.',
  'OBS paints "{name}": the test came through and was seen.': 'OBS affiche « {name} » : le test est passé et a été vu.',
  'OBS does not show {name} just now, and a hidden source rests. Go to its scene and try again.':
    'OBS n’affiche pas {name} en ce moment, et une source cachée est au repos. Va dans sa scène et réessaie.',
  '{name} is in OBS, but its page is not connected to Fanlight. Press Refresh; if that does not help, look whether another program blocks OBS.':
    '{name} est dans OBS, mais sa page n’est pas connectée à Fanlight. Clique sur Actualiser ; si ça n’aide pas, regarde si un autre programme bloque OBS.',
  "OBS shows something of {name}, but the test did not change it. Is that kind of event switched off in the overlay's settings?":
    'OBS affiche quelque chose de {name}, mais le test n’y a rien changé. Ce type d’événement est-il désactivé dans les réglages de l’overlay ?',
  'The page of {name} is connected. It shows something only while there is something to show, such as a poll or a wheel that turns: start it on the control page and try again.':
    'La page de {name} est connectée. Elle ne montre quelque chose que s’il y a quelque chose à montrer, comme un sondage ou une roue qui tourne : lance-le sur la page de contrôle et réessaie.',
  'The page of {name} is connected, but OBS shows nothing of it. Is that kind of event switched off in the overlay\'s settings? If not, look at OBS → Settings → Advanced → "Enable Browser Source Hardware Acceleration": switching it helps on some computers.':
    'La page de {name} est connectée, mais OBS n’en montre rien. Ce type d’événement est-il désactivé dans les réglages de l’overlay ? Sinon, regarde dans OBS → Paramètres → Avancé → « Activer l’accélération matérielle des sources navigateur » : le basculer aide sur certains ordinateurs.',
  'That is no address of a computer. It looks like localhost or 192.168.1.20.':
    'Ce n’est pas l’adresse d’un ordinateur. Elle ressemble à localhost ou 192.168.1.20.',
  'That is none of the addresses of this Fanlight.': 'Ce n’est aucune des adresses de ce Fanlight.',
  'Euler Stream does not let Fanlight do this, even with a fresh connection. Most likely your Euler Stream plan does not include it, or the permission was taken back. Your overlays are not affected.':
    'Euler Stream ne laisse pas Fanlight faire ça, même avec une connexion neuve. Le plus probable : ton forfait Euler Stream ne l’inclut pas, ou l’autorisation a été retirée. Tes overlays ne sont pas touchés.',
  'TikTok sent Euler Stream nothing for a while, so the connection was given up.':
    'TikTok n’a rien envoyé à Euler Stream pendant un moment, la connexion a donc été abandonnée.',
  'Euler Stream does not understand the handle or the API key. Check both.':
    'Euler Stream ne comprend pas le nom d’utilisateur ou la clé d’API. Vérifie les deux.',
  'Euler Stream does not accept the API key. Check FANLIGHT_EULER_API_KEY.':
    'Euler Stream n’accepte pas la clé d’API. Vérifie FANLIGHT_EULER_API_KEY.',
  'The API key may not be used for this creator. Check the handle, or take another key.':
    'La clé d’API ne peut pas servir pour ce créateur. Vérifie le nom d’utilisateur ou prends une autre clé.',
  'TikTok closed its connection to Euler Stream.': 'TikTok a fermé sa connexion à Euler Stream.',
  'Euler Stream ends each connection after some hours. Fanlight makes a new one.':
    'Euler Stream met fin à chaque connexion après quelques heures. Fanlight en ouvre une nouvelle.',
  'Euler Stream could not reach your LIVE on TikTok.': 'Euler Stream n’a pas pu atteindre ton LIVE sur TikTok.',
  'Euler Stream could not look up your LIVE on TikTok.': 'Euler Stream n’a pas pu trouver ton LIVE sur TikTok.',
  'The connection to Euler Stream’s cloud broke off.': 'La connexion au cloud d’Euler Stream a été coupée.',
  'Euler Stream’s cloud closed the connection.': 'Le cloud d’Euler Stream a fermé la connexion.',
  'Euler Stream’s cloud does not open a connection right now.':
    'Le cloud d’Euler Stream n’ouvre pas de connexion en ce moment.',
  'Euler Stream’s cloud connection has a fault of its own.': 'La connexion au cloud d’Euler Stream a une panne.',
  'Your Euler Stream plan has no connection left. Close another program that uses the same API key.':
    'Ton forfait Euler Stream n’a plus de connexion libre. Ferme un autre programme qui utilise la même clé d’API.',
  'The {what} for Euler Stream holds characters that it cannot have. Paste it again.':
    'Ceci, pour Euler Stream, contient des caractères impossibles : {what}. Colle-le de nouveau.',
  'Fanlight sends tokens only over https. Change the address of Euler’s API (now at {address}) to one that begins with https.':
    'Fanlight n’envoie de jetons qu’en https. Remplace l’adresse de l’API d’Euler (actuellement {address}) par une qui commence par https.',
  'Euler Stream sent an answer of more than {count} MB, which cannot be right. Fanlight threw it away and asks again.':
    'Euler Stream a envoyé une réponse de plus de {count} Mo, ce qui ne peut pas être juste. Fanlight l’a jetée et redemande.',
  'Euler Stream’s answer holds no signed address. Try again in a moment.':
    'La réponse d’Euler Stream ne contient pas d’adresse signée. Réessaie dans un instant.',
  'Only addresses of TikTok can be signed. They begin with https://www.tiktok.com/ or https://webcast.tiktok.com/.':
    'Seules les adresses de TikTok peuvent être signées. Elles commencent par https://www.tiktok.com/ ou https://webcast.tiktok.com/.',
  'Euler Stream does not take calls right now, or something on the way (a firewall, a proxy, a VPN) does not let Fanlight through. Fanlight keeps trying.':
    'Euler Stream ne prend pas de requêtes en ce moment, ou quelque chose en chemin (pare-feu, proxy, VPN) ne laisse pas passer Fanlight. Fanlight continue d’essayer.',
  'The secure connection to Euler Stream could not be trusted. Check that this computer’s date is right, and whether a virus scanner or a proxy opens secure connections.':
    'La connexion sécurisée à Euler Stream n’est pas fiable. Vérifie que la date de cet ordinateur est juste, et si un antivirus ou un proxy ouvre les connexions sécurisées.',
  'Euler Stream names a direct connection that does not lead to TikTok, and Fanlight does not go there.':
    'Euler Stream indique une connexion directe qui ne mène pas à TikTok, et Fanlight n’y va pas.',
  'Euler Stream sent no key for TikTok’s direct connection.':
    'Euler Stream n’a pas envoyé de clé pour la connexion directe de TikTok.',
  'Euler Stream sent an answer that cannot be read. Try again in a moment.':
    'Euler Stream a envoyé une réponse illisible. Réessaie dans un instant.',
  'This LIVE is over, so there is nothing to do it in.': 'Ce LIVE est terminé, ce n’est donc plus possible.',
  'TikTok knows nobody by this number.': 'TikTok ne connaît personne avec ce numéro.',
  'TikTok knows nobody by this name.': 'TikTok ne connaît personne de ce nom.',
  'TikTok did not tell who this is.': 'TikTok n’a pas dit qui c’est.',
  'Euler Stream did not tell.': 'Euler Stream ne l’a pas dit.',
  'Euler Stream’s answer holds no access that Fanlight could use. Try again in a moment.':
    'La réponse d’Euler Stream ne contient aucun accès utilisable par Fanlight. Réessaie dans un instant.',
  'Euler Stream does not accept this permission any more: it is too old, used up or taken back. Connect again.':
    'Euler Stream n’accepte plus cette autorisation : elle est trop ancienne, déjà utilisée ou retirée. Reconnecte-toi.',
  'Euler Stream does not know this OAuth client, or its secret is wrong. Paste both again from Euler’s dashboard.':
    'Euler Stream ne connaît pas ce client OAuth, ou son secret est faux. Recolle les deux depuis le tableau de bord d’Euler.',
  'Euler Stream did not understand how Fanlight asked. Look for a newer Fanlight.':
    'Euler Stream n’a pas compris la demande de Fanlight. Cherche une version plus récente de Fanlight.',
  'Euler Stream did not give the permission ({scope}).': 'Euler Stream n’a pas donné l’autorisation ({scope}).',
  'Euler Stream does not give one of the permissions that Fanlight asks for. Ask for fewer, or allow them for your OAuth client.':
    'Euler Stream ne donne pas l’une des autorisations que demande Fanlight. Demandes-en moins, ou autorise-les pour ton client OAuth.',
  'Euler Stream may not give: {scopes}. What was connected before stays connected.':
    'Euler Stream ne peut pas donner : {scopes}. Ce qui était connecté le reste.',
  'Euler Stream asks Fanlight to slow down. It goes on by itself.':
    'Euler Stream demande à Fanlight de ralentir. Ça reprend tout seul.',
  'Euler Stream asks Fanlight to slow down: this minute’s calls of your Euler Stream plan are used up. It goes on by itself.':
    'Euler Stream demande à Fanlight de ralentir : les requêtes de cette minute de ton forfait Euler Stream sont épuisées. Ça reprend tout seul.',
  'Euler Stream asks Fanlight to slow down: this minute’s calls of this LIVE are used up. It goes on by itself.':
    'Euler Stream demande à Fanlight de ralentir : les requêtes de cette minute de ce LIVE sont épuisées. Ça reprend tout seul.',
  'Euler Stream asks Fanlight to slow down: this hour’s calls of your Euler Stream plan are used up. It goes on by itself.':
    'Euler Stream demande à Fanlight de ralentir : les requêtes de cette heure de ton forfait Euler Stream sont épuisées. Ça reprend tout seul.',
  'Euler Stream asks Fanlight to slow down: this hour’s calls of this LIVE are used up. It goes on by itself.':
    'Euler Stream demande à Fanlight de ralentir : les requêtes de cette heure de ce LIVE sont épuisées. Ça reprend tout seul.',
  'Its words:': 'Mot pour mot :',
  'Euler Stream does not let Fanlight in. If you gave it an API key, check that key in Euler’s dashboard; check too that your OAuth client still exists there.':
    'Euler Stream ne laisse pas entrer Fanlight. Si tu lui as donné une clé d’API, vérifie-la dans le tableau de bord d’Euler ; vérifie aussi que ton client OAuth y existe encore.',
  'Euler Stream does not know what Fanlight asks for. It may have changed: look for a newer Fanlight, and check the TikTok handle.':
    'Euler Stream ne connaît pas ce que Fanlight demande. Il a peut-être changé : cherche une version plus récente de Fanlight et vérifie le nom d’utilisateur TikTok.',
  'Euler Stream did not accept how Fanlight asked. Check the TikTok handle; if it is right, look for a newer Fanlight.':
    'Euler Stream n’a pas accepté la demande de Fanlight. Vérifie le nom d’utilisateur TikTok ; s’il est juste, cherche une version plus récente de Fanlight.',
  'Euler Stream points somewhere else, and Fanlight does not take your token there. Its address may have changed: look for a newer Fanlight, or check the address of the API.':
    'Euler Stream renvoie ailleurs, et Fanlight n’y emporte pas ton jeton. Son adresse a peut-être changé : cherche une version plus récente de Fanlight, ou vérifie l’adresse de l’API.',
  'A guard in front of Euler Stream takes Fanlight for a robot. A VPN makes this likelier; Fanlight tries again later.':
    'Un filtre devant Euler Stream prend Fanlight pour un robot. Un VPN rend ça plus probable ; Fanlight réessaie plus tard.',
  'Fanlight asks Euler Stream’s cloud for your LIVE.': 'Fanlight demande ton LIVE au cloud d’Euler Stream.',
  'Your LIVE is coming in through Euler Stream’s cloud.': 'Ton LIVE arrive par le cloud d’Euler Stream.',
  'Euler Stream’s cloud cannot be reached. Check your internet connection; Fanlight keeps trying.':
    'Le cloud d’Euler Stream est injoignable. Vérifie ta connexion internet ; Fanlight continue d’essayer.',
  'Your LIVE is on, so no recording is played: viewers could not tell one from the other. Try again afterwards.':
    'Ton LIVE est en cours, donc aucun enregistrement n’est joué : les spectateurs ne verraient pas la différence. Réessaie après.',
  'Fanlight cannot write to its data folder; the disk may be full. Nothing is lost yet: make some room, and it goes on by itself.':
    'Fanlight ne peut pas écrire dans son dossier de données ; le disque est peut-être plein. Rien n’est encore perdu : fais de la place, et ça reprend tout seul.',
  'Fanlight looks every {count} seconds, so that the day’s calls last.':
    'Fanlight regarde toutes les {count} secondes, pour que les requêtes du jour suffisent.',
  'Euler Stream does not say how many calls a day you have, so Fanlight reckons with {count}.':
    'Euler Stream ne dit pas combien de requêtes tu as par jour, Fanlight compte donc sur {count}.',
  'A bigger Euler Stream plan would make it faster.': 'Un forfait Euler Stream supérieur serait plus rapide.',
  'Euler Stream’s answer names no direct connection to TikTok.':
    'La réponse d’Euler Stream n’indique aucune connexion directe à TikTok.',
  'This computer cannot find TikTok on the internet. Check your connection.':
    'Cet ordinateur ne trouve pas TikTok sur internet. Vérifie ta connexion.',
  'TikTok’s direct connection could not be reached.': 'La connexion directe de TikTok était injoignable.',
  'TikTok did not open its direct connection.': 'TikTok n’a pas ouvert sa connexion directe.',
  'TikTok closed its direct connection.': 'TikTok a fermé sa connexion directe.',
  'TikTok closed its direct connection: it says that the LIVE is private, blocked or over.':
    'TikTok a fermé sa connexion directe : il dit que le LIVE est privé, bloqué ou terminé.',
  'The direct connection to TikTok broke off.': 'La connexion directe à TikTok a été coupée.',
  'TikTok’s direct connection went silent and was given up.':
    'La connexion directe de TikTok est devenue muette et a été abandonnée.',
  'TikTok’s direct connection speaks in a way that Fanlight cannot read.':
    'La connexion directe de TikTok parle d’une façon que Fanlight ne sait pas lire.',
  'The direct connection to TikTok is tried again by itself:':
    'La connexion directe à TikTok est retentée toute seule :',
  'It stands in, because:': 'C’est un remplaçant, parce que :',
  'It stands in:': 'C’est un remplaçant :',
  'Meanwhile:': 'En attendant :',
  'TikFinity is connected. Fanlight waits for your LIVE to begin there.':
    'TikFinity est connecté. Fanlight attend que ton LIVE y commence.',
  'Your LIVE is coming in through TikFinity.': 'Ton LIVE arrive par TikFinity.',
  'TikFinity does not answer on this computer. Start the TikFinity app and connect it to your LIVE; Fanlight keeps trying.':
    'TikFinity ne répond pas sur cet ordinateur. Lance l’application TikFinity et connecte-la à ton LIVE ; Fanlight continue d’essayer.',
  'TikFinity closed its connection. Is it still running? Fanlight keeps trying.':
    'TikFinity a fermé sa connexion. Tourne-t-il encore ? Fanlight continue d’essayer.',
  'A recorded LIVE is being played.': 'Un LIVE enregistré est en cours de lecture.',
  'The recorded LIVE is over.': 'Le LIVE enregistré est terminé.',
  'The disk is full, so recording has stopped. Your LIVE goes on. Free some space, then turn recording on again.':
    'Le disque est plein, l’enregistrement s’est donc arrêté. Ton LIVE continue. Libère de la place, puis réactive l’enregistrement.',
  'The disk is almost full, so recording has stopped to leave room for your LIVE. Free some space, then turn it on again.':
    'Le disque est presque plein, l’enregistrement s’est donc arrêté pour laisser de la place à ton LIVE. Libère de la place, puis réactive-le.',
  'Fanlight may not write to its folder for recordings, so recording has stopped. Your LIVE goes on.':
    'Fanlight n’a pas le droit d’écrire dans son dossier d’enregistrements, l’enregistrement s’est donc arrêté. Ton LIVE continue.',
  'The disk does not keep up, so recording has stopped. Your LIVE goes on.':
    'Le disque ne suit pas, l’enregistrement s’est donc arrêté. Ton LIVE continue.',
  'The disk refused to keep the recording, so recording has stopped. Your LIVE goes on.':
    'Le disque a refusé de garder l’enregistrement, il s’est donc arrêté. Ton LIVE continue.',
  'A recording is a file whose name is letters, digits, "-", "_" and ".", and ends in .jsonl.':
    'Un enregistrement est un fichier dont le nom a des lettres, chiffres, « - », « _ » et « . », et finit par .jsonl.',
  'There is a recording named {name} already. Rename the file first.':
    'Il y a déjà un enregistrement nommé {name}. Renomme d’abord le fichier.',
  'This file is larger than any recording of Fanlight.':
    'Ce fichier est plus gros que tout enregistrement de Fanlight.',
  'There is no recording of that name.': 'Il n’y a pas d’enregistrement de ce nom.',
  'The disk is full, so new events cannot be kept. Free some space; Fanlight goes on by itself. ({file})':
    'Le disque est plein, les nouveaux événements ne peuvent pas être gardés. Libère de la place ; Fanlight reprend tout seul. ({file})',
  'The file with your events is damaged. Fanlight moves it aside, keeps what can still be read, and goes on. ({file})':
    'Le fichier de tes événements est abîmé. Fanlight le met de côté, garde ce qui est encore lisible et continue. ({file})',
  'Fanlight may not write to its data folder. Check that the folder exists and that you may change it. ({file})':
    'Fanlight n’a pas le droit d’écrire dans son dossier de données. Vérifie que le dossier existe et que tu peux le modifier. ({file})',
  'The disk refused to keep new events. Check that it is connected and healthy. ({file})':
    'Le disque a refusé de garder de nouveaux événements. Vérifie qu’il est branché et en bon état. ({file})',
  'Another part of Fanlight has taken over this account, so what came in here was not kept twice.':
    'Une autre partie de Fanlight a repris ce compte : ce qui est arrivé ici n’a pas été gardé deux fois.',
  'Redis has just come back with other data than before. Fanlight looks at it, and this works again in a moment.':
    'Redis vient de revenir avec d’autres données qu’avant. Fanlight les examine, et ça remarche dans un instant.',
  'Redis does not let Fanlight in. Check the user name and password in FANLIGHT_REDIS, and what they may do.':
    'Redis ne laisse pas entrer Fanlight. Vérifie le nom d’utilisateur et le mot de passe dans FANLIGHT_REDIS, et leurs droits.',
  'Redis has no memory left, so new events cannot be kept. Give it more; Fanlight goes on by itself.':
    'Redis n’a plus de mémoire, les nouveaux événements ne peuvent pas être gardés. Donne-lui-en plus ; Fanlight reprend tout seul.',
  'Redis is starting, moving to another machine, or cannot write to its disk. Fanlight tries again by itself.':
    'Redis démarre, change de machine, ou ne peut pas écrire sur son disque. Fanlight réessaie tout seul.',
  'Redis cannot be reached. Overlays keep what they show, and Fanlight goes on by itself once Redis is back. Whoever runs this Fanlight should look at Redis.':
    'Redis est injoignable. Les overlays gardent ce qu’ils montrent, et Fanlight reprend tout seul au retour de Redis. La personne qui gère ce Fanlight devrait vérifier Redis.',
  'Redis refused what Fanlight asked of it. It must be version 7 or newer, not a cluster, and not used by others under the same names.':
    'Redis a refusé ce que Fanlight lui demandait. Il faut la version 7 ou plus, pas un cluster, et personne d’autre sous les mêmes noms.',
  'Fanlight lost its connection to Redis in the middle of something. It tries again.':
    'Fanlight a perdu sa connexion à Redis en pleine action. Il réessaie.',
  'Something went wrong inside Fanlight.': 'Un problème est survenu dans Fanlight.',
  'TikTok takes {most} characters in one message, and this has {count}.':
    'TikTok accepte {most} caractères par message, et celui-ci en a {count}.',
  'Fanlight does not know your TikTok handle. Enter it on the setup page.':
    'Fanlight ne connaît pas ton nom d’utilisateur TikTok. Saisis-le dans la page de configuration.',
  '“{title}” needs the permission {scope}, which you have not given.':
    '« {title} » a besoin de l’autorisation {scope}, que tu n’as pas donnée.',
  'The live feed is what Fanlight is made of and stays on. To end it, disconnect on the setup page.':
    'Le fil du LIVE est la base de Fanlight et reste activé. Pour l’arrêter, déconnecte-toi dans la page de configuration.',
  'Euler Stream offers only the daily ranking here. Choose “daily”.':
    'Euler Stream ne propose ici que le classement du jour. Choisis « quotidien ».',
  'That is not a TikTok handle. It looks like @somebody: letters, digits, "_" and ".", 24 characters at most.':
    'Ce n’est pas un nom d’utilisateur TikTok. Il ressemble à @quelquun : lettres, chiffres, « _ » et « . », 24 caractères au plus.',
  'The watch list holds {count} people at most. Remove somebody first.':
    'La liste contient {count} personnes au plus. Retire d’abord quelqu’un.',
  'This is set by {name} where Fanlight is started, so it cannot be changed here.':
    'C’est fixé par {name} au lancement de Fanlight, et ne peut donc pas être changé ici.',
  'This is set by FANLIGHT_RECORD where Fanlight is started, so it cannot be changed here.':
    'C’est fixé par FANLIGHT_RECORD au lancement de Fanlight, et ne peut donc pas être changé ici.',
  'You are not signed in here. Open the start page and connect your TikTok account.':
    'Tu n’es pas connecté ici. Ouvre la page d’accueil et connecte ton compte TikTok.',
  'Nothing was deleted: write "{word}" into the field.': 'Rien n’a été supprimé : écris « {word} » dans le champ.',
  'Fanlight is just moving your account to another of its computers. Try again in a few seconds.':
    'Fanlight déplace ton compte vers un autre de ses ordinateurs. Réessaie dans quelques secondes.',
  'Whose account this is was settled when it was connected. To use another TikTok account, sign out and connect that one.':
    'À qui est ce compte a été fixé à la connexion. Pour utiliser un autre compte TikTok, déconnecte-toi et connecte celui-là.',
  'Whoever runs this Fanlight has to confirm that @{handle} is you. Everything begins by itself then.':
    'La personne qui gère ce Fanlight doit confirmer que @{handle}, c’est toi. Ensuite tout commence tout seul.',
  'Whoever runs this Fanlight has stopped your account. Your overlays stay as they are; ask them why.':
    'La personne qui gère ce Fanlight a arrêté ton compte. Tes overlays restent tels quels ; demande-lui pourquoi.',
  'The file with your events was damaged.': 'Le fichier de tes événements était abîmé.',
  'The file with your settings was damaged.': 'Le fichier de tes réglages était abîmé.',
  'It was moved aside as {file}.': 'Il a été mis de côté sous le nom {file}.',
  'Everything in it could still be read, and nothing is lost.':
    'Tout son contenu était encore lisible, et rien n’est perdu.',
  'Nothing in it could be read any more, so Fanlight begins anew.':
    'Plus rien n’y était lisible, Fanlight repart donc de zéro.',
  'What could still be read of it ({count} entries) is in the new one.':
    'Ce qui était encore lisible ({count} entrées) est dans le nouveau.',
  'Check your settings; if an overlay stays empty, copy its address into OBS again.':
    'Vérifie tes réglages ; si un overlay reste vide, recopie son adresse dans OBS.',
  'The {what} is empty. Copy it from your Euler Stream dashboard.':
    'Ce champ est vide : {what}. Copie-le depuis ton tableau de bord Euler Stream.',
  'That does not look like a {what}. Copy it again from your Euler Stream dashboard.':
    'Ça n’a pas l’air correct : {what}. Recopie-le depuis ton tableau de bord Euler Stream.',
  'That is more than Fanlight accepts at once.': 'C’est plus que ce que Fanlight accepte à la fois.',
  'This is not a file of Fanlight overlays, or it is damaged. Nothing was changed.':
    'Ce n’est pas un fichier d’overlays Fanlight, ou il est abîmé. Rien n’a été changé.',
  'This file was made by a newer Fanlight. Update Fanlight, then try again. Nothing was changed.':
    'Ce fichier vient d’un Fanlight plus récent. Mets Fanlight à jour, puis réessaie. Rien n’a été changé.',
  'The file names no overlays.': 'Le fichier ne contient aucun overlay.',
  'Only the first {count} overlays were read.': 'Seuls les {count} premiers overlays ont été lus.',
  'One entry is not an overlay and was left out.': 'Une entrée n’est pas un overlay et a été ignorée.',
  '{name} is no name of an overlay; it was left out.': '{name} n’est pas un nom d’overlay ; il a été ignoré.',
  'This Fanlight has no overlay of the kind {name}; it was left out.':
    'Ce Fanlight n’a pas d’overlay de type {name} ; il a été ignoré.',
  'And {count} more of the kind.': 'Et {count} autres du même genre.',
  '{overlay}: there is no setting {name} here.': '{overlay} : il n’y a pas de réglage {name} ici.',
  '{overlay}: {value} cannot be "{setting}"; that stays as it comes.':
    '{overlay} : {value} ne convient pas à « {setting} » ; ça reste tel que fourni.',
  'There is no overlay named "{name}". There are: {names}.':
    'Il n’y a pas d’overlay nommé « {name} ». Il y a : {names}.',
  'There is no overlay named "{name}".': 'Il n’y a pas d’overlay nommé « {name} ».',
  'There are {count} overlays, and that is the most there can be. Delete one that you do not use.':
    'Il y a {count} overlays, c’est le maximum. Supprimes-en un que tu n’utilises pas.',
  '"{title}" is the first of its kind and stays. Only overlays that you added can be deleted.':
    '« {title} » est le premier de son type et reste. Seuls les overlays que tu as ajoutés peuvent être supprimés.',
  'Give the preset a name of {count} characters at most.': 'Donne au préréglage un nom de {count} caractères au plus.',
  'There are {count} presets of this kind. Delete one first.':
    'Il y a {count} préréglages de ce type. Supprimes-en d’abord un.',
  'This timer starts at nothing. Set what it starts at, or send "seconds".':
    'Ce minuteur part de zéro. Règle son départ, ou envoie "seconds".',
  'Nothing stands on this wheel. Write something on it, or let viewers join.':
    'Il n’y a rien sur cette roue. Écris-y quelque chose, ou laisse les spectateurs s’inscrire.',
  'Two options have the same word, so nobody could tell them apart.':
    'Deux options ont le même mot : personne ne pourrait les distinguer.',
  'Nobody competes. Name at least one gift.': 'Personne ne concourt. Indique au moins un cadeau.',
  'Nothing was announced in this LIVE yet, so there is nothing to show again.':
    'Rien n’a encore été annoncé dans ce LIVE, il n’y a donc rien à remontrer.',
  'That is not among the newest things that were announced, so it cannot be shown again.':
    'Ça ne fait pas partie des dernières annonces, on ne peut donc pas le remontrer.',
  'That message is not there any more: it was deleted, or it is too long ago.':
    'Ce message n’est plus là : il a été supprimé, ou il est trop ancien.',
  'Fanlight could not read something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'Fanlight n’a pas pu lire quelque chose dans son propre fichier. Vérifie que le disque n’est pas plein et qu’on peut écrire dans le dossier de données.',
  'Fanlight could not keep something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'Fanlight n’a pas pu garder quelque chose dans son propre fichier. Vérifie que le disque n’est pas plein et qu’on peut écrire dans le dossier de données.',
  'Fanlight could not forget something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'Fanlight n’a pas pu effacer quelque chose dans son propre fichier. Vérifie que le disque n’est pas plein et qu’on peut écrire dans le dossier de données.',
  'Fanlight cannot open what it kept: the key file beside its data was changed or is missing. Connect your TikTok account again.':
    'Fanlight ne peut pas ouvrir ce qu’il a gardé : le fichier de clé à côté de ses données a changé ou manque. Reconnecte ton compte TikTok.',
  'Fanlight cannot read or write its key file {file}. Check that you may write in that folder and that the disk is not full.':
    'Fanlight ne peut pas lire ou écrire son fichier de clé {file}. Vérifie que tu peux écrire dans ce dossier et que le disque n’est pas plein.',
  'Fanlight has no OAuth client for Euler Stream any more. Paste its id and secret on the setup page.':
    'Fanlight n’a plus de client OAuth pour Euler Stream. Colle son ID et son secret dans la page de configuration.',
  'The setup page and its API answer only to the computer that Fanlight runs on.':
    'La page de configuration et son API ne répondent qu’à l’ordinateur où tourne Fanlight.',
  'This device is not paired with Fanlight. Open /pair at this address and enter the code that Fanlight shows.':
    'Cet appareil n’est pas associé à Fanlight. Ouvre /pair à cette adresse et saisis le code que Fanlight affiche.',
}
