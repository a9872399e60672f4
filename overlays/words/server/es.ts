import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  'Your LIVE is coming in.': 'Tu LIVE está llegando.',
  'Your LIVE is over. Fanlight waits for the next one.': 'Tu LIVE ha terminado. Fanlight espera el siguiente.',
  'Fanlight asks Euler Stream for your LIVE.': 'Fanlight pide tu LIVE a Euler Stream.',
  'Fanlight is about to ask Euler Stream.': 'Fanlight está a punto de preguntar a Euler Stream.',
  'You are not live on TikTok. Fanlight waits for your LIVE.':
    'No estás en directo en TikTok. Fanlight espera tu LIVE.',
  'You are not live on TikTok. Fanlight waits until you are.':
    'No estás en directo en TikTok. Fanlight espera a que lo estés.',
  'You are not live on TikTok right now, so there is nothing to do this in. Start your LIVE first.':
    'Ahora no estás en directo en TikTok. Empieza antes tu LIVE.',
  'Fanlight needs the id and secret of your Euler Stream OAuth client.':
    'Fanlight necesita el ID y el secreto de tu cliente OAuth de Euler Stream.',
  'Fanlight needs your TikTok handle.': 'Fanlight necesita tu usuario de TikTok.',
  'Your TikTok account is not connected yet.': 'Tu cuenta de TikTok aún no está conectada.',
  'Your connection to TikTok has ended. Connect the account again.':
    'Tu conexión con TikTok ha terminado. Conecta la cuenta de nuevo.',
  'No TikTok account is connected.': 'No hay ninguna cuenta de TikTok conectada.',
  'No TikTok account is connected. Press Connect on the setup page.':
    'No hay ninguna cuenta de TikTok conectada. Pulsa Conectar en la página de configuración.',
  'The connection to your TikTok account has ended. Press Connect on the setup page; it takes a minute.':
    'La conexión con tu cuenta de TikTok ha terminado. Pulsa Conectar en la página de configuración; es un minuto.',
  'Fanlight could not renew the connection to your TikTok account. It tries again.':
    'Fanlight no pudo renovar la conexión con tu cuenta de TikTok. Lo intenta de nuevo.',
  'Today’s {count} calls of your Euler Stream plan are used up. Fanlight goes on when there are new ones; a bigger plan has more.':
    'Las {count} peticiones de hoy de tu plan de Euler Stream se agotaron. Fanlight sigue cuando haya nuevas; un plan mayor tiene más.',
  'Today’s calls {count} are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'Las peticiones de hoy {count} se agotaron. Fanlight sigue cuando Euler Stream dé nuevas; un plan mayor tiene más.',
  'Your LIVE is coming in straight from TikTok, which costs none of the day’s calls.':
    'Tu LIVE llega directo de TikTok, sin gastar peticiones del día.',
  'This computer cannot find Euler Stream on the internet. Check your connection; Fanlight keeps trying.':
    'Este equipo no encuentra Euler Stream en internet. Revisa tu conexión; Fanlight sigue intentándolo.',
  'Euler Stream did not answer in time. Your connection may be slow or busy; Fanlight keeps trying.':
    'Euler Stream no respondió a tiempo. Tu conexión puede ir lenta; Fanlight sigue intentándolo.',
  'The connection to Euler Stream broke off. Fanlight keeps trying.':
    'Se cortó la conexión con Euler Stream. Fanlight sigue intentándolo.',
  'Your Euler Stream plan does not include this. Everything that your plan includes goes on working.':
    'Tu plan de Euler Stream no incluye esto. Todo lo que incluye sigue funcionando.',
  'You have not given Fanlight the permission for this. Connect again and allow it.':
    'No le has dado a Fanlight permiso para esto. Conecta de nuevo y permítelo.',
  'You have not given Fanlight the permission {scope}. Connect again and allow it.':
    'No le has dado a Fanlight el permiso {scope}. Conecta de nuevo y permítelo.',
  'Euler Stream does not accept the connection to your TikTok account any more. Connect again.':
    'Euler Stream ya no acepta la conexión con tu cuenta de TikTok. Conecta de nuevo.',
  'TikTok knows nobody by this name. Check the TikTok handle.':
    'TikTok no conoce a nadie con este nombre. Revisa el usuario de TikTok.',
  'TikTok did not let Euler Stream in this time. It usually does a moment later; Fanlight keeps trying.':
    'Esta vez TikTok no dejó entrar a Euler Stream. Suele hacerlo enseguida; Fanlight sigue intentándolo.',
  'Euler Stream has too much to do right now. Fanlight keeps trying.':
    'Euler Stream está saturado ahora mismo. Fanlight sigue intentándolo.',
  'Euler Stream had a fault of its own. Fanlight keeps trying.':
    'Euler Stream tuvo un fallo propio. Fanlight sigue intentándolo.',
  'Euler Stream is having trouble. Fanlight keeps trying.':
    'Euler Stream tiene problemas. Fanlight sigue intentándolo.',
  'Euler Stream sent an empty answer: TikTok saw through its way in this time. Fanlight keeps trying.':
    'Euler Stream envió una respuesta vacía: TikTok no lo dejó pasar. Fanlight sigue intentándolo.',
  'Euler Stream sent an answer that cannot be read. Fanlight threw it away and asks again.':
    'Euler Stream envió una respuesta ilegible. Fanlight la descartó y pregunta de nuevo.',
  'Something in Fanlight itself went wrong. It keeps trying; please report it if it stays.':
    'Algo falló en el propio Fanlight. Sigue intentándolo; avísanos si continúa.',
  "Something went wrong inside Fanlight: Fanlight's fault, not yours. Try again; if it stays, restart Fanlight.":
    'Algo falló en Fanlight: es culpa suya, no tuya. Inténtalo de nuevo; si sigue, reinicia Fanlight.',
  'Too many requests at once. Wait a few seconds, then try again.':
    'Demasiadas peticiones a la vez. Espera unos segundos e inténtalo de nuevo.',
  'That is not a TikTok handle. It looks like @yourname: letters, digits, "_" and ".", 24 characters at most. A link to your TikTok profile works too.':
    'Eso no es un usuario de TikTok. Es como @tunombre: letras, números, «_» y «.», 24 caracteres como máximo. También vale un enlace a tu perfil.',
  'Not set up yet': 'Sin configurar',
  'Not connected': 'Sin conectar',
  'Fanlight is starting.': 'Fanlight está arrancando.',
  'Not paired with OBS.': 'Sin emparejar con OBS.',
  'Fanlight is not paired with OBS yet.': 'Fanlight aún no está emparejado con OBS.',
  'Pair Fanlight with OBS once, and overlays are added with one click and refreshed when one dies.':
    'Empareja Fanlight con OBS una vez y los overlays se añaden con un clic y se actualizan si uno se cae.',
  'Connecting to OBS…': 'Conectando con OBS…',
  'OBS is connected.': 'OBS está conectado.',
  'OBS was closed. Fanlight connects by itself when it is opened again.':
    'OBS se cerró. Fanlight se conecta solo cuando vuelva a abrirse.',
  'Live feed': 'Actividad en directo',
  'Reads your LIVE: chat, gifts, likes and viewers, for your overlays and for the list here.':
    'Lee tu LIVE: chat, regalos, me gusta y espectadores, para tus overlays y para la lista de aquí.',
  'Send chat': 'Enviar al chat',
  'Writes in your LIVE’s chat as you: what you type here, and automatic replies if you turn them on.':
    'Escribe en el chat de tu LIVE como tú: lo que escribas aquí y, si las activas, respuestas automáticas.',
  'Keeps somebody from writing for a while or for good, takes it back, and shows who is muted.':
    'Impide escribir a alguien un rato o para siempre, lo deshace y muestra quién está silenciado.',
  'Throws somebody out of your LIVE, lets them in again, and shows who is banned.':
    'Expulsa a alguien de tu LIVE, le deja volver y muestra quién está bloqueado.',
  'Comments on and off': 'Comentarios sí o no',
  'Turns the comments of your LIVE off and on, also for a set time.':
    'Desactiva y activa los comentarios de tu LIVE, también por un tiempo.',
  'Makes somebody your moderator, ends it, and shows who is one.':
    'Nombra moderador a alguien, lo retira y muestra quién lo es.',
  'Figures of past LIVEs': 'Cifras de LIVE anteriores',
  'Reads TikTok’s figures of your LIVEs: viewers, likes, comments, gifters, new followers and diamonds.':
    'Lee las cifras de TikTok de tus LIVE: espectadores, me gusta, comentarios, donantes, seguidores nuevos y diamantes.',
  'Who is live': 'Quién está en directo',
  'Looks every few minutes which of the people you name are live, and tells you when one begins.':
    'Mira cada pocos minutos quién de tu lista está en directo y te avisa cuando alguien empieza.',
  Rankings: 'Rankings',
  'Reads TikTok’s LIVE rankings, and shows your own place in them.':
    'Lee los rankings de LIVE de TikTok y muestra tu puesto.',
  Earnings: 'Ganancias',
  'Reads today’s diamonds and what they may be worth. Only you see it here; it is never on an overlay.':
    'Lee los diamantes de hoy y lo que pueden valer. Solo lo ves tú aquí; nunca sale en un overlay.',
  'Sign an address': 'Firmar una dirección',
  'For developers: has Euler Stream sign an address of TikTok’s.':
    'Para desarrolladores: hace que Euler Stream firme una dirección de TikTok.',
  'Ask TikTok for it': 'Pedirlo a TikTok',
  'See Euler Stream’s plans': 'Ver los planes de Euler Stream',
  Connect: 'Conectar',
  'Open setup': 'Abrir configuración',
  '“{title}” needs the permission {scope}, which you have not given yet.':
    '«{title}» necesita el permiso {scope}, que aún no has dado.',
  'Euler Stream refused the permission {scope}. Allow it for your OAuth client in Euler Stream’s dashboard, then ask again.':
    'Euler Stream rechazó el permiso {scope}. Permítelo para tu cliente OAuth en el panel de Euler Stream y vuelve a pedirlo.',
  'Your Euler Stream plan does not include “{title}”. Euler Stream sells bigger plans; everything else in Fanlight goes on without one.':
    'Tu plan de Euler Stream no incluye «{title}». Euler Stream vende planes mayores; todo lo demás en Fanlight sigue sin uno.',
  '“{title}” is turned off. Turn it on first.': '«{title}» está desactivado. Actívalo antes.',
  'TikTok does not let the connected account do this: only the host of a LIVE and its moderators may.':
    'TikTok no deja hacer esto a la cuenta conectada: solo pueden el anfitrión del LIVE y sus moderadores.',
  'TikTok has ended the session that you gave to Euler Stream. Connect your account again.':
    'TikTok terminó la sesión que diste a Euler Stream. Conecta tu cuenta de nuevo.',
  'TikTok refused to do this.': 'TikTok se negó a hacerlo.',
  'Fanlight has not seen this person lately.': 'Fanlight no ha visto a esta persona últimamente.',
  'This is a made-up person of a test. Only real viewers can be moderated.':
    'Es una persona inventada de una prueba. Solo se puede moderar a espectadores reales.',
  'Fanlight does not know the number of your TikTok account yet. Write one line in your own LIVE’s chat, then try again.':
    'Fanlight aún no conoce el número de tu cuenta de TikTok. Escribe una línea en el chat de tu propio LIVE e inténtalo de nuevo.',
  'There is nothing in this message.': 'Este mensaje está vacío.',
  'One glance: live, source, budget, OBS, last event. Fits 300 px.':
    'De un vistazo: directo, fuente, cupo, OBS, último evento. Cabe en 300 px.',
  'Chat, mutes, bans, comments, moderators and figures. Fits 320 px.':
    'Chat, silencios, bloqueos, comentarios, moderadores y cifras. Cabe en 320 px.',
  'This whole page: overlays, their settings, test events.':
    'Toda esta página: overlays, sus ajustes, eventos de prueba.',
  'Fanlight status': 'Estado de Fanlight',
  'Fanlight control': 'Control de Fanlight',
}
