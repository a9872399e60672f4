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
  'Today’s calls {count} are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'Les requêtes du jour {count} sont épuisées. Fanlight reprend quand Euler Stream en donne de nouvelles ; un forfait supérieur en a plus.',
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
}
